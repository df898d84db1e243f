import type { Bilingual } from '../core/bilingual.js';
import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { fisherUpper } from '../distribution/fisher.js';
import { counted, lowerLabel, tailSteps, upperLabel } from '../steps/test-steps.js';
import { type Squares, satterthwaite } from './icc-squares.js';

interface Facts {
    squares: Squares;
    model: 'one-way' | 'two-way';
    type: 'consistency' | 'agreement';
    unit: 'single' | 'average';
    level: number;
    estimate: number;
    lower: number;
    upper: number;
}

const six = { digits: 6 } as const;
const icc: Bilingual = { ru: 'внутриклассовая корреляция', en: 'intraclass correlation' };
const square = {
    cases: { ru: 'средний квадрат между случаями', en: 'mean square between cases' },
    raters: { ru: 'средний квадрат между врачами', en: 'mean square between raters' },
    error: { ru: 'средний квадрат остатка', en: 'mean square of the residual' },
    within: { ru: 'средний квадрат внутри случаев', en: 'mean square within cases' },
};
const quantile = {
    lower: { ru: 'квантиль распределения Фишера для нижней границы', en: "quantile of Fisher's F for the lower limit" },
    upper: {
        ru: 'квантиль распределения Фишера для верхней границы',
        en: "quantile of Fisher's F for the upper limit",
    },
};

/** Steps of an intraclass correlation from its mean squares. */
export function iccSteps(facts: Facts): Step[] {
    const { squares, model, type, level } = facts;
    const head = [
        given('n', { ru: 'случаи', en: 'cases' }, squares.n, counted),
        given('k', { ru: 'врачи', en: 'raters' }, squares.k, { digits: 0 }),
        given('MSR', square.cases, squares.cases, six),
    ];
    const level2 = tailSteps(level);
    return model === 'two-way' && type === 'agreement'
        ? [...head, ...level2, ...agreementSteps(facts)]
        : [...head, ...level2, ...ratioSteps(facts)];
}

/** By the ratio F of the mean squares. */
function ratioSteps({ squares, model, unit, level, estimate, lower, upper }: Facts): Step[] {
    const { n, k, cases } = squares;
    const one = model === 'one-way';
    const name = one ? 'MSW' : 'MSE';
    const error = one ? squares.within : squares.error;
    const df = one ? n * (k - 1) : (n - 1) * (k - 1);
    const [df1, df2] = ['{n} − 1', one ? '{n} · ({k} − 1)' : '({n} − 1) · ({k} − 1)'];
    const tail = (1 - level) / 2;
    const f = cases / error;
    const [f1, f2] = [fisherUpper(tail, n - 1, df), fisherUpper(tail, df, n - 1)];
    const sizes = { a: tail, n, k };
    const of = (ratio: string): string =>
        unit === 'average' ? `1 − 1 / (${ratio})` : `(${ratio} − 1) / (${ratio} + {k} − 1)`;
    const ratio = { ru: 'отношение средних квадратов', en: 'ratio of the mean squares' };
    return [
        given(name, one ? square.within : square.error, error, six),
        computed('F', ratio, `{MSR} / {${name}}`, { MSR: cases, [name]: error }, f, six),
        computed('ICC', icc, of('{F}'), { F: f, k }, estimate, six),
        computed('F₁', quantile.lower, `F⁻¹(1 − {a}; ${df1}; ${df2})`, sizes, f1, six),
        computed('F₂', quantile.upper, `F⁻¹(1 − {a}; ${df2}; ${df1})`, sizes, f2, six),
        computed('L', lowerLabel, of('{F} / {F₁}'), { F: f, 'F₁': f1, k }, lower, six),
        computed('U', upperLabel, of('{F} · {F₂}'), { F: f, 'F₂': f2, k }, upper, six),
    ];
}

/** Absolute agreement of a two-way model (McGraw, Wong 1996). */
function agreementSteps({ squares, unit, level, estimate, lower, upper }: Facts): Step[] {
    const { n, k, cases, raters, error } = squares;
    const single = unit === 'single';
    const tail = (1 - level) / 2;
    const v = satterthwaite(squares, estimate);
    const [f1, f2] = [fisherUpper(tail, n - 1, v), fisherUpper(tail, v, n - 1)];
    const means = { n, k, MSR: cases, MSC: raters, MSE: error };
    const coefficient = single
        ? '({MSR} − {MSE}) / ({MSR} + ({k} − 1) · {MSE} + {k} / {n} · ({MSC} − {MSE}))'
        : '({MSR} − {MSE}) / ({MSR} + ({MSC} − {MSE}) / {n})';
    const a = (k * estimate) / (n * (1 - estimate));
    const b = 1 + (k * estimate * (n - 1)) / (n * (1 - estimate));
    const labels = {
        a: { ru: 'вес среднего квадрата между врачами', en: 'weight of the mean square between raters' },
        b: { ru: 'вес среднего квадрата остатка', en: 'weight of the mean square of the residual' },
        v: { ru: 'степени свободы по Саттертуэйту', en: "Satterthwaite's degrees of freedom" },
    };
    const degrees =
        '({a₁} · {MSC} + {b₁} · {MSE})² / (({a₁} · {MSC})² / ({k} − 1) + ({b₁} · {MSE})² / (({n} − 1) · ({k} − 1)))';
    const rest = '({k} · {MSC} + ({k} · {n} − {k} − {n}) · {MSE})';
    const low = single ? `({F₁} · ${rest} + {n} · {MSR})` : '({F₁} · ({MSC} − {MSE}) + {n} · {MSR})';
    const high = single ? `(${rest} + {n} · {F₂} · {MSR})` : '({MSC} − {MSE} + {n} · {F₂} · {MSR})';
    return [
        given('MSC', square.raters, raters, six),
        given('MSE', square.error, error, six),
        computed('ICC', icc, coefficient, means, estimate, six),
        computed('a₁', labels.a, '{k} · {ICC} / ({n} · (1 − {ICC}))', { n, k, ICC: estimate }, a, six),
        computed('b₁', labels.b, '1 + {k} · {ICC} · ({n} − 1) / ({n} · (1 − {ICC}))', { n, k, ICC: estimate }, b, six),
        computed('ν', labels.v, degrees, { ...means, 'a₁': a, 'b₁': b }, v, six),
        computed('F₁', quantile.lower, 'F⁻¹(1 − {a}; {n} − 1; {ν})', { a: tail, n, ν: v }, f1, six),
        computed('F₂', quantile.upper, 'F⁻¹(1 − {a}; {ν}; {n} − 1)', { a: tail, n, ν: v }, f2, six),
        computed('L', lowerLabel, `{n} · ({MSR} − {F₁} · {MSE}) / ${low}`, { ...means, 'F₁': f1 }, lower, six),
        computed('U', upperLabel, `{n} · ({F₂} · {MSR} − {MSE}) / ${high}`, { ...means, 'F₂': f2 }, upper, six),
    ];
}
