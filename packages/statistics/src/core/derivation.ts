import type { Bilingual } from './bilingual.js';
import type { Source } from './source.js';

/** What a number counts or measures; decides how it is shown (a proportion may be shown in percent). */
export type Unit = 'proportion' | 'probability' | 'cases' | 'patients' | 'clusters';

/** Something the reader of a result must know. */
export interface Notice {
    /** Stable, in kebab case, e.g. "planning-only". */
    code: string;
    text: Bilingual;
}

/** One line of a derivation: recomputable by hand from its inputs and its formula. */
export interface Step {
    /** E.g. "n₊". */
    symbol: string;
    label: Bilingual;
    /**
     * Plain Unicode mathematics without numbers substituted, e.g. "z² · p · (1 − p) / d²".
     * Absent where the value is given or a constant.
     */
    formula?: string;
    /** The formula with places for the inputs, e.g. "{z}² · {p} · (1 − {p}) / {d}²". See `substitute`. */
    template?: string;
    /** Values of the names in the template, unrounded. */
    inputs?: Record<string, number>;
    /** Unrounded, unless `rounding` says so. */
    value: number;
    unit?: Unit;
    /** Decimals to show so that the next steps can be recomputed by hand; 0 for counts. */
    digits?: number;
    /** Set where the formula's value was rounded to give `value`. */
    rounding?: 'up';
    source?: Source;
}

/** How a result was obtained, as data: hover, documents and command line print the same steps. */
export interface Derivation {
    method: Bilingual;
    source: Source;
    steps: Step[];
    warnings: Notice[];
}
