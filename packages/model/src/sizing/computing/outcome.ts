import { StatisticsError } from '@trialwright/statistics';

/** What came of a call: a result, or the argument that was out of its range. Plain data: it comes from a worker. */
export type Outcome =
    | { readonly kind: 'result'; readonly result: unknown }
    | ({ readonly kind: 'refused' } & Pick<StatisticsError, 'argument' | 'value' | 'range' | 'bounds'>);

/**
 * Runs a computation.
 * @throws whatever it throws that is no {@link StatisticsError}: an error of the program, not of its input.
 */
export function outcomeOf(compute: () => unknown): Outcome {
    try {
        return { kind: 'result', result: compute() };
    } catch (error) {
        if (!(error instanceof StatisticsError)) throw error;
        const { argument, value, range, bounds } = error;
        return { kind: 'refused', argument, value, range, bounds };
    }
}

/**
 * The result of an outcome.
 * @throws StatisticsError if the computation did.
 */
export function resultOf<R>(outcome: Outcome): R {
    if (outcome.kind === 'result') return outcome.result as R;
    throw new StatisticsError(outcome.argument, outcome.value, outcome.range, outcome.bounds);
}
