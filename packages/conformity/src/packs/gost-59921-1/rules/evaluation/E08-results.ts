import { type MetricId, metricOf } from '@trialwright/model';
import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft, DraftPart } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { claimText, metricClaims, verifiersOf } from '../../read/claims.js';
import { begunReports } from '../../read/reports.js';

/** Each claim with a metric has a result in the report. */
export default rule({
    code: 'E08-results',
    row: 'E08',
    also: ['A17', 'A19', 'N07', 'N08'],
    title: { ru: 'Для заявленного нет результата', en: 'A claim has no result' },
    *check({ model }) {
        const report = model.first('report');
        if (!report) return;
        // A preliminary report that is hardly begun is one finding: T03.
        const preliminary = model.first('program')?.properties.kind?.value === 'preliminary';
        if (preliminary && begunReports(model).length === 0) return;
        const measured = new Set(report.properties.cells.map(({ value }) => value.endpoint.value.target));
        for (const claim of metricClaims(model)) {
            const metric = metricOf(claim.claim.value.metric!.value as MetricId);
            const endpoints = verifiersOf(model, claim);
            if (metric.kind !== 'proportion' || endpoints.length === 0) continue;
            if (endpoints.some(({ key }) => measured.has(key))) continue;
            const [endpoint] = endpoints;
            const number = (ru: string, en: string): DraftPart => ({ gap: { ru, en }, as: 'number' });
            const value: Draft = [
                { name: nameOf(endpoint!) },
                { word: 'tp' },
                number('ИП', 'TP'),
                { word: 'fn' },
                number('ЛО', 'FN'),
                { word: 'fp' },
                number('ЛП', 'FP'),
                { word: 'tn' },
                number('ИО', 'TN'),
            ];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('report', 'cells', value);
            const text = claimText(claim);
            yield {
                at: report.headAt,
                message: {
                    ru: `В отчёте нет результата для заявленного (${text.ru}). Допишите ${ru(draft)}.`,
                    en: `The report has no result for a claim (${text.en}). Add ${en(draft)}.`,
                },
                related: [{ at: claim.claim.at, message: { ru: 'Заявлено здесь', en: 'Claimed here' } }],
                fixes: [addProperty(model, report, 'cells', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'По результатам испытания рассчитывают чувствительность, специфичность и остальные показатели: по каждому заявленному значению должно быть видно, подтвердилось ли оно.',
            en: 'Sensitivity, specificity and the other metrics are computed from the results: for each claim it must be seen whether it was confirmed.',
        },
        example: {
            ru: '! base report\nотчёт {\n    …\n    ячейки Спец ИП 294 ЛО 26 ЛП 154 ИО 1126\n    ячейки Отказы ИП 0 ЛО 0 ЛП 12 ИО 1588\n+    ячейки Чувств ИП 294 ЛО 26 ЛП 154 ИО 1126\n}',
            en: '! base report\nreport {\n    …\n    cells Spec TP 294 FN 26 FP 154 TN 1126\n    cells Failures TP 0 FN 0 FP 12 TN 1588\n+    cells Sens TP 294 FN 26 FP 154 TN 1126\n}',
        },
    },
});
