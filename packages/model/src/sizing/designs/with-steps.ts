import type { Derivation, Step } from '@trialwright/statistics';

/** A derivation before which some of its given values are derived from what the program states. */
export function withSteps(steps: readonly Step[], derivation: Derivation): Derivation {
    const derived = new Set(steps.map(({ symbol }) => symbol));
    const rest = derivation.steps.filter(({ symbol, formula }) => formula !== undefined || !derived.has(symbol));
    return { ...derivation, steps: [...steps, ...rest] };
}
