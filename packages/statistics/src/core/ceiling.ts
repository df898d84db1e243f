/** Smallest whole number ≥ value, where a fraction below 1e-9 is taken for an error of arithmetic. */
export function ceiling(value: number): number {
    return Math.ceil(value - 1e-9);
}
