import type { CalendarDate } from '@trialwright/model';

/** Reads `2026-11-01` or `01.11.2026`; `valid` is false for a day that the calendar does not have. */
export function calendarDate(written: string): CalendarDate | undefined {
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
    const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
    const [year, month, day] = iso
        ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
        : russian
          ? [Number(russian[3]), Number(russian[2]), Number(russian[1])]
          : [];
    if (year === undefined || month === undefined || day === undefined) return undefined;
    const date = new Date(Date.UTC(year, month - 1, day));
    const valid = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return { year, month, day, valid };
}
