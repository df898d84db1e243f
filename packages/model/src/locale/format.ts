import type { Language } from '../bilingual.js';
import type { CalendarDate, Duration, Proportion } from '../schema/values.js';

const noBreakSpace = '\u00A0';

/** Narrow space between thousands in both languages, decimal comma in Russian, point in English. */
function separated(written: string, language: Language): string {
    const [whole = '', fraction] = written.replace('-', '').split('.');
    const sign = written.startsWith('-') ? '\u2212' : '';
    const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u202F') : whole;
    return sign + grouped + (fraction ? (language === 'ru' ? ',' : '.') + fraction : '');
}

/** A number with at most `digits` decimals (default 4), trailing zeros off. */
export function formatNumber(value: number, language: Language, digits = 4): string {
    if (!Number.isFinite(value)) return value > 0 ? '∞' : value < 0 ? '\u2212∞' : '—';
    const fixed = value.toFixed(digits);
    return separated(digits > 0 ? fixed.replace(/\.?0+$/, '') : fixed, language);
}

/** A number with exactly `digits` decimals, for columns. */
export function formatFixed(value: number, language: Language, digits: number): string {
    return Number.isFinite(value) ? separated(value.toFixed(digits), language) : '—';
}

/** A fraction in percent: `92,5 %` or `92.5%`. */
export function formatPercent(fraction: number, language: Language, digits = 2): string {
    const number = formatNumber(Number((fraction * 100).toPrecision(12)), language, digits);
    return language === 'ru' ? `${number}${noBreakSpace}%` : `${number}%`;
}

/** A proportion in the way the author wrote it: percent or fraction. */
export function formatProportion(proportion: Proportion, language: Language): string {
    return proportion.written === 'percent'
        ? formatPercent(proportion.value, language)
        : formatNumber(proportion.value, language);
}

const monthsEn = 'January February March April May June July August September October November December'.split(' ');

/** A date as documents write it: `01.11.2026` or `1 November 2026`. */
export function formatDate(date: CalendarDate, language: Language): string {
    const two = (value: number): string => String(value).padStart(2, '0');
    return language === 'ru'
        ? `${two(date.day)}.${two(date.month)}.${date.year}`
        : `${date.day} ${monthsEn[date.month - 1] ?? two(date.month)} ${date.year}`;
}

/** The form of a Russian noun after a number: 1 случай, 2 случая, 5 случаев. */
export function plural(count: number, one: string, few: string, many: string): string {
    const ten = Math.abs(count) % 10;
    const hundred = Math.abs(count) % 100;
    if (!Number.isInteger(count)) return few;
    if (ten === 1 && hundred !== 11) return one;
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? few : many;
}

/** A duration in words: `3 года`, `3 years`. */
export function formatDuration({ amount, unit }: Duration, language: Language): string {
    const number = formatNumber(amount, language);
    if (language === 'en') return `${number} ${amount === 1 ? unit.slice(0, -1) : unit}`;
    const forms = {
        years: ['год', 'года', 'лет'],
        months: ['месяц', 'месяца', 'месяцев'],
        days: ['день', 'дня', 'дней'],
    };
    const [one, few, many] = forms[unit] as [string, string, string];
    return `${number} ${plural(amount, one, few, many)}`;
}
