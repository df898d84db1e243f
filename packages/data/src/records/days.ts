import { noDay, type ReadDay } from '../values/date.js';
import { type Growing, integers } from './growing.js';

/** First and last day of each case's rows, kept in both readings until the column has decided on one. */
export class DaysColumn {
    private readonly first = [integers(noDay), integers(noDay)] as const;
    private readonly last = [integers(noDay), integers(noDay)] as const;
    private readonly different = [false, false];

    put(at: number, { day, other = day }: ReadDay): void {
        this.one(0, at, day);
        this.one(1, at, other);
    }

    private one(reading: 0 | 1, at: number, day: number): void {
        const first = this.first[reading];
        const last = this.last[reading];
        if (first.get(at) === noDay) {
            first.set(at, day);
            last.set(at, day);
            return;
        }
        if (day !== first.get(at) || day !== last.get(at)) this.different[reading] = true;
        lower(first, at, day);
        if (day > last.get(at)) last.set(at, day);
    }

    /** The days; `last` only where rows of a case have different ones. */
    done(monthFirst: boolean, length: number): { date: Int32Array; lastDate?: Int32Array } {
        const reading = monthFirst ? 1 : 0;
        const date = this.first[reading].done(length);
        return this.different[reading] ? { date, lastDate: this.last[reading].done(length) } : { date };
    }
}

function lower(days: Growing<Int32Array>, at: number, day: number): void {
    if (day < days.get(at)) days.set(at, day);
}
