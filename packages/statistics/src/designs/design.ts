import type { Bilingual } from '../core/bilingual.js';
import type { Derivation, Unit } from '../core/derivation.js';
import type { InputsOf, Parameters } from './parameter.js';

/** What is found: cases, power (or assurance), or the effect (or margin, goal, precision) that cases show. */
export const solves = ['n', 'power', 'difference'] as const;
export type Solve = (typeof solves)[number];

export const designAreas = [
    'proportion',
    'precision',
    'two-groups',
    'paired',
    'roc',
    'diagnostic',
    'agreement',
    'means',
    'structure',
] as const;
export type DesignArea = (typeof designAreas)[number];

/** A number that was found. */
export interface DesignValue {
    /** That of the parameter where it is one. */
    id: string;
    name: Bilingual;
    value: number;
    unit?: Unit;
}

export interface DesignResult {
    /** The answer first. */
    values: readonly DesignValue[];
    /** How it was obtained; its warnings are the result's. */
    derivation: Derivation;
}

/** One direction in which a design is computed. */
export interface Direction {
    /** What is found, e.g. "smallest margin". */
    title: Bilingual;
    /** Parameters that are found, and so not stated. */
    finds: readonly string[];
    /** Other parameters that play no part. */
    without?: readonly string[];
    /** @throws StatisticsError */
    compute(inputs: Readonly<Record<string, number | string | readonly number[] | undefined>>): DesignResult;
}

/** A design of a study, as data: the command line, pages and curves are made from it. */
export interface Design {
    /** Kebab case, unique. */
    id: string;
    area: DesignArea;
    title: Bilingual;
    /** When to use it, one or two sentences. */
    help: Bilingual;
    parameters: Parameters;
    directions: Partial<Record<Solve, Direction>>;
    /** Inputs with which the number of cases is found, for pages and tests. */
    example: Readonly<Record<string, number | string>>;
}

interface TypedDirection<P extends Parameters> extends Omit<Direction, 'finds' | 'without' | 'compute'> {
    finds: readonly (keyof P & string)[];
    without?: readonly (keyof P & string)[];
    compute: (inputs: InputsOf<P>) => DesignResult;
}

interface TypedDesign<P extends Parameters> extends Omit<Design, 'parameters' | 'directions' | 'example'> {
    parameters: P;
    directions: Partial<Record<Solve, TypedDirection<P>>>;
    example: Partial<Record<keyof P & string, number | string>>;
}

/** A design whose computations see the types of its parameters. */
export function defineDesign<const P extends Parameters>(design: TypedDesign<P>): Design {
    // The inputs are checked against the parameters before any computation sees them.
    return design as unknown as Design;
}
