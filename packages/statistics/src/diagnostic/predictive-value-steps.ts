import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { counted, levelSteps, lowerLabel, share, upperLabel } from '../steps/test-steps.js';

interface Facts {
    value: 'ppv' | 'npv';
    tp: number;
    diseased: number;
    tn: number;
    nonDiseased: number;
    prevalence: number;
    method: 'adjusted' | 'logit' | 'standard';
    level: number;
    /** z² where counts are adjusted, otherwise 0. */
    added: number;
    n1: number;
    n0: number;
    se: number;
    sp: number;
    odds: number;
    variance: number;
    z: number;
    estimate: number;
    lower: number;
    upper: number;
}

const six = { digits: 6 } as const;
const labels = {
    n1: { ru: 'случаи с патологией с поправкой', en: 'diseased cases, adjusted' },
    n0: { ru: 'случаи без патологии с поправкой', en: 'non-diseased cases, adjusted' },
    odds: { ru: 'шансы при заданной распространённости', en: 'odds at the stated prevalence' },
    variance: { ru: 'дисперсия логита', en: 'variance of the logit' },
    ppv: { ru: 'прогностическая ценность положительного результата', en: 'positive predictive value' },
    npv: { ru: 'прогностическая ценность отрицательного результата', en: 'negative predictive value' },
};

/** Steps of a predictive value at a stated prevalence. */
export function predictiveValueSteps(facts: Facts): Step[] {
    const { tp, diseased, tn, nonDiseased, prevalence, method, level, n1, n0, se, sp, odds, variance, z } = facts;
    const adjusted = method === 'adjusted';
    const [N1, N0] = adjusted ? ['n₁*', 'n₀*'] : ['n₁', 'n₀'];
    const rates = {
        se: { ru: 'чувствительность', en: 'sensitivity' },
        sp: { ru: 'специфичность', en: 'specificity' },
    };
    const counts = { TP: tp, TN: tn, z, [N1]: n1, [N0]: n0 };
    const more = adjusted ? ' + {z}² / 2' : '';
    const count = (name: string): string => (adjusted ? `({${name}}${more})` : `{${name}}`);
    const head = [
        given('TP', { ru: 'истинноположительные', en: 'true positives' }, tp, counted),
        given('n₁', { ru: 'случаи с патологией', en: 'diseased cases' }, diseased, counted),
        given('TN', { ru: 'истинноотрицательные', en: 'true negatives' }, tn, counted),
        given('n₀', { ru: 'случаи без патологии', en: 'non-diseased cases' }, nonDiseased, counted),
        given('π', { ru: 'распространённость', en: 'prevalence' }, prevalence, { unit: 'proportion' }),
        ...levelSteps(level),
        ...(adjusted
            ? [
                  computed(N1, labels.n1, '{n₁} + {z}²', { 'n₁': diseased, z }, n1, six),
                  computed(N0, labels.n0, '{n₀} + {z}²', { 'n₀': nonDiseased, z }, n0, six),
              ]
            : []),
        computed('Se', rates.se, `${count('TP')} / {${N1}}`, counts, se, six),
        computed('Sp', rates.sp, `${count('TN')} / {${N0}}`, counts, sp, six),
    ];
    const positive = facts.value === 'ppv';
    const symbol = positive ? 'PPV' : 'NPV';
    const label = labels[facts.value];
    const inputs = { Se: se, Sp: sp, π: prevalence, [N1]: n1, [N0]: n0 };
    if (Number.isNaN(odds)) return head;
    if (!Number.isFinite(odds)) return [...head, given(symbol, label, 1, share)];
    const oddsTemplate = positive ? '{Se} · {π} / ((1 − {Sp}) · (1 − {π}))' : '{Sp} · (1 − {π}) / ((1 − {Se}) · {π})';
    const varianceTemplate = positive
        ? `(1 − {Se}) / ({Se} · {${N1}}) + {Sp} / ((1 − {Sp}) · {${N0}})`
        : `{Se} / ((1 − {Se}) · {${N1}}) + (1 − {Sp}) / ({Sp} · {${N0}})`;
    const estimate = [
        computed('O', labels.odds, oddsTemplate, inputs, odds, six),
        computed(symbol, label, '{O} / (1 + {O})', { O: odds }, facts.estimate, share),
    ];
    if (!Number.isFinite(variance)) return [...head, ...estimate];
    const spread = computed('V', labels.variance, varianceTemplate, inputs, variance, six);
    const limit = (sign: '−' | '+'): string =>
        method === 'standard'
            ? `{${symbol}} ${sign} {z} · √({V}) · {${symbol}} · (1 − {${symbol}})`
            : `1 / (1 + exp(${sign === '−' ? '' : '−'}{z} · √({V}) − ln({O})))`;
    const limits = { z, V: variance, O: odds, [symbol]: facts.estimate };
    return [
        ...head,
        ...estimate,
        spread,
        computed('L', lowerLabel, limit('−'), limits, facts.lower, share),
        computed('U', upperLabel, limit('+'), limits, facts.upper, share),
    ];
}
