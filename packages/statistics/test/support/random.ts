/** Uniform and normal random numbers from a seed (mulberry32; Box-Muller): the same on every machine. */
export class Random {
    private state: number;
    private spare: number | undefined;

    constructor(seed: number) {
        this.state = seed;
    }

    /** 0 ≤ u < 1. */
    uniform(): number {
        this.state = (this.state + 0x6d2b79f5) | 0;
        let t = this.state;
        t = Math.imul(t ^ (t >>> 15), t | 1);
        t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
    }

    normal(mean = 0, deviation = 1): number {
        if (this.spare !== undefined) {
            const value = this.spare;
            this.spare = undefined;
            return mean + deviation * value;
        }
        const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
        const angle = 2 * Math.PI * this.uniform();
        this.spare = radius * Math.sin(angle);
        return mean + deviation * radius * Math.cos(angle);
    }

    /** Successes among n. */
    binomial(n: number, p: number): number {
        let count = 0;
        for (let i = 0; i < n; i++) if (this.uniform() < p) count++;
        return count;
    }

    /** Index of a category with the given shares. */
    category(shares: readonly number[]): number {
        let rest = this.uniform();
        for (let i = 0; i < shares.length - 1; i++) {
            rest -= shares[i]!;
            if (rest < 0) return i;
        }
        return shares.length - 1;
    }
}
