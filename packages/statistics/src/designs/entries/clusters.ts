import type { Derivation, Step } from '../../core/derivation.js';
import { StatisticsError } from '../../core/statistics-error.js';
import { computed, given } from '../../core/step.js';
import { oneSampleDetectable } from '../../one-sample/one-sample-detectable.js';
import { oneSampleMethods } from '../../one-sample/one-sample-method.js';
import { oneSamplePower } from '../../one-sample/one-sample-power.js';
import { oneSampleSize } from '../../one-sample/one-sample-size.js';
import { achievedPrecision } from '../../precision/achieved-precision.js';
import { precisionSampleSize } from '../../precision/precision-sample-size.js';
import { recruitment } from '../../recruitment/recruitment.js';
import { type DesignResult, type DesignValue, defineDesign } from '../design.js';
import { alpha, cases, direction, level, methods, power, proportion, quantity, sides } from '../parameters.js';
import { titles } from '../titles.js';
import { countOf, numberOf, powerOf, shareOf } from '../values.js';
import { intervalMethods, limitSides, p, sidesOf } from './precision.js';

const clusterSize = quantity(
    { ru: 'случаев (очагов) от одного пациента', en: 'cases (lesions) a patient' },
    { from: 1, to: 1e6 },
    { usual: [2, 3, 5] },
);
const icc = quantity(
    { ru: 'внутрикластерная корреляция', en: 'intracluster correlation' },
    { from: 0, to: 1 },
    {
        usual: [0.05, 0.1, 0.2],
        help: {
            ru: 'По пилотному исследованию; большая — осторожнее.',
            en: 'From a pilot study; a larger one is the cautious choice.',
        },
    },
);
const clusters = cases({ ru: 'число пациентов (кластеров)', en: 'patients (clusters)' });

/** Patients, all cases, and what clustering costs, after the steps of the independent cases. */
function clustered(
    need: { n: number; fractional?: number },
    size: number,
    correlation: number,
    derivation: Derivation,
): DesignResult {
    const plan = recruitment({ whole: need, clusterSize: size, icc: correlation });
    const found = plan.whole!;
    const patients = { ru: 'необходимое число пациентов', en: 'patients needed' };
    return {
        values: [
            { id: 'clusters', name: patients, value: found.clusters, unit: 'clusters' },
            countOf('units', { ru: 'всего случаев у них', en: 'their cases in all' }, found.afterDesignEffect),
            numberOf('designEffect', effectLabel, plan.designEffect),
            countOf(
                'independent',
                { ru: 'независимых случаев хватило бы', en: 'independent cases would suffice' },
                need.n,
            ),
        ],
        derivation: {
            ...derivation,
            steps: [
                ...derivation.steps,
                ...plan.derivation.steps.filter(({ symbol }) => symbol !== 'N'),
                computed('K', patients, '⌈{n′} / {m}⌉', { 'n′': found.afterDesignEffect, m: size }, found.clusters, {
                    unit: 'clusters',
                    digits: 0,
                    rounding: 'up',
                }),
            ],
        },
    };
}

const effectLabel = { ru: 'эффект дизайна', en: 'design effect' };

/** Independent cases that clusters are worth, rounded down: never in the author's favour. */
function effective(count: number, size: number, correlation: number): { n: number; steps: Step[] } {
    const effect = 1 + (size - 1) * correlation;
    const n = Math.floor((count * size) / effect + 1e-9);
    if (n < 1) {
        throw new StatisticsError('clusters', count, {
            ru: 'больше: не хватает и на один независимый случай',
            en: 'larger: they are not worth one independent case',
        });
    }
    const inputs = { m: size, ICC: correlation };
    const steps: Step[] = [
        given('K', { ru: 'число пациентов', en: 'patients' }, count, { unit: 'clusters', digits: 0 }),
        given('m', { ru: 'случаев от пациента', en: 'cases a patient' }, size),
        given('ICC', { ru: 'внутрикластерная корреляция', en: 'intracluster correlation' }, correlation),
        computed('D', effectLabel, '1 + ({m} − 1) · {ICC}', inputs, effect, { digits: 6 }),
        { symbol: 'n', label: worthLabel, formula: '⌊K · m / D⌋', value: n, unit: 'cases', digits: 0 },
    ];
    return { n, steps };
}

const worthLabel = { ru: 'стольким независимым случаям они равны', en: 'independent cases they are worth' };

