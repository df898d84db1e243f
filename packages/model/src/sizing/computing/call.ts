/**
 * What a call computes is the end of its name, so that whoever waits can be told:
 * a number of cases, a power, an interval, or what interim looks and recruitment make of a number.
 */
export type CallName = `${string}-${'size' | 'power' | 'precision'}`;

/** A call of a remembered function, as data: it goes to a worker as it is. */
export interface Call {
    readonly name: CallName;
    readonly input: unknown;
}

/** The same for calls that compute the same. */
export function keyOfCall({ name, input }: Call): string {
    return `${name} ${JSON.stringify(input)}`;
}
