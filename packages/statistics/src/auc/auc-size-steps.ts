import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import quantile from '@stdlib/stats-base-dists-normal-quantile';
import { hanleyMcneilVariance, obuchowskiVariance } from './auc-variance.js';

const area = { unit: 'proportion' } as const;

/** A stated area; `index` tells two apart. */
export function areaStep(index: '' | '₀' | '₁' | '₂', auc: number): Step {
    const label = {
        '': { ru: 'ожидаемая площадь', en: 'expected area' },
        '₀': { ru: 'целевое значение площади', en: 'goal for the area' },
        '₁': { ru: 'ожидаемая площадь', en: 'expected area' },
        '₂': { ru: 'площадь второго способа', en: 'area of the second method' },
    }[index];
    return given(`A${index}`, label, auc, area);
}

/** Obuchowski's variance V of an area, times the number of diseased. */
export function obuchowskiSteps(index: '' | '₀' | '₁' | '₂', auc: number, ratio: number): Step[] {
    const binormal = { ru: 'параметр бинормальной модели', en: 'parameter of the binormal model' };
    const variance = {
        ru: 'дисперсия площади на один случай с патологией',
        en: 'variance of the area a diseased case',
    };
    // biome-ignore lint/suspicious/noApproximativeNumericConstant: the published factor, see obuchowskiVariance
    const a = 1.414 * quantile(auc, 0, 1);
    const template = `0.0099 · exp(−{b${index}}² / 2) · (5 · {b${index}}² + 8 + ({b${index}}² + 8) / {r})`;
    return [
        computed(`b${index}`, binormal, `1.414 · Φ⁻¹({A${index}})`, { [`A${index}`]: auc }, a, { digits: 6 }),
        computed(`V${index}`, variance, template, { [`b${index}`]: a, r: ratio }, obuchowskiVariance(auc, ratio), {
            digits: 6,
        }),
    ];
}

/** Hanley and McNeil's standard error of an area with n* diseased and r·n* non-diseased. */
export function hanleyMcneilSteps(index: '' | '₀' | '₁', auc: number, n: number, ratio: number): Step[] {
    const A = `A${index}`;
    const [Q, R, SE] = [`Q${index}`, `R${index}`, `SE${index}`];
    const q = auc / (2 - auc);
    const r = (2 * auc * auc) / (1 + auc);
    const pairs = { ru: 'два случая с патологией выше одного без неё', en: 'two diseased above one non-diseased' };
    const triples = { ru: 'один случай с патологией выше двух без неё', en: 'one diseased above two non-diseased' };
    const error = { ru: 'стандартная ошибка площади при n*', en: 'standard error of the area at n*' };
    const template = `√(({${A}} · (1 − {${A}}) + ({n*} − 1) · ({${Q}} − {${A}}²) + ({r} · {n*} − 1) · ({${R}} − {${A}}²)) / ({r} · {n*}²))`;
    const inputs = { [A]: auc, [Q]: q, [R]: r, r: ratio, 'n*': n };
    const value = Math.sqrt(hanleyMcneilVariance(auc, n, n * ratio));
    return [
        computed(Q, pairs, `{${A}} / (2 − {${A}})`, { [A]: auc }, q, { digits: 6 }),
        computed(R, triples, `2 · {${A}}² / (1 + {${A}})`, { [A]: auc }, r, { digits: 6 }),
        computed(SE, error, template, inputs, value, { digits: 6 }),
    ];
}
