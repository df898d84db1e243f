import { formatNumber } from '@trialwright/model';
import { addProperty } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';

/** Fewer cases than planned are explained. */
export default rule({
    code: 'A08-fewer',
    row: 'A08',
    title: { ru: 'Случаев меньше, чем в программе', en: 'Fewer cases than the program planned' },
    *check({ model }) {
        const report = model.first('report');
        if (!report || report.properties.deviations.some(({ value }) => !value.none && value.text.trim())) return;
        const planned = model
            .all('sampleSize')
            .flatMap(({ properties }) => properties.planned)
            .find(({ value }) => value.of === undefined);
        for (const { properties } of trialDatasets(model)) {
            const { cases } = properties;
            if (!cases || !planned || cases.value >= planned.value.count.value) continue;
            const value: Draft = [gapText('почему случаев меньше', 'why there are fewer cases')];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('report', 'deviations', value);
            yield {
                at: cases.at,
                message: {
                    ru: `В программе запланировано ${formatNumber(planned.value.count.value, 'ru')} случаев, а включено ${formatNumber(cases.value, 'ru')}. Объясните отклонение в отчёте: ${ru(draft)}.`,
                    en: `The program planned ${formatNumber(planned.value.count.value, 'en')} cases, but ${formatNumber(cases.value, 'en')} were included. Explain it in the report: ${en(draft)}.`,
                },
                related: [{ at: planned.at, message: { ru: 'Запланировано', en: 'Planned' } }],
                fixes: [addProperty(model, report, 'deviations', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Число случаев в отчёте не меньше, чем в программе; иначе мощность ниже обещанной, и это отклонение объясняют.',
            en: 'The report has at least the program’s number of cases; else the power is below what was promised, and the deviation is explained.',
        },
        example: {
            ru: '! both without report.deviations\n! base report\nобъём выборки {\n    …\n    планируется 2000 случаев\n}\nотчёт {\n    …\n+    отклонения "Не набрано 400 случаев: центр закрыт на ремонт"\n}',
            en: '! both without report.deviations\n! base report\nsample size {\n    …\n    planned 2000 cases\n}\nreport {\n    …\n+    deviations "400 cases short: the site was closed for repair"\n}',
        },
    },
});
