import type { Bilingual } from '../../bilingual.js';
import type { Call } from './call.js';

/** Why a number is not there yet, or will not come: under way, cancelled, or the computation broke off. */
export interface Obstacle {
    readonly code: 'under-way' | 'computation-cancelled' | 'computation-failed';
    readonly message: Bilingual;
}

/** Decides about each call whose outcome is not known. */
export interface Calculator {
    /** Undefined where the call is to be computed at once. */
    obstacleTo(call: Call): Obstacle | undefined;
}

/** Thrown in the place of a result that is not there yet. */
export class NotComputed extends Error {
    constructor(readonly obstacle: Obstacle) {
        super(obstacle.message.en);
        this.name = 'NotComputed';
    }
}

let current: Calculator | undefined;

/** The one that decides at the moment; undefined where everything is computed at once. */
export function currentCalculator(): Calculator | undefined {
    return current;
}

/** Runs something that calls remembered functions, while a calculator decides about them. Not for promises. */
export function calculateWith<T>(calculator: Calculator | undefined, run: () => T): T {
    const before = current;
    current = calculator;
    try {
        return run();
    } finally {
        current = before;
    }
}
