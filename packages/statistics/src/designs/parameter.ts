import type { Bilingual } from '../core/bilingual.js';

/** Permitted numbers; an absent end is open to infinity. */
export interface Range {
    /** > */
    above?: number;
    /** ≥ */
    from?: number;
    /** < */
    below?: number;
    /** ≤ */
    to?: number;
}

/** A default that follows from other inputs. */
export interface DependentDefault {
    text: Bilingual;
    of(inputs: Readonly<Record<string, number | string | undefined>>): number | undefined;
}

interface Common {
    name: Bilingual;
    /** What it means, or where the value is found; one sentence. */
    help?: Bilingual;
    /** May be left out without a default. */
    optional?: true;
}

/** A number. Proportions and probabilities may be shown in percent; integers count. */
export interface NumberParameter extends Common {
    kind: 'proportion' | 'probability' | 'number' | 'integer';
    range: Range;
    default?: number | DependentDefault;
    /** Values that are often met, rising; advice, not a limit. */
    usual?: readonly number[];
}

/** One of a few words. */
export interface ChoiceParameter<T extends string = string> extends Common {
    kind: 'choice';
    choices: readonly { readonly id: T; readonly name: Bilingual }[];
    default?: T;
}

/** Shares of categories in their order, stated as a text: see `readShares`. */
export interface SharesParameter extends Common {
    kind: 'shares';
}

export type Parameter = NumberParameter | ChoiceParameter | SharesParameter;

/** Whether it is a number, along which a curve can run. */
export function isNumber(parameter: Parameter): parameter is NumberParameter {
    return parameter.kind !== 'choice' && parameter.kind !== 'shares';
}

/** Parameters by their ids (camel case; the option of the command line is the same in kebab case). */
export type Parameters = Readonly<Record<string, Parameter>>;

/** A whole number of which there are two only, such as the sides of a test, is a type of its own. */
type ValueOf<P> =
    P extends ChoiceParameter<infer T>
        ? T
        : P extends SharesParameter
          ? readonly number[]
          : P extends { kind: 'integer'; range: { from: 1; to: 2 } }
            ? 1 | 2
            : number;

/** Checked values, defaults filled in. Only what a direction asks for is there. */
export type InputsOf<P extends Parameters> = {
    [K in keyof P]: P[K] extends { optional: true } ? ValueOf<P[K]> | undefined : ValueOf<P[K]>;
};
