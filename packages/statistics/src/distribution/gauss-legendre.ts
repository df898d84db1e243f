/** Nodes on [−1, 1] and weights of the Gauss-Legendre rule. */
export interface Rule {
    readonly nodes: Float64Array;
    readonly weights: Float64Array;
}

/** The rule of n points: roots of the Legendre polynomial by Newton's method (Press et al. 2007, ch. 4.6). */
export function gaussLegendre(n: number): Rule {
    const nodes = new Float64Array(n);
    const weights = new Float64Array(n);
    for (let i = 0; i < Math.ceil(n / 2); i++) {
        let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
        let slope = 0;
        for (let step = 1; Math.abs(step) > 1e-16; ) {
            let [before, value] = [1, x];
            for (let k = 2; k <= n; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
            slope = (n * (x * value - before)) / (x * x - 1);
            const next = x - value / slope;
            // At the last bit the iteration may swing between two neighbours.
            step = Math.abs(next - x) < 4e-16 ? 0 : next - x;
            x = next;
        }
        nodes[i] = -x;
        nodes[n - 1 - i] = x;
        weights[i] = weights[n - 1 - i] = 2 / ((1 - x * x) * slope * slope);
    }
    return { nodes, weights };
}
