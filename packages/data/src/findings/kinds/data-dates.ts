import { type CalendarDate, formatDate, type Language, type Located, type Place } from '@trialwright/model';
import { totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { both } from '../texts.js';

export default dataFinding({
    code: 'data-dates',
    row: 'E06',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Даты случаев вне испытания', en: 'Dates of cases outside of the trial' },
    namesRows: false,
    why: {
        ru: 'Случай не может быть позже, чем сформирован набор или окончено испытание; в проспективном испытании он не бывает раньше начала.',
        en: 'No case is later than the formation of the set or the end of the trial; in a prospective trial none is earlier than its start.',
    },
    mend: {
        ru: 'Исправьте даты в файле или в программе; случаи вне испытания в него не входят.',
        en: 'Correct the dates in the file or in the program; cases outside of the trial do not belong to it.',
    },
    *check(surveyed) {
        const { model, dataset } = surveyed;
        const role = dataset.properties.role?.value;
        const program = model.first('program')?.properties;
        const prospective = model.first('design')?.properties.timing?.value === 'prospective';
        const dates = totalsOf(surveyed)?.dates;
        const at = surveyed.files[0]?.file.properties.date?.at;
        if (!dates || !at) return;
        const [first, last] = dates;
        const { formed } = dataset.properties;
        if (formed?.value.valid && last > iso(formed.value)) yield outside(at, last, formed, 'formed');
        if (role !== undefined && role !== 'trial') return;
        if (program?.end?.value.valid && last > iso(program.end.value)) yield outside(at, last, program.end, 'end');
        if (prospective && program?.start?.value.valid && first < iso(program.start.value))
            yield outside(at, first, program.start, 'start');
    },
});

function iso({ year, month, day }: CalendarDate): string {
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${year}-${two(month)}-${two(day)}`;
}

const texts = {
    formed: {
        ru: (case_: string, other: string) =>
            `Последний случай — ${case_}, а набор сформирован ${other}: раньше, чем он появился.`,
        en: (case_: string, other: string) =>
            `The last case is of ${case_}, but the set was formed on ${other}: before it existed.`,
        related: { ru: 'Дата формирования', en: 'Formation date' },
    },
    end: {
        ru: (case_: string, other: string) => `Последний случай — ${case_}, а испытание окончено ${other}.`,
        en: (case_: string, other: string) => `The last case is of ${case_}, but the trial ended on ${other}.`,
        related: { ru: 'Окончание испытания', en: 'End of the trial' },
    },
    start: {
        ru: (case_: string, other: string) => `Первый случай — ${case_}, а проспективное испытание начато ${other}.`,
        en: (case_: string, other: string) =>
            `The first case is of ${case_}, but the prospective trial began on ${other}.`,
        related: { ru: 'Начало испытания', en: 'Start of the trial' },
    },
} as const;

function outside(at: Place, date: string, other: Located<CalendarDate>, kind: keyof typeof texts) {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
    const shown = (reader: Language): [string, string] => [
        formatDate({ year, month, day, valid: true }, reader),
        formatDate(other.value, reader),
    ];
    const { ru, en, related } = texts[kind];
    return {
        at,
        message: both(reader =>
            reader === 'ru'
                ? `${ru(...shown('ru'))} Исправьте дату в файле или в программе.`
                : `${en(...shown('en'))} Correct the date in the file or in the program.`,
        ),
        related: [{ at: other.at, message: related }],
    };
}