/** The steps of the effective cases, then those of what they reach. */
function after(steps: Step[], { derivation }: { derivation: Derivation }): { derivation: Derivation } {
    const rest = derivation.steps.filter(({ symbol }) => symbol !== 'n');
    return { derivation: { ...derivation, steps: [...steps, ...rest] } };
}

const worth = (count: number): DesignValue => countOf('effective', worthLabel, count);

export const clusteredGoal = defineDesign({
    id: 'clustered-goal',
    area: 'structure',
    title: {
        ru: 'Доля против цели, несколько очагов от пациента',
        en: 'A proportion against a goal, several lesions a patient',
    },
    help: {
        ru: 'Критерий для доли, умноженный на эффект дизайна 1 + (m − 1)·ICC.',
        en: 'The test of a proportion, times the design effect 1 + (m − 1)·ICC.',
    },
    parameters: {
        p0: proportion({ ru: 'целевое значение', en: 'goal' }, { usual: [0.8, 0.85, 0.9] }),
        p1: proportion({ ru: 'ожидаемое значение', en: 'expected value' }, { usual: [0.9, 0.95] }),
        clusterSize,
        icc,
        sides,
        alpha,
        power,
        method: methods(oneSampleMethods, 'exact-binomial'),
        clusters,
        direction,
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['clusters'],
            without: ['direction'],
            compute({ p0, p1, clusterSize: m, icc: rho, ...inputs }) {
                const size = oneSampleSize({ ...inputs, p0, p1 });
                return clustered({ n: size.stable }, m, rho, size.derivation);
            },
        },
        power: {
            title: titles.power,
            finds: ['power'],
            without: ['direction'],
            compute({ p0, p1, clusterSize: m, icc: rho, clusters: count, ...inputs }) {
                const { n, steps } = effective(count, m, rho);
                const result = oneSamplePower({ ...inputs, p0, p1, n });
                return { values: [powerOf(result.power), worth(n)], ...after(steps, result) };
            },
        },
        difference: {
            title: {
                ru: 'ближайшее к целевому значение, которое обнаруживается',
                en: 'value nearest to the goal that is detected',
            },
            finds: ['p1'],
            compute({ p0, clusterSize: m, icc: rho, clusters: count, ...inputs }) {
                const { n, steps } = effective(count, m, rho);
                const result = oneSampleDetectable({ ...inputs, p0, n });
                const name = { ru: 'обнаруживаемое значение', en: 'detectable value' };
                return { values: [shareOf('p1', name, result.p1), worth(n)], ...after(steps, result) };
            },
        },
    },
    example: { p0: 0.8, p1: 0.88, clusterSize: 3, icc: 0.2, power: 0.8 },
});

const halfWidthName = { ru: 'полуширина', en: 'half-width' };

export const clusteredPrecision = defineDesign({
    id: 'clustered-precision',
    area: 'structure',
    title: {
        ru: 'Точность доли, несколько очагов от пациента',
        en: 'Precision of a proportion, several lesions a patient',
    },
    help: {
        ru: 'Объём по полуширине интервала, умноженный на эффект дизайна 1 + (m − 1)·ICC.',
        en: 'The size by half-width, times the design effect 1 + (m − 1)·ICC.',
    },
    parameters: {
        p,
        halfWidth: proportion({ ru: 'требуемая полуширина', en: 'wanted half-width' }, { usual: [0.03, 0.05, 0.1] }),
        clusterSize,
        icc,
        level,
        sides: limitSides,
        method: intervalMethods,
        clusters,
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['clusters'],
            compute({ halfWidth, clusterSize: m, icc: rho, clusters: _, ...inputs }) {
                const criterion = { kind: 'half-width', distance: halfWidth } as const;
                const size = precisionSampleSize({ ...inputs, sides: sidesOf(inputs.sides), criterion });
                const need = {
                    n: size.stable,
                    ...(size.fractional === undefined ? {} : { fractional: size.fractional }),
                };
                return clustered(need, m, rho, size.derivation);
            },
        },
        difference: {
            title: titles.precision,
            finds: ['halfWidth'],
            compute({ clusterSize: m, icc: rho, clusters: count, ...inputs }) {
                const { n, steps } = effective(count, m, rho);
                const found = achievedPrecision({ ...inputs, sides: sidesOf(inputs.sides), n });
                return {
                    values: [shareOf('halfWidth', halfWidthName, found.halfWidth), worth(n)],
                    ...after(steps, found),
                };
            },
        },
    },
    example: { p: 0.85, halfWidth: 0.05, clusterSize: 4, icc: 0.2, method: 'wald' },
});
