import { addProperties } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { gapDraft } from '../../../../core/helpers/sample.js';
import { rule } from '../../../../core/rule.js';
import { reportSamples } from '../../samples/report.js';

/** The report of a preliminary trial follows Appendix A. */
export default rule({
    code: 'T03-report',
    row: 'T03',
    also: ['A03', 'A04', 'A15', 'A18', 'A20', 'A21', 'A22', 'A23', 'A24'],
    title: { ru: 'В отчёте не хватает разделов приложения А', en: 'The report lacks sections of Appendix A' },
    *check({ model }) {
        const report = model.first('report');
        if (!report) return;
        const { properties } = report;
        // One or two gaps have findings of their own; a report that is hardly begun is one finding.
        if (properties.results || properties.cells.length > 0) return;
        const { ru, en } = quoter(model);
        yield {
            at: report.headAt,
            message: {
                ru: `Отчёт почти пуст. Приложение А советует: даты, резюме из пяти частей, таблицу результатов, ограничения, финансирование, исполнителей. Начните с ${ru('results')} и ${ru('cells')}.`,
                en: `The report is all but empty. Appendix A advises dates, a summary of five parts, the table of results, limitations, funding and performers. Begin with ${en('results')} and ${en('cells')}.`,
            },
            fixes: [
                addProperties(
                    model,
                    report,
                    (['design', 'materials', 'methods', 'results', 'conclusions'] as const).map(
                        name => [name, gapDraft('report', name, reportSamples[name])] as const,
                    ),
                ),
            ],
        };
    },
    page: {
        why: {
            ru: 'Результаты предварительного испытания следует оформлять отчётом по приложению А: читатели разных испытаний находят одно и то же на одном месте.',
            en: 'Results of a preliminary trial should be reported as in Appendix A, so that readers find the same things in the same place.',
        },
        example: {
            ru: '! base report\nотчёт {\n-    начало 2026-10-05\n+    …\n}',
            en: '! base report\nreport {\n-    start 2026-10-05\n+    …\n}',
        },
    },
});
