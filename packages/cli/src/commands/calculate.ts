import type { Bilingual } from '@trialwright/model';
import {
    bilingualNumber,
    type Design,
    DesignInputError,
    designCurve,
    optionName,
    parametersOf,
    type Solve,
    solves,
    solveDesign,
    StatisticsError,
    type StatedInputs,
} from '@trialwright/statistics';
import { UsageError } from '../arguments/usage-error.js';
import { curveJson, solutionJson } from '../calculate/calculate-json.js';
import { curveOption } from '../calculate/curve-option.js';
import { printCurve } from '../calculate/print-curve.js';
import { printSolution } from '../calculate/print-solution.js';
import { readNumber } from '../calculate/read-number.js';
import type { Context } from '../context.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { printJson } from '../output/json.js';

/** Options beside the design's own. */
export interface CalculateOptions {
    readonly solve: Solve;
    readonly format: 'text' | 'json';
    readonly explain?: boolean;
    readonly curve?: string;
    readonly points: string;
}

/** `trialwright calculate DESIGN`: one direction of a design, or a curve of it. */
export async function calculate(
    design: Design,
    given: CalculateOptions & Readonly<Record<string, unknown>>,
    context: Context,
): Promise<ExitStatus> {
    const { solve, format, explain = false, curve, points } = given;
    const stated = statedInputs(design, given);
    try {
        if (curve !== undefined) {
            const { along, ...range } = curveOption(curve, points, design);
            const found = designCurve(design, stated, { what: solve, along, ...range });
            if (format === 'json') printJson(curveJson(design, found, stated, context), context);
            else printCurve(design, found, stated, context);
            return exitStatus.clean;
        }
        const solution = solveDesign(design, solve, stated);
        if (format === 'json') printJson(solutionJson(solution, context), context);
        else printSolution(solution, explain, context);
        return exitStatus.clean;
    } catch (error) {
        throw error instanceof StatisticsError ? usageErrorOf(error, design) : error;
    }
}

function statedInputs(design: Design, given: Readonly<Record<string, unknown>>): StatedInputs {
    const entries = Object.entries(design.parameters).flatMap(([id, { kind }]) => {
        const text = given[id];
        if (typeof text !== 'string') return [];
        return [[id, kind === 'choice' || kind === 'shares' ? text : readNumber(text)] as const];
    });
    return Object.fromEntries(entries);
}

/** The error with options in the place of parameters. */
function usageErrorOf(error: StatisticsError, design: Design): UsageError {
    const command = `calculate ${design.id}`;
    if (error instanceof DesignInputError) return new UsageError(sentence(withHint(error)), command);
    const { argument, value, range, text } = error;
    const asked = Object.hasOwn(design.parameters, argument);
    if (!asked) return new UsageError(sentence(text), command);
    const name = optionName(argument);
    const shown = typeof value === 'number' ? bilingualNumber(value) : { ru: String(value), en: String(value) };
    return new UsageError(
        sentence({
            ru: `${name} = ${shown.ru}: недопустимое значение; требуется ${range.ru}`,
            en: `${name} = ${shown.en} is not permitted; required: ${range.en}`,
        }),
        command,
    );
}

/** Of an option that is not asked for here: with which `--solve` it is. */
function withHint(error: DesignInputError): Bilingual {
    const text = error.describe(optionName);
    if (error.problem !== 'not-asked') return text;
    const { design, parameter } = error;
    const asking = solves.filter(
        solve => design.directions[solve] && parametersOf(design, solve).some(([id]) => id === parameter),
    );
    const list = asking.map(solve => `--solve ${solve}`).join(', ');
    return { ru: `${text.ru}; он задаётся с ${list}`, en: `${text.en}; it is with ${list}` };
}

function sentence({ ru, en }: { ru: string; en: string }): { ru: string; en: string } {
    return { ru: `${ru}.`, en: `${en}.` };
}
