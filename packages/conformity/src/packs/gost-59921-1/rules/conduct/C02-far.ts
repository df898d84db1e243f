import {
    type Bilingual,
    type CalendarDate,
    type Fact,
    formatDate,
    type Located,
    type TrialModel,
} from '@trialwright/model';
import { rule } from '../../../../core/rule.js';
import { dayOf } from '../../read/dates.js';
import { trialDatasets } from '../../read/graph.js';

/** Longest time between a program and what it plans, and between what was done for it and the program, in days. */
const [ahead, back] = [3653, 1827];

/** What the program plans and what was done for it lie within a time that a trial can take: ten and five years. */
export default rule({
    code: 'C02-far',
    row: 'C02',
    title: { ru: 'Дата слишком далеко от программы', en: 'A date too far from the program' },
    always: 'warning',
    *check({ model }) {
        const { date, version, start } = model.first('program')?.properties ?? {};
        const program = version?.value.date ?? date ?? start;
        const from = dayOf(program?.value);
        if (!program || from === undefined) return;
        for (const { at, value, what } of planned(model)) {
            const day = dayOf(value);
            if (day === undefined || day - from <= ahead) continue;
            yield {
                at,
                message: {
                    ru: `${what.ru} (${formatDate(value, 'ru')}) позже программы (${formatDate(program.value, 'ru')}) более чем на десять лет. Проверьте год.`,
                    en: `${what.en} (${formatDate(value, 'en')}) comes more than ten years after the program (${formatDate(program.value, 'en')}). Check the year.`,
                },
                related: [{ at: program.at, message: { ru: 'Дата программы', en: 'Date of the program' } }],
            };
        }
        for (const { at, value } of doneForTrial(model)) {
            const day = dayOf(value);
            if (day === undefined || from - day <= back) continue;
            yield {
                at,
                message: {
                    ru: `Дата ${formatDate(value, 'ru')} раньше программы (${formatDate(program.value, 'ru')}) более чем на пять лет, а относится к подготовке этого испытания. Проверьте год.`,
                    en: `${formatDate(value, 'en')} comes more than five years before the program (${formatDate(program.value, 'en')}), but is about the preparation of this trial. Check the year.`,
                },
                related: [{ at: program.at, message: { ru: 'Дата программы', en: 'Date of the program' } }],
            };
        }
    },
    fixless: {
        ru: 'Верную дату знает только автор.',
        en: 'Only the author knows the right date.',
    },
    page: {
        why: {
            ru: 'Испытание, которое должно закончиться через десятки лет, — почти всегда описка в годе; от этой даты считают и срок хранения документов. То же с договором или решением комитета, которые старше программы на много лет.',
            en: 'A trial that is to end decades later is almost always a slip in the year; the time for which records are kept is counted from it, too. So is a contract or a decision of the committee that is many years older than the program.',
        },
        example: {
            ru: 'программа "Испытание" {\n    …\n-    окончание 2072-02-26\n+    окончание 2027-02-26\n}',
            en: 'program "Trial" {\n    …\n-    end 2072-02-26\n+    end 2027-02-26\n}',
        },
    },
});

/** What the program says will come: its end, and the links of the evaluation that are planned. */
function planned(model: TrialModel): readonly (Located<CalendarDate> & { readonly what: Bilingual })[] {
    const end = model.first('program')?.properties.end;
    const links = model
        .all('evaluation')
        .flatMap(({ properties }) => properties.clinicalValidation)
        .flatMap(({ value }) => (value.state === 'planned' && value.date ? [value.date] : []));
    return [
        ...(end ? [{ ...end, what: { ru: 'Окончание испытания', en: 'The end of the trial' } }] : []),
        ...links.map(date => ({ ...date, what: { ru: 'Клиническая валидация', en: 'The clinical validation' } })),
    ];
}

/**
 * Dates of what was done for this trial. Literature, development sets and qualifications may be old, and a data set
 * that is older than the design has a finding of its own.
 */
function doneForTrial(model: TrialModel): readonly Located<CalendarDate>[] {
    const { clinicalAssociation: _, ...evaluation } = model.first('evaluation')?.properties ?? {};
    const facts = [
        evaluation,
        model.first('preparation')?.properties ?? {},
        model.first('ethics')?.properties ?? {},
        model.first('responsibilities')?.properties ?? {},
        ...trialDatasets(model).map(({ properties: { passport, registration, version } }) => ({
            passport,
            registration,
            version,
        })),
    ].flatMap(properties => Object.values(properties).flat() as readonly Located<Partial<Fact>>[]);
    const design = model.first('design')?.properties.date;
    const submitted = model.first('ethics')?.properties.submitted;
    return [design, submitted, ...facts.map(fact => fact?.value.date)].filter(date => date !== undefined);
}
