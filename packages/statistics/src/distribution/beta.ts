import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-betaincinv';

/** P(B ≤ x) for B ~ Beta(a, b); a, b > 0. */
export function betaBelow(x: number, a: number, b: number): number {
    return betainc(x, a, b, true, false);
}

/** P(B > x) for B ~ Beta(a, b); a, b > 0. */
export function betaAbove(x: number, a: number, b: number): number {
    return betainc(x, a, b, true, true);
}

/** x with P(B ≤ x) = tail. */
export function betaLowerQuantile(tail: number, a: number, b: number): number {
    return betaincinv(tail, a, b, false);
}

/** x with P(B > x) = tail. */
export function betaUpperQuantile(tail: number, a: number, b: number): number {
    return betaincinv(tail, a, b, true);
}
