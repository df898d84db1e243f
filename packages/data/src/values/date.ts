import { stop } from '../reading/problem.js';
import type { CellValue } from '../reading/table.js';
import { cleanText } from '../reading/text/clean.js';
import { ownCopy } from '../reading/text/own-copy.js';

/** A missing day. */
export const noDay = -2147483648;

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
/** With points the day always comes first, as Russian dates are written. */
const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: \d{1,2}:\d{2}.*)?$/;
const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: \d{1,2}:\d{2}.*)?$/;

/** Days since 1970-01-01; undefined for a day that no calendar has. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
    const time = Date.UTC(year, month - 1, day);
    const date = new Date(time);
    const real = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
    return real ? time / 86_400_000 : undefined;
}

/** A day, and where two readings are possible, the month-first one beside the day-first one. */
export interface ReadDay {
    readonly day: number;
    readonly other?: number;
}

const remembered = 10_000;

interface Seen {
    readonly line: number;
    readonly text: string;
}

const only = (day: number | undefined): ReadDay | undefined => (day === undefined ? undefined : { day });

/**
 * Reads dates of a column. 03/04/2026 has two readings: the stated order decides, or a date of the column that only
 * one order allows. What stays open stops the reading.
 */
export class DateReader {
    private doubt?: Seen;
    private day?: Seen;
    private month?: Seen;
    /** Days of texts, so that each is looked at once. */
    private readonly known = new Map<string, ReadDay>();

    constructor(
        private readonly column: string,
        private readonly stated?: 'dayFirst' | 'monthFirst',
    ) {}

    /** The day; undefined where the cell holds none. Not for empty cells. */
    read(cell: CellValue, line: number): ReadDay | undefined {
        if (typeof cell !== 'string') return this.fresh(cell, line);
        let day = this.known.get(cell);
        if (day === undefined) {
            day = this.fresh(cell, line);
            if (day !== undefined && this.known.size < remembered) this.known.set(ownCopy(cell), day);
        }
        return day;
    }

    private fresh(cell: CellValue, line: number): ReadDay | undefined {
        if (cell instanceof Date) return only(Math.floor(cell.getTime() / 86_400_000));
        if (typeof cell === 'boolean') return undefined;
        const text = cleanText(cell);
        const plain = iso.exec(text) ?? compact.exec(text);
        if (plain) return only(dayNumber(Number(plain[1]), Number(plain[2]), Number(plain[3])));
        const point = dotted.exec(text);
        if (point) return only(dayNumber(Number(point[3]), Number(point[2]), Number(point[1])));
        const slash = slashed.exec(text);
        return slash ? this.slashed(text, line, Number(slash[1]), Number(slash[2]), Number(slash[3])) : undefined;
    }

    private slashed(text: string, line: number, a: number, b: number, year: number): ReadDay | undefined {
        const dayFirst = dayNumber(year, b, a);
        const monthFirst = dayNumber(year, a, b);
        if (this.stated !== undefined) return only(this.stated === 'dayFirst' ? dayFirst : monthFirst);
        if (dayFirst === undefined && monthFirst === undefined) return undefined;
        if (monthFirst === undefined) this.day ??= { line, text };
        else if (dayFirst === undefined) this.month ??= { line, text };
        else if (dayFirst !== monthFirst) this.doubt ??= { line, text };
        return { day: dayFirst ?? monthFirst!, other: monthFirst ?? dayFirst };
    }

    /** Whether dates are to be read month first; throws `TableError` where that stays open. */
    monthFirst(): boolean {
        const { day, month, doubt, column } = this;
        if (day && month) {
            stop(
                'date-order-mixed',
                `в столбце есть и «${day.text}» (строка ${day.line}), и «${month.text}» (строка ${month.line}): порядок дня и месяца разный; запишите даты как 2026-04-03`,
                `the column holds both “${day.text}” (line ${day.line}) and “${month.text}” (line ${month.line}): day and month stand in different order; write dates as 2026-04-03`,
                { column },
            );
        }
        if (doubt && !day && !month) {
            stop(
                'date-unclear',
                'неясно, что стоит первым, день или месяц; укажите порядок в дате в программе или запишите даты как 2026-04-03',
                'whether day or month comes first is unclear; state the order in dates in the program, or write dates as 2026-04-03',
                { column, line: doubt.line, value: doubt.text },
            );
        }
        return month !== undefined;
    }
}
