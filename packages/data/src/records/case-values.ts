import type { Growing } from './growing.js';

/** A value a case, told by one row or by several that agree. */
export class CaseValues<T extends Float64Array | Int32Array | Int8Array> {
    /** Cases of which rows say different things: nothing is known of them. */
    private readonly contradicted = new Set<number>();

    constructor(
        private readonly values: Growing<T>,
        private readonly missing: number,
    ) {}

    /** False where the value contradicts an earlier row: the case's value is then missing, for good. */
    put(at: number, value: number): boolean {
        if (Object.is(value, this.missing)) return true;
        if (this.contradicted.size > 0 && this.contradicted.has(at)) return false;
        const before = this.values.get(at);
        if (Object.is(before, this.missing)) this.values.set(at, value);
        else if (before !== value) {
            this.contradicted.add(at);
            this.values.set(at, this.missing);
            return false;
        }
        return true;
    }

    /** As `put`, for a row that should not be there: a value where there was none contradicts as well. */
    repeat(at: number, value: number): boolean {
        if (this.contradicted.has(at)) return false;
        if (Object.is(this.values.get(at), value)) return true;
        this.contradicted.add(at);
        this.values.set(at, this.missing);
        return false;
    }

    done(length: number): T {
        return this.values.done(length);
    }
}
