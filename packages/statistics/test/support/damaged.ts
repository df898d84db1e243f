/** One change of a legal input. */
export interface Damage {
    /** `pilot.cov1 = NaN`; of further arguments `argument 1.positive.0 = NaN`. */
    what: string;
    /** Names on the way to it, where the arguments are named. */
    keys: string[] | undefined;
    args: unknown[];
}

/** Arguments that count something: half of one is illegal. */
const whole =
    /(^|\.)(n|n1|n2|x|x1|x2|a|b|c|d|tp|fn|fp|tn|diseased|nonDiseased|raters|readers|cases|pilotCases|r|r1|nmax|total|sides|maxCases|population|times|replicates|seed|width)$/;

/** Every number of the input as NaN, ±∞, below zero and (counts) not whole; every word as one that nothing knows. */
export function damaged(input: readonly unknown[]): Damage[] {
    return leaves(input).flatMap(({ path, value }) => {
        const inner = path.slice(1).join('.');
        const name = path[0] === '0' && inner ? inner : [`argument ${path[0]}`, ...path.slice(1)].join('.');
        const named = path[0] === '0' && inner && !Array.isArray(input[0]);
        const keys = named ? inner.split('.') : undefined;
        const put = (bad: unknown): Damage => ({
            what: `${name} = ${String(bad)}`,
            keys,
            args: replaced(input, path, bad),
        });
        if (typeof value === 'string') return [put('nonsense')];
        const bad = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1.25, -7];
        if (whole.test(name)) bad.push((value as number) + 0.5);
        return bad.map(put);
    });
}

function leaves(value: unknown, path: (string | number)[] = []): { path: (string | number)[]; value: unknown }[] {
    if (typeof value === 'number' || typeof value === 'string') return [{ path, value }];
    if (typeof value !== 'object' || value === null) return [];
    // Of a long list the first entry stands for all.
    const entries = Array.isArray(value) && path.length > 0 ? [[0, value[0]] as const] : Object.entries(value);
    return entries.flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

function replaced(input: readonly unknown[], path: readonly (string | number)[], bad: unknown): unknown[] {
    const copy = structuredClone(input) as unknown[];
    let place = copy as unknown as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
    place[path.at(-1)!] = bad;
    return copy;
}
