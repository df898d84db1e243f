import type { ElementOf, TrialModel } from '@trialwright/model';
import { addElement, nameOf } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { anyUnresolved, endpointsOf, objectivesOf } from '../../read/graph.js';

/** Secondary endpoints are there, or secondary objectives are declared absent. */
export default rule({
    code: 'D02-secondary-endpoint',
    row: 'D02',
    title: { ru: 'Нет вторичной конечной точки', en: 'There is no secondary endpoint' },
    *check({ model }) {
        const secondary = model.all('objective').filter(({ rank, none }) => rank === 'secondary' && !none);
        const [first] = secondary;
        if (!first || endpointsOf(model, 'secondary').length > 0) return;
        // An objective whose answers lead nowhere, or that has none, has a finding of its own.
        if (secondary.some(({ properties: { answers } }) => answers.length === 0 || anyUnresolved(answers))) return;
        // An endpoint that serves secondary objectives only disagrees in rank: another finding.
        if (endpointsOf(model, 'primary').some(endpoint => servesOnlySecondary(model, endpoint))) return;
        const { ru, en } = quoter(model);
        const head: Draft = [{ word: 'secondary', before: 'endpoint' }, { word: 'endpoint' }];
        yield {
            at: first.headAt,
            message: {
                ru: `Есть вторичная цель ${nameOf(first)}, но нет ни одной вторичной конечной точки. Добавьте блок ${ru(head)} или сделайте вторичной одну из имеющихся.`,
                en: `There is a secondary objective ${nameOf(first)}, but no secondary endpoint. Add a ${en(head)} block, or make an existing one secondary.`,
            },
            fixes: [
                addElement(model, 'endpoint', {
                    rank: 'secondary',
                    name: model.language === 'ru' ? 'КонечнаяТочка2' : 'Endpoint2',
                    properties: [{ property: 'metric', value: [{ word: 'specificity' }] }],
                }),
            ],
        };
    },
    page: {
        why: {
            ru: 'Дизайн определяет и основные, и дополнительные конечные точки. Вторичной цели отвечает вторичная конечная точка.',
            en: 'The design names both primary and secondary endpoints. A secondary objective is answered by a secondary endpoint.',
        },
        example: {
            ru: '! wrong without endpoint Отказы\nвторичная цель Ц2 {\n    …\n-    отвечает Спец\n+    отвечает Отказы\n}\n+вторичная конечная точка Отказы { … }',
            en: '! wrong without endpoint Failures\nsecondary objective O2 {\n    …\n-    answered by Spec\n+    answered by Failures\n}\n+secondary endpoint Failures { … }',
        },
    },
});

function servesOnlySecondary(model: TrialModel, endpoint: ElementOf<'endpoint'>): boolean {
    const objectives = objectivesOf(model, endpoint);
    return objectives.length > 0 && objectives.every(({ rank }) => rank === 'secondary');
}
