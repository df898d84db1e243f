import { addProperty } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { answered } from '../../../../core/helpers/answered.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';
import { begunReports } from '../../read/reports.js';

/** The sample is characterized. */
export default rule({
    code: 'A09-characteristics',
    row: 'A09',
    title: { ru: 'Нет характеристики выборки', en: 'The sample is not characterized' },
    *check({ model }) {
        const [report] = begunReports(model);
        if (!report || answered(report.properties.characteristics) === 'yes') return;
        for (const dataset of trialDatasets(model)) {
            if (answered(dataset.properties.characteristics) === 'yes') continue;
            const value: Draft = [gapText('пол, возраст, иное', 'sex, age, other')];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('report', 'characteristics', value);
            const none = propertyDraft('report', 'characteristics', [
                { word: 'none' },
                gapText('сведения не собирали', 'not collected'),
            ]);
            yield {
                at: report.headAt,
                message: {
                    ru: `В отчёте нет характеристики выборки: пол, возраст, иное. Допишите ${ru(draft)} или ${ru(none)}.`,
                    en: `The report does not characterize the sample: sex, age, other. Add ${en(draft)} or ${en(none)}.`,
                },
                fixes: [addProperty(model, report, 'characteristics', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'По составу выборки читатель судит, похожи ли её пациенты на его собственных.',
            en: 'By the make-up of the sample a reader judges whether its patients resemble their own.',
        },
        example: {
            ru: '! both without dataset Тест.characteristics\n! base report\nотчёт {\n    …\n+    характеристика выборки "Мужчин 52 %, средний возраст 57 лет"\n}',
            en: '! both without dataset TestSet.characteristics\n! base report\nreport {\n    …\n+    characteristics "Men 52 %, mean age 57 years"\n}',
        },
    },
});
