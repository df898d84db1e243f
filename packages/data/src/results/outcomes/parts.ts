import type { CaseSet, Categorical } from '../../records/case-table.js';

/** The cases of one level. */
export interface LevelPart {
    readonly level: string;
    readonly cases: Int32Array;
}

const known = new WeakMap<Categorical, LevelPart[]>();

/** The parts of a column, which every endpoint of the table divides its cases by. */
export function partsByLevel(column: Categorical): readonly LevelPart[] {
    let parts = known.get(column);
    if (!parts) {
        parts = split(column);
        known.set(column, parts);
    }
    return parts;
}

/** Splits the cases by the levels of a column, in the column's order; cases without a level are in none. */
function split(column: Categorical): LevelPart[] {
    const { codes, levels } = column;
    const starts = new Int32Array(levels.length + 1);
    for (const code of codes) if (code >= 0) starts[code + 1]!++;
    for (let level = 0; level < levels.length; level++) starts[level + 1]! += starts[level]!;
    const next = starts.slice(0, levels.length);
    const positions = new Int32Array(starts[levels.length]!);
    for (let i = 0; i < codes.length; i++) {
        const code = codes[i]!;
        if (code >= 0) positions[next[code]!++] = i;
    }
    return levels.map((level, code) => ({ level, cases: positions.subarray(starts[code]!, starts[code + 1]!) }));
}

const knownSets = new WeakMap<CaseSet, SetPart>();

/** The cases of an analysis set, as positions, and how many cases are not said to belong to it or not. */
export interface SetPart {
    readonly cases: Int32Array;
    readonly unknown: number;
}

/** The part of a set, which every endpoint of the table is computed on. */
export function partOfSet(set: CaseSet): SetPart {
    let part = knownSets.get(set);
    if (!part) {
        const { member } = set;
        const positions = new Int32Array(member.length);
        let [size, unknown] = [0, 0];
        for (let i = 0; i < member.length; i++) {
            if (member[i] === 1) positions[size++] = i;
            else if (member[i] === -1) unknown++;
        }
        part = { cases: positions.subarray(0, size), unknown };
        knownSets.set(set, part);
    }
    return part;
}
