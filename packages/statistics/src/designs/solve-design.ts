import { StatisticsError } from '../core/statistics-error.js';
import { maximalN } from '../core/check.js';
import { bilingualNumber, within } from './describe-parameter.js';
import { type Design, type DesignResult, type DesignValue, type Direction, type Solve, solves } from './design.js';
import { DesignInputError } from './input-error.js';
import type { Parameter } from './parameter.js';
import { readShares } from './shares.js';

/** Stated values by parameter; what is left out gets its default. */
export type StatedInputs = Readonly<Record<string, number | string | undefined>>;

/** One input as it was used. */
export interface UsedInput {
    parameter: string;
    value: number | string;
    /** True if it was not stated. */
    byDefault: boolean;
}

export interface DesignSolution extends DesignResult {
    design: Design;
    solve: Solve;
    inputs: readonly UsedInput[];
}

/** Parameters that a direction asks for, in their order. @throws StatisticsError if the design has no such direction. */
export function parametersOf(design: Design, solve: Solve): readonly (readonly [string, Parameter])[] {
    const { finds, without = [] } = directionOf(design, solve);
    return Object.entries(design.parameters).filter(([id]) => !finds.includes(id) && !without.includes(id));
}

/** @throws StatisticsError if the design has no such direction. */
export function directionOf(design: Design, solve: Solve): Direction {
    const direction = design.directions[solve];
    if (direction) return direction;
    const list = solves.filter(one => design.directions[one]).join(', ');
    throw new StatisticsError('solve', solve, {
        ru: `для плана ${design.id} одно из: ${list}`,
        en: `for the design ${design.id} one of: ${list}`,
    });
}

/**
 * Computes one direction of a design.
 * @throws DesignInputError if an input is missing, unknown, outside its range or not asked for here; StatisticsError if
 * the inputs contradict each other or no number of cases suffices.
 */
export function solveDesign(design: Design, solve: Solve, stated: StatedInputs): DesignSolution {
    const used = readInputs(design, solve, stated);
    const inputs = Object.fromEntries(used.map(({ parameter, value }) => [parameter, meant(design, parameter, value)]));
    const { values, derivation } = directionOf(design, solve).compute(inputs);
    const beyond = values.find(
        ({ value, unit }) => !Number.isFinite(value) || (unit === 'cases' && value > 2 * maximalN),
    );
    if (beyond) throw tooMany(beyond);
    return { design, solve, inputs: used, values, derivation };
}

/** An input as the computation takes it. */
function meant(design: Design, parameter: string, value: number | string): number | string | readonly number[] {
    return design.parameters[parameter]!.kind === 'shares' ? readShares(String(value))! : value;
}

/** Two groups may have the largest number of cases each. */
function tooMany({ id, value, name }: DesignValue): StatisticsError {
    const most = bilingualNumber(maximalN);
    return new StatisticsError(id, value, {
        ru: `не больше ${most.ru} (${name.ru}): при этих значениях столько случаев не хватает`,
        en: `at most ${most.en} (${name.en}): with these values so many cases do not suffice`,
    });
}

/** Checks stated inputs and fills in defaults. @throws DesignInputError */
export function readInputs(design: Design, solve: Solve, stated: StatedInputs): UsedInput[] {
    const wanted = parametersOf(design, solve);
    const ids = new Set(wanted.map(([id]) => id));
    for (const [id, value] of Object.entries(stated)) {
        if (value === undefined || ids.has(id)) continue;
        const problem = design.parameters[id] ? 'not-asked' : 'unknown';
        throw new DesignInputError(design, solve, problem, id, value);
    }
    const values: Record<string, number | string | undefined> = {};
    const used: UsedInput[] = [];
    for (const [id, parameter] of wanted) {
        const value = stated[id];
        if (value === undefined) continue;
        if (!permits(parameter, value)) throw new DesignInputError(design, solve, 'range', id, value);
        values[id] = value;
    }
    // Defaults may follow from what was stated, and from each other in the order of the parameters.
    for (const [id, parameter] of wanted) {
        const byDefault = values[id] === undefined;
        const value = values[id] ?? defaultOf(parameter, values);
        if (value !== undefined) {
            if (byDefault && !permits(parameter, value)) throw new DesignInputError(design, solve, 'range', id, value);
            values[id] = value;
            used.push({ parameter: id, value, byDefault });
        } else if (!parameter.optional) {
            throw new DesignInputError(design, solve, 'missing', id, undefined);
        }
    }
    return used;
}

function permits(parameter: Parameter, value: number | string): boolean {
    if (parameter.kind === 'choice') return parameter.choices.some(({ id }) => id === value);
    if (parameter.kind === 'shares') return typeof value === 'string' && readShares(value) !== undefined;
    if (typeof value !== 'number' || !within(value, parameter.range)) return false;
    return parameter.kind !== 'integer' || Number.isInteger(value);
}

function defaultOf(
    parameter: Parameter,
    values: Readonly<Record<string, number | string | undefined>>,
): number | string | undefined {
    if (parameter.kind === 'shares') return undefined;
    const standard = parameter.default;
    return typeof standard === 'object' ? standard.of(values) : standard;
}
