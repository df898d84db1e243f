import type { MetricId } from '@trialwright/model';
import { addProperty } from '../../../../core/draft/edits.js';
import { gapText, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { subject } from '../../../../core/helpers/required.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** Every target says what is expected. */
export default rule({
    code: 'P08-expected',
    row: 'P08',
    title: { ru: 'Не указано ожидаемое значение', en: 'The expected value is missing' },
    *check({ model }) {
        const value: Draft = [
            { gap: { ru: 'ожидаемое значение', en: 'expected value' }, as: 'proportion' },
            { word: 'source' },
            gapText('откуда ожидание', 'where it comes from'),
        ];
        for (const target of [...model.all('hypothesis'), ...model.all('precision')]) {
            const metric = endpointOf(model, target)?.properties.metric;
            if (target.properties.expected || (metric && followsFromOthers(target.kind, metric.value))) continue;
            const { ru, en } = quoter(model);
            const draft: Draft = [{ word: 'expected' }, ...value];
            yield {
                at: target.headAt,
                message: {
                    ru: `${subject(target, 'ru')}: не указано, какое значение ожидают. Без него объём выборки не вычислить. Допишите ${ru(draft)}.`,
                    en: `${subject(target, 'en')}: the expected value is missing. Without it the sample size cannot be computed. Add ${en(draft)}.`,
                },
                fixes: [addProperty(model, target, 'expected', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Программа указывает предполагаемую эффективность, которую проверяют: значение, которого ждут по прежним данным. Из разницы между ним и границей гипотезы следует объём выборки.',
            en: 'The program states the expected effectiveness that is verified: the value that earlier data promise. The sample size follows from its distance to the bound.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n+    ожидается 92 % источник "Отчёт о предварительном испытании 04"\n}',
            en: 'hypothesis H1 {\n    …\n+    expected 92 % source "Report on the preliminary trial 04"\n}',
        },
    },
});

/** Predictive values, likelihood ratios and Youden’s index follow from sensitivity and specificity; a width of limits needs no mean. */
function followsFromOthers(kind: 'hypothesis' | 'precision', metric: MetricId): boolean {
    return (
        ['ppv', 'npv', 'lrPositive', 'lrNegative', 'youden', 'balancedAccuracy'].includes(metric) ||
        (kind === 'precision' && metric === 'limitsOfAgreement')
    );
}
