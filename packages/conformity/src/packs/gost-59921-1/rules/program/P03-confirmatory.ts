import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { addHypothesis } from '../../read/add-hypothesis.js';
import { anyUnresolved, endpointsOf, targetsOf } from '../../read/graph.js';

/** At least one primary endpoint is put to the test. */
export default rule({
    code: 'P03-confirmatory',
    row: 'P03',
    title: { ru: 'Нет подтверждающей конечной точки', en: 'There is no confirmatory endpoint' },
    *check({ model }) {
        const [first] = endpointsOf(model, 'primary');
        const hypotheses = model.all('hypothesis');
        const stated = hypotheses.filter(({ properties }) => properties.statement);
        if (!first || stated.length === 0 || anyUnresolved(stated.map(h => h.properties.statement!.value.endpoint)))
            return;
        if (endpointsOf(model, 'primary').some(endpoint => targetsOf(model, endpoint).length > 0)) return;
        yield {
            at: first.headAt,
            message: {
                ru: `Ни одна гипотеза не относится к первичной конечной точке, поэтому испытание ничего не подтвердит. Сформулируйте гипотезу о «${nameOf(first)}» или сделайте первичной ту конечную точку, о которой гипотеза.`,
                en: `No hypothesis is about a primary endpoint, so the trial confirms nothing. State a hypothesis about “${nameOf(first)}”, or make the endpoint of the hypothesis primary.`,
            },
            related: stated.map(hypothesis => ({
                at: hypothesis.headAt,
                message: { ru: 'Гипотеза о вторичной конечной точке', en: 'Hypothesis about a secondary endpoint' },
            })),
            fixes: [addHypothesis(model, first)],
        };
    },
    page: {
        why: {
            ru: 'Клиническую эффективность показывает хотя бы одна первичная конечная точка, для которой заранее задана проверка: гипотеза или требуемая точность.',
            en: 'Clinical effectiveness is shown by at least one primary endpoint with a test fixed beforehand: a hypothesis or a required precision.',
        },
        example: {
            ru: '! wrong without precision\n-вторичная конечная точка Чувств { … }\n-вторичная конечная точка Спец { … }\n-первичная конечная точка Отказы { … }\n+первичная конечная точка Чувств { … }\n+первичная конечная точка Спец { … }\n+вторичная конечная точка Отказы { … }',
            en: '! wrong without precision\n-secondary endpoint Sens { … }\n-secondary endpoint Spec { … }\n-primary endpoint Failures { … }\n+primary endpoint Sens { … }\n+primary endpoint Spec { … }\n+secondary endpoint Failures { … }',
        },
    },
});
