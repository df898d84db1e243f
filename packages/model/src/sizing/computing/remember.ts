import type { Call, CallName } from './call.js';
import { currentCalculator, NotComputed } from './calculator.js';
import { type Outcome, outcomeOf, resultOf } from './outcome.js';

/** How many outcomes of a function are kept: those of the largest program that somebody types in. */
const most = 2000;

interface Remembered {
    readonly compute: (input: never) => unknown;
    /** By input; a map keeps the order in which its keys came: the first was asked for least lately. */
    readonly outcomes: Map<string, Outcome>;
}

const functions = new Map<CallName, Remembered>();

/**
 * Remembers the results of a pure function by its input. While a program is typed, most of its targets stay as they
 * are, and their exact sizes need not be searched for again. Results are shared: nobody may change them.
 *
 * This is the one way to whatever takes its time: name and input are a {@link Call}, which an editor has another thread
 * compute (see {@link computeCall} and {@link learn}); until then the function throws {@link NotComputed}.
 * @param name stable; the same function may be remembered in several places under one name.
 * @param compute its input and results are plain data.
 */
export function remember<I, R>(name: CallName, compute: (input: I) => R): (input: I) => R {
    const known = functions.get(name);
    if (known && known.compute !== compute) throw new Error(`two functions are remembered as ${name}`);
    const own: Remembered = known ?? { compute, outcomes: new Map() };
    functions.set(name, own);
    return input => {
        const key = JSON.stringify(input);
        const outcome = own.outcomes.get(key) ?? now({ name, input }, own);
        keep(own, key, outcome);
        return resultOf<R>(outcome);
    };
}

/**
 * Computes a call, in whichever thread, and keeps nothing.
 * @throws Error if no function is remembered under its name.
 */
export function computeCall({ name, input }: Call): Outcome {
    const found = functions.get(name);
    if (!found) throw new Error(`no function is remembered as ${name}`);
    return outcomeOf(() => found.compute(input as never));
}

/** Keeps what another thread has computed. */
export function learn({ name, input }: Call, outcome: Outcome): void {
    const found = functions.get(name);
    if (found) keep(found, JSON.stringify(input), outcome);
}

function now(call: Call, { compute }: Remembered): Outcome {
    const obstacle = currentCalculator()?.obstacleTo(call);
    if (obstacle) throw new NotComputed(obstacle);
    return outcomeOf(() => compute(call.input as never));
}

function keep({ outcomes }: Remembered, key: string, outcome: Outcome): void {
    outcomes.delete(key);
    if (outcomes.size >= most) outcomes.delete(outcomes.keys().next().value!);
    outcomes.set(key, outcome);
}
