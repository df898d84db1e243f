import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-betaincinv';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import fQuantile from '@stdlib/stats-base-dists-f-quantile';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import studentQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Value of a derivation's template: the formulas of the package as a reader would recompute them. */
export function evaluate(template: string, inputs: Record<string, number>): number {
    return new Parser(template, inputs).whole();
}

const functions: Record<string, (...values: number[]) => number> = {
    '√': Math.sqrt,
    ln: Math.log,
    exp: Math.exp,
    sin: Math.sin,
    asin: Math.asin,
    min: Math.min,
    max: Math.max,
    Φ: x => normalCdf(x, 0, 1),
    'Φ⁻¹': x => normalQuantile(x, 0, 1),
    tanh: Math.tanh,
    artanh: Math.atanh,
    arsinh: Math.asinh,
    't⁻¹': (q, df) => studentQuantile(q, df),
    'F⁻¹': (q, df1, df2) => fQuantile(q, df1, df2),
    'B⁻¹': (a, s, t) => betaincinv(a, s, t),
};

const powers: Record<string, number> = { '²': 2, '³': 3 };

/** Recursive descent: sum, product, power, atom. */
class Parser {
    private at = 0;

    constructor(
        private readonly text: string,
        private readonly inputs: Record<string, number>,
    ) {}

    whole(): number {
        const value = this.sum();
        this.space();
        if (this.at < this.text.length) throw new Error(`unexpected ${this.text.slice(this.at)} in ${this.text}`);
        return value;
    }

    private space(): void {
        while (this.text[this.at] === ' ') this.at++;
    }

    private take(token: string): boolean {
        this.space();
        if (!this.text.startsWith(token, this.at)) return false;
        this.at += token.length;
        return true;
    }

    private expect(token: string): void {
        if (!this.take(token)) throw new Error(`${token} expected before ${this.text.slice(this.at)} in ${this.text}`);
    }

    private sum(): number {
        let value = this.product();
        for (;;) {
            if (this.take('+')) value += this.product();
            else if (this.take('−')) value -= this.product();
            else return value;
        }
    }

    private product(): number {
        let value = this.power();
        for (;;) {
            if (this.take('·')) value *= this.power();
            else if (this.take('/')) value /= this.power();
            else return value;
        }
    }

    private power(): number {
        if (this.take('−')) return -this.power();
        let value = this.atom();
        for (;;) {
            const sign = Object.keys(powers).find(power => this.take(power));
            if (sign === undefined) return value;
            value **= powers[sign]!;
        }
    }

    private atom(): number {
        if (this.take('(')) return this.closed(')');
        if (this.take('|')) return Math.abs(this.closed('|'));
        if (this.take('⌈')) return Math.ceil(this.closed('⌉') - 1e-9);
        if (this.take('{')) return this.input();
        if (this.take('P(X')) return this.probability();
        if (this.take('P(F ≥')) return this.fisherTail();
        for (const [name, apply] of Object.entries(functions).sort(([a], [b]) => b.length - a.length)) {
            if (this.take(`${name}(`)) return apply(...this.list());
        }
        const number = /^\d+(\.\d+)?/.exec(this.text.slice(this.at));
        if (!number) throw new Error(`value expected before ${this.text.slice(this.at)} in ${this.text}`);
        this.at += number[0].length;
        return Number(number[0]);
    }

    private closed(end: string): number {
        const value = this.sum();
        this.expect(end);
        return value;
    }

    private list(): number[] {
        const values = [this.sum()];
        while (this.take(',') || this.take(';')) values.push(this.sum());
        this.expect(')');
        return values;
    }

    private input(): number {
        const end = this.text.indexOf('}', this.at);
        const name = this.text.slice(this.at, end);
        this.at = end + 1;
        const value = this.inputs[name];
        if (value === undefined) throw new Error(`no input ${name} for ${this.text}`);
        return value;
    }

    /** P(F ≥ f; d1; d2). */
    private fisherTail(): number {
        const [f, d1, d2] = this.list() as [number, number, number];
        return betainc(d2 / (d2 + d1 * f), d2 / 2, d1 / 2, true, false);
    }

    /** P(X ≥ k | n, p) and the like, X ~ Bin(n, p). */
    private probability(): number {
        const relation = ['≥', '≤', '='].find(sign => this.take(sign));
        const k = this.sum();
        this.expect('|');
        const [n, p] = this.list() as [number, number];
        const upper = (c: number) => (c <= 0 ? 1 : c > n ? 0 : betainc(p, c, n - c + 1, true, false));
        const lower = (c: number) => (c < 0 ? 0 : c >= n ? 1 : betainc(p, c + 1, n - c, true, true));
        if (relation === '≥') return upper(k);
        return relation === '≤' ? lower(k) : lower(k) - lower(k - 1);
    }
}
