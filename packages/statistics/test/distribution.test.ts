import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BinomialWindow, binomialMasses } from '../src/distribution/binomial-window.js';
import { noncentralFisherAbove } from '../src/distribution/fisher.js';
import { gaussLegendre } from '../src/distribution/gauss-legendre.js';

test('binomial masses by recurrence are those of the library', () => {
    fc.assert(
        fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (n, p) => {
            const masses = binomialMasses(n, p);
            for (const k of [0, 1, Math.floor(n * p), Math.ceil(n * p), n]) {
                const expected = binomialPmf(k, n, p);
                expect(Math.abs(masses[k]! - expected)).toBeLessThan(1e-10 * expected + 1e-15);
            }
        }),
    );
    expect([...binomialMasses(3, 0)]).toEqual([1, 0, 0, 0]);
    expect([...binomialMasses(3, 1)]).toEqual([0, 0, 0, 1]);
});

// R 4.2.2, pbinom(k - 1, n, p, lower.tail = FALSE)
test.each([
    [30, 0.2, 10, 0.0610871482886557],
    [1000, 0.9, 930, 0.000574495840837974],
    [5000, 0.5, 2600, 0.00244182486875875],
])('P(X ≥ k), n = %i, p = %d', (n, p, k, expected) => {
    const window = new BinomialWindow(n, p);
    expect(Math.abs(window.atLeast(k) / expected - 1)).toBeLessThan(1e-11);
    expect(window.atLeast(0)).toBe(1);
    expect(window.atLeast(n + 1)).toBe(0);
});

// Python, mpmath with 40 digits: the mixture of beta tails. R's pf() has nine digits only.
test.each([
    [4.2, 1, 18.5, 6.3, 0.678532204581216],
    [4.2, 1, 18.5, 60, 0.99999996725911],
    [250, 3, 12, 40, 4.58391260558443e-6],
    [0.3, 2, 5, 0.4, 0.790522206798582],
    [0.9, 1, 1000, 0.001, 0.34325207365101],
])('noncentral F beyond %d with %d and %d degrees, λ = %d', (f, d1, d2, lambda, expected) => {
    expect(Math.abs(noncentralFisherAbove(f, d1, d2, lambda) / expected - 1)).toBeLessThan(1e-10);
});

test.each([1, 2, 5, 16, 32])('Gauss-Legendre with %i points integrates polynomials up to degree 2n − 1', n => {
    const { nodes, weights } = gaussLegendre(n);
    for (let degree = 0; degree < 2 * n; degree++) {
        const sum = nodes.reduce((total, x, i) => total + weights[i]! * x ** degree, 0);
        expect(sum).toBeCloseTo(degree % 2 === 0 ? 2 / (degree + 1) : 0, 13);
    }
});
