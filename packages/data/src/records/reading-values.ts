import type { ArmPart, ArmValues } from './arm.js';
import type { Reading } from './case-table.js';
import { CaseValues } from './case-values.js';
import { bytes, counts, flags, floats, type Growing } from './growing.js';
import type { ArmSpec } from './spec.js';

/** More files than this are not told apart. */
const mostFiles = 65_535;

/** Results of one arm and reader by case, while the rows of a set's files are read. */
export class ReadingValues {
    /** Number of the file, from 1, in which a case stood first; 0: in none so far. */
    private readonly seen = counts();
    private readonly score?: CaseValues<Float64Array>;
    private readonly decision?: CaseValues<Int8Array>;
    private readonly feature?: CaseValues<Int8Array>;
    private readonly measure?: CaseValues<Float64Array>;
    private indeterminate?: Growing<Uint8Array>;

    constructor(
        private readonly arm: ArmSpec,
        private readonly reader: string | undefined,
    ) {
        if (arm.score !== undefined) this.score = new CaseValues(floats(), Number.NaN);
        if (arm.decision !== undefined) this.decision = new CaseValues(bytes(-1), -1);
        if (arm.feature !== undefined) this.feature = new CaseValues(bytes(-1), -1);
        if (arm.measure !== undefined) this.measure = new CaseValues(floats(), Number.NaN);
    }

    /** Number of the file in which the case has stood, from 1; 0 where in none. */
    fileOf(at: number): number {
        return this.seen.get(at);
    }

    /** Takes what a row says of a case that has not stood here. */
    put(at: number, values: ArmValues, file: number): void {
        this.seen.set(at, Math.min(file, mostFiles));
        this.score?.put(at, values.score);
        this.decision?.put(at, values.decision);
        this.feature?.put(at, values.feature);
        this.measure?.put(at, values.measure);
        if (values.indeterminate || this.indeterminate !== undefined)
            this.marks().set(at, values.indeterminate ? 1 : 0);
    }

    /** Takes a row of a case that has stood here before; what it says differently. */
    repeat(at: number, values: ArmValues): readonly ArmPart[] {
        const contradicted: ArmPart[] = [];
        if (this.score?.repeat(at, values.score) === false) contradicted.push('score');
        if (this.decision?.repeat(at, values.decision) === false) contradicted.push('decision');
        if (this.feature?.repeat(at, values.feature) === false) contradicted.push('feature');
        if (this.measure?.repeat(at, values.measure) === false) contradicted.push('measure');
        // Where rows contradict each other the result is missing, not indeterminate.
        if (values.indeterminate || this.indeterminate !== undefined) {
            const marks = this.marks();
            if (values.indeterminate !== (marks.get(at) === 1)) marks.set(at, 0);
        }
        return contradicted;
    }

    private marks(): Growing<Uint8Array> {
        this.indeterminate ??= flags();
        return this.indeterminate;
    }

    done(length: number): Reading {
        return {
            arm: this.arm.arm,
            ...(this.reader === undefined ? {} : { reader: this.reader }),
            ...(this.score && { score: this.score.done(length) }),
            ...(this.decision && { decision: this.decision.done(length) }),
            ...(this.feature && { feature: this.feature.done(length) }),
            ...(this.measure && { measure: this.measure.done(length) }),
            ...(this.indeterminate && { indeterminate: this.indeterminate.done(length) }),
            ...this.presence(length),
        };
    }

    /** Rows of several modes or readers: a case may have none of this one. */
    private presence(length: number): Pick<Reading, 'present'> {
        const seen = this.seen.done(length);
        return seen.includes(0) ? { present: Uint8Array.from(seen, file => (file > 0 ? 1 : 0)) } : {};
    }
}
