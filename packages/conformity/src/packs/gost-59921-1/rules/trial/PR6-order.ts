import { isAfter } from '../../read/dates.js';
import { designDate } from '../../read/design.js';
import { trialDatasets } from '../../read/graph.js';
import { orderRule } from '../../read/order.js';

/** The decision precedes the first data and the start. */
export default orderRule({
    code: 'PR6-order',
    row: 'PR6',
    title: { ru: 'Решение комитета позже начала', en: 'The committee’s decision is too late' },
    why: {
        ru: 'Комитет рассматривает программу до того, как получены первые данные и начато испытание; иначе его решение ничего не меняет.',
        en: 'The committee reviews the program before the first data and before the start; else its decision changes nothing.',
    },
    example: {
        ru: 'этика {\n    …\n-    решение "Одобрено, протокол 9" от 2026-12-20\n+    решение "Одобрено, протокол 9" от 2026-09-24\n}',
        en: 'ethics {\n    …\n-    decision "Approved, minutes 9" dated 2026-12-20\n+    decision "Approved, minutes 9" dated 2026-09-24\n}',
    },
    orders: model => {
        const { submitted, decision } = model.first('ethics')?.properties ?? {};
        const date = decision?.value.date;
        const program = model.first('program')?.properties;
        const start = program?.start;
        const design = designDate(model);
        const what = { ru: 'Решение этического комитета', en: 'The decision of the ethics committee' };
        const tooLate = isAfter(date?.value, start?.value);
        return [
            { first: date, second: start, what, than: { ru: 'начала испытания', en: 'the start of the trial' } },
            // Said once: a decision after the start is after the data as well.
            ...(tooLate ? [] : trialDatasets(model)).map(({ properties }) => ({
                first: date,
                second: properties.formed,
                what,
                than: { ru: 'формирования набора данных', en: 'the formation of the data set' },
            })),
            {
                // A design that is younger than the program is found there.
                first: isAfter(design?.value, program?.date?.value) ? undefined : design,
                second: submitted,
                what: { ru: 'Дизайн', en: 'The design' },
                than: { ru: 'направления программы в комитет', en: 'the submission to the committee' },
            },
            {
                first: submitted,
                second: date,
                what: { ru: 'Направление в комитет', en: 'The submission to the committee' },
                than: { ru: 'его решения', en: 'its decision' },
            },
        ];
    },
});
