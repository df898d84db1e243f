import { isAfter } from '../../read/dates.js';
import { designDate } from '../../read/design.js';
import { orderRule } from '../../read/order.js';

/** Program, design and amendments are dated in an order that can be. */
export default orderRule({
    code: 'C02-order',
    row: 'C02',
    title: {
        ru: 'Даты программы, дизайна и поправок не сходятся',
        en: 'Dates of program, design and amendments disagree',
    },
    why: {
        ru: 'Программа описывает дизайн, поэтому не может быть старше него; поправка меняет программу, поэтому моложе дизайна и не моложе версии, в которую внесена; программа появляется не позже конца испытания. Иначе по датам не проследить, что действовало (пункт 5.5).',
        en: 'The program describes the design and cannot be older than it; an amendment changes the program, so it is younger than the design and not younger than the version that holds it; the program exists before the trial ends. Else the dates do not show what was in force (clause 5.5).',
    },
    example: {
        ru: 'программа "Испытание НодулСкан" {\n    …\n-    дата 2026-03-08\n+    дата 2026-08-03\n}\nдизайн {\n    …\n    дата 2026-08-03\n}',
        en: 'program "Trial of NoduleScan" {\n    …\n-    date 2026-03-08\n+    date 2026-08-03\n}\ndesign {\n    …\n    date 2026-08-03\n}',
    },
    orders: model => {
        const { date, version, amendment, end } = model.first('program')?.properties ?? {};
        const design = designDate(model);
        const ofVersion = version?.value.date;
        const words = {
            design: { ru: 'Дизайн', en: 'The design' },
            program: { ru: 'Программа', en: 'The program' },
            version: { ru: 'Версия программы', en: 'The version of the program' },
            amendment: { ru: 'Поправка', en: 'The amendment' },
        };
        const thanProgram = { ru: 'даты программы', en: 'the date of the program' };
        const thanVersion = { ru: 'версии программы', en: 'the version of the program' };
        const thanEnd = { ru: 'окончания испытания', en: 'the end of the trial' };
        return [
            isAfter(design?.value, date?.value)
                ? { first: design, second: date, what: words.design, than: thanProgram }
                : { first: design, second: ofVersion, what: words.design, than: thanVersion },
            { first: date, second: end, what: words.program, than: thanEnd },
            { first: ofVersion, second: end, what: words.version, than: thanEnd },
            ...(amendment ?? []).flatMap(({ value }) => [
                { first: value.date, second: ofVersion ?? date, what: words.amendment, than: thanVersion },
                {
                    first: design,
                    second: value.date,
                    what: words.design,
                    than: { ru: 'поправки', en: 'the amendment' },
                },
            ]),
        ];
    },
});
