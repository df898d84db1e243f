import { metricOf } from '@trialwright/model';
import { nameOf, replace } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** The relation of the hypothesis is one that speaks for the system. */
export default rule({
    code: 'P04-direction',
    row: 'P04',
    title: { ru: 'Гипотеза направлена не в ту сторону', en: 'The hypothesis points the wrong way' },
    always: 'error',
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            const { statement } = hypothesis.properties;
            const endpoint = endpointOf(model, hypothesis);
            const metric = endpoint?.properties.metric && metricOf(endpoint.properties.metric.value);
            const { relation, goal } = statement?.value ?? {};
            if (!statement || !metric || !relation || !goal) continue;
            const wanted = metric.better === 'lower' ? '<' : '>';
            const wrong = relation === '=' || (metric.better !== 'neither' && !relation.startsWith(wanted));
            if (!wrong) continue;
            const draft: Draft = [
                { name: statement.value.endpoint.value.name },
                { symbol: wanted },
                { proportion: goal.value.value },
            ];
            const { ru, en } = quoter(model);
            const because =
                relation === '='
                    ? { ru: 'равенство нельзя подтвердить испытанием', en: 'no trial can confirm an equality' }
                    : metric.better === 'lower'
                      ? { ru: 'чем меньше этот показатель, тем лучше', en: 'the lower this metric the better' }
                      : { ru: 'чем больше этот показатель, тем лучше', en: 'the higher this metric the better' };
            yield {
                at: statement.at,
                message: {
                    ru: `Гипотеза ${nameOf(hypothesis)} направлена не в ту сторону: ${because.ru}. Напишите ${ru(draft)}.`,
                    en: `Hypothesis ${nameOf(hypothesis)} points the wrong way: ${because.en}. Write ${en(draft)}.`,
                },
                fixes: [replace(statement.at, draft, { ru: `Написать ${ru(draft)}`, en: `Write ${en(draft)}` })],
            };
        }
    },
    page: {
        why: {
            ru: 'Утверждение гипотезы — то, что хотят подтвердить: показатель лучше целевого значения. Равенство испытанием не подтверждается, а утверждение «чувствительность ниже» говорило бы против системы.',
            en: 'A hypothesis states what is to be confirmed: the metric is better than the goal. No trial confirms an equality, and “sensitivity below” would speak against the system.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n-    Чувств < 85 %\n+    Чувств > 85 %\n}',
            en: 'hypothesis H1 {\n    …\n-    Sens < 85 %\n+    Sens > 85 %\n}',
        },
    },
});
