/** Diseased among a total that is recruited as they come, rounded up; the rest are non-diseased. */
export function diseasedOf(total: number, prevalence: number): number {
    // A product such as 0.3 · 190 must not be pushed over the whole by the binary fraction.
    return Math.ceil(total * prevalence - 1e-9);
}
