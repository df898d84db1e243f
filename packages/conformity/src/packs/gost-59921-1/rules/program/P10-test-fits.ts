import { fittingTests, metricOf, situationOf } from '@trialwright/model';
import { replace } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** The test is one for the metric and the design. */
export default rule({
    code: 'P10-test-fits',
    row: 'P10',
    title: { ru: 'Критерий не подходит к гипотезе', en: 'The test does not fit the hypothesis' },
    always: 'error',
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            const { test, statement, readers } = hypothesis.properties;
            const metric = endpointOf(model, hypothesis)?.properties.metric;
            if (!test || !statement || !metric) continue;
            const known = metricOf(metric.value);
            const goal = statement.value.against === 'goal';
            const fitting = fittingTests({ ...situationOf(hypothesis, known), ...byProperty(readers) });
            if (fitting.length === 0 || fitting.includes(test.value)) continue;
            const { ru, en } = quoter(model);
            const [first] = fitting;
            yield {
                at: test.at,
                message: {
                    ru: `Критерий ${ru(test.value)} не подходит: показатель «${known.name.ru.toLowerCase()}» сравнивают ${goal ? 'с целевым значением' : 'с компаратором'}. Подходят: ${fitting.map(id => ru(id)).join(', ')}.`,
                    en: `The test ${en(test.value)} does not fit: “${known.name.en.toLowerCase()}” is compared with ${goal ? 'a goal' : 'a comparator'}. These do: ${fitting.map(id => en(id)).join(', ')}.`,
                },
                related: [
                    { at: statement.at, message: { ru: 'Утверждение гипотезы', en: 'Statement of the hypothesis' } },
                ],
                fixes: [
                    replace(test.at, [{ word: first! }], {
                        ru: `Заменить на ${ru(first!)}`,
                        en: `Replace by ${en(first!)}`,
                    }),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Критерий Макнемара сравнивает две системы на одних случаях, точный биномиальный — долю с целевым значением. Критерий другого дизайна не проверит эту гипотезу.',
            en: 'McNemar compares two readings of the same cases, the exact binomial test a proportion with a goal. A test of another design does not test this hypothesis.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n-    критерий Макнемар\n+    критерий точный биномиальный\n}',
            en: 'hypothesis H1 {\n    …\n-    test McNemar\n+    test exact binomial\n}',
        },
    },
});

/** The test under question does not itself tell whether there are several readers. */
function byProperty(readers: unknown): { readonly readers: true | undefined } {
    return { readers: readers ? true : undefined };
}
