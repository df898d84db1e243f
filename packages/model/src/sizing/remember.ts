/** How many results are kept: those of the largest program that somebody types in. */
const most = 2000;

/**
 * Remembers the results of a pure function by its input. While a program is typed, most of its targets stay as they
 * are, and their exact sizes need not be searched for again. Results are shared: nobody may change them.
 */
export function remember<I, R>(compute: (input: I) => R): (input: I) => R {
    const results = new Map<string, R>();
    return input => {
        const key = JSON.stringify(input);
        const known = results.get(key);
        if (known !== undefined) return known;
        const result = compute(input);
        // A map keeps the order in which its keys came: the first is the oldest.
        if (results.size >= most) results.delete(results.keys().next().value!);
        results.set(key, result);
        return result;
    };
}
