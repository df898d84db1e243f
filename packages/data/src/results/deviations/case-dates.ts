import { type CalendarDate, type Deviation, formatDate, type Located, plural } from '@trialwright/model';
import { type Observed, trialSets } from './observed.js';

const none = -2147483648;

/** Cases dated outside the trial: after its end; of a prospective trial also before its start. */
export function caseDates(observed: Observed): Deviation[] {
    const { model } = observed;
    const program = model.first('program')?.properties;
    const report = model.first('report')?.properties;
    const prospective = model.first('design')?.properties.timing?.value === 'prospective';
    // The dates that the report gives are those of the trial as it was; the program's are the plan.
    const start = prospective ? (report?.start ?? program?.start) : undefined;
    const end = report?.end ?? program?.end;
    return trialSets(observed).flatMap(({ table: { date, lastDate } }): Deviation[] => {
        if (!date) return [];
        const found: Deviation[] = [];
        if (start?.value.valid) {
            const first = dayOf(start.value);
            const before = date.reduce((count, day) => count + (day !== none && day < first ? 1 : 0), 0);
            if (before > 0)
                found.push(deviation('cases-before-start', before, start, 'раньше начала', 'before the start'));
        }
        if (end?.value.valid) {
            const last = dayOf(end.value);
            const after = (lastDate ?? date).reduce((count, day) => count + (day !== none && day > last ? 1 : 0), 0);
            if (after > 0) found.push(deviation('cases-after-end', after, end, 'позже окончания', 'after the end'));
        }
        return found;
    });
}

function dayOf({ year, month, day }: CalendarDate): number {
    return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

function deviation(code: string, count: number, date: Located<CalendarDate>, ru: string, en: string): Deviation {
    const cases = `${count} ${plural(count, 'случай', 'случая', 'случаев')}`;
    const [dateRu, dateEn] = [formatDate(date.value, 'ru'), formatDate(date.value, 'en')];
    return {
        code,
        planned: { ru: dateRu, en: dateEn },
        observed: { ru: `${ru}: ${cases}`, en: `${en}: ${count} ${count === 1 ? 'case' : 'cases'}` },
        message: {
            ru: `Дата случая ${ru} испытания (${dateRu}): ${cases}.`,
            en: `Cases are dated ${en} of the trial (${dateEn}): ${count}.`,
        },
        at: date.at,
    };
}
