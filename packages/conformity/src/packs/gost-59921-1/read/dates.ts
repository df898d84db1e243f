import type { CalendarDate } from '@trialwright/model';

/** Days since an arbitrary start, for comparing dates; an impossible date (31 February) has none. */
export function dayOf(date: CalendarDate | undefined): number | undefined {
    return date?.valid ? Date.UTC(date.year, date.month - 1, date.day) / 86_400_000 : undefined;
}

/** True where both dates are known and the first is later than the second. */
export function isAfter(first: CalendarDate | undefined, second: CalendarDate | undefined): boolean {
    const [a, b] = [dayOf(first), dayOf(second)];
    return a !== undefined && b !== undefined && a > b;
}

/** A date as programs write it. */
export function isoDate({ year, month, day }: CalendarDate): string {
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${year}-${two(month)}-${two(day)}`;
}
