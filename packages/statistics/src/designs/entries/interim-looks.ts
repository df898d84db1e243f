import { type BoundaryShape, type boundaryKinds, deltaRange } from '../../group-sequential/boundary-shape.js';
import { sequentialDetectable, sequentialPower, sequentialSize } from '../../group-sequential/sequential-design.js';
import { defineDesign } from '../design.js';
import { choice, n, oneSidedAlpha, power, quantity, whole } from '../parameters.js';
import { titles } from '../titles.js';
import { casesOf, chanceOf, countOf, derivationIn, fractionalOf, numberOf, powerOf } from '../values.js';

type Kind = (typeof boundaryKinds)[number];

const names: Record<Kind, { ru: string; en: string }> = {
    'obrien-fleming': { ru: 'О’Брайен — Флеминг', en: "O'Brien-Fleming" },
    pocock: { ru: 'Покок', en: 'Pocock' },
    'wang-tsiatis': { ru: 'Ванг — Циатис', en: 'Wang-Tsiatis' },
    'haybittle-peto': { ru: 'Хейбиттл — Пето', en: 'Haybittle-Peto' },
    'lan-demets-obrien-fleming': { ru: 'Лан — ДеМец по О’Брайену — Флемингу', en: "Lan-DeMets after O'Brien-Fleming" },
    'lan-demets-pocock': { ru: 'Лан — ДеМец по Пококу', en: 'Lan-DeMets after Pocock' },
    'kim-demets': { ru: 'Ким — ДеМец', en: 'Kim-DeMets' },
};

const effectName = {
    ru: 'эффект в стандартных отклонениях одного наблюдения',
    en: 'effect in standard deviations of one observation',
};

interface Plan {
    shape: Kind;
    delta: number;
    gamma: number;
    looks: number;
    alpha: number;
}

function boundariesOf({ shape: kind, delta, gamma, looks, alpha }: Plan) {
    const shapes: Partial<Record<Kind, BoundaryShape>> = {
        'wang-tsiatis': { kind: 'wang-tsiatis', delta },
        'kim-demets': { kind: 'kim-demets', gamma },
    };
    const shape = shapes[kind] ?? ({ kind } as BoundaryShape);
    return { shape, alpha, informationRates: Array.from({ length: looks }, (_, k) => (k + 1) / looks) };
}

export const interimLooks = defineDesign({
    id: 'interim-looks',
    area: 'structure',
    title: {
        ru: 'Промежуточный анализ (групповой последовательный план)',
        en: 'Interim looks (group-sequential design)',
    },
    help: {
        ru: 'Односторонний критерий с равноотстоящими анализами и остановкой при успехе: границы и наибольшее число случаев.',
        en: 'A one-sided test with equally spaced looks that stops for success: boundaries and the largest number of cases.',
    },
    parameters: {
        effect: quantity(
            effectName,
            { above: 0, to: 100 },
            {
                usual: [0.2, 0.3, 0.5],
                help: {
                    ru: 'Разность / σ для среднего; (p1 − p0) / √(p0·(1 − p0)) для доли.',
                    en: 'Difference / σ of a mean; (p1 − p0) / √(p0·(1 − p0)) of a proportion.',
                },
            },
        ),
        looks: whole(
            { ru: 'число анализов вместе с последним', en: 'looks, the last one included' },
            { from: 1, to: 20 },
            { default: 2, usual: [2, 3] },
        ),
        shape: choice({ ru: 'границы', en: 'boundaries' }, names, 'obrien-fleming'),
        delta: quantity({ ru: 'Δ для границ Ванга — Циатиса', en: "Δ of Wang and Tsiatis's boundaries" }, deltaRange, {
            default: 0.25,
            usual: [0, 0.25, 0.5],
        }),
        gamma: quantity(
            { ru: 'γ для границ Кима — ДеМеца', en: "γ of Kim and DeMets's boundaries" },
            { above: 0, below: 100 },
            { default: 2, usual: [1, 2, 3] },
        ),
        alpha: { ...oneSidedAlpha, range: { above: 0, below: 0.5 } },
        power,
        n,
    },
    directions: {
        n: {
            title: { ru: 'наибольшее число случаев', en: 'largest number of cases' },
            finds: ['n'],
            compute(inputs) {
                const size = sequentialSize({ ...boundariesOf(inputs), effect: inputs.effect, power: inputs.power });
                const values = [
                    casesOf(size.n),
                    ...fractionalOf(size.fractional),
                    countOf('fixed', { ru: 'без промежуточных анализов', en: 'without interim looks' }, size.fixed),
                    numberOf('inflation', { ru: 'множитель', en: 'inflation factor' }, size.inflationFactor),
                    countOf(
                        'expectedH1',
                        { ru: 'в среднем, если эффект есть', en: 'on average, if the effect exists' },
                        size.fixed * size.expectedFactorH1,
                    ),
                    countOf(
                        'expectedH0',
                        { ru: 'в среднем, если эффекта нет', en: 'on average, if there is none' },
                        size.fixed * size.expectedFactorH0,
                    ),
                    ...size.boundaries.critical.map((z, k) =>
                        numberOf(
                            `critical${k + 1}`,
                            { ru: `критическое Z анализа ${k + 1}`, en: `critical Z of look ${k + 1}` },
                            z,
                        ),
                    ),
                ];
                return { values, ...derivationIn(size) };
            },
        },
        power: {
            title: titles.power,
            finds: ['power'],
            compute(inputs) {
                const found = sequentialPower({ ...boundariesOf(inputs), effect: inputs.effect, n: inputs.n });
                const values = [
                    powerOf(found.power),
                    countOf('expectedH1', { ru: 'в среднем случаев', en: 'cases on average' }, found.expectedN),
                    ...found.cumulativePower.map((value, k) =>
                        chanceOf(
                            `power${k + 1}`,
                            { ru: `мощность к анализу ${k + 1}`, en: `power up to look ${k + 1}` },
                            value,
                        ),
                    ),
                ];
                return { values, ...derivationIn(found) };
            },
        },
        difference: {
            title: { ru: 'обнаруживаемый эффект', en: 'detectable effect' },
            finds: ['effect'],
            compute(inputs) {
                const found = sequentialDetectable({ ...boundariesOf(inputs), n: inputs.n, power: inputs.power });
                return { values: [numberOf('effect', effectName, found.effect)], ...derivationIn(found) };
            },
        },
    },
    example: { effect: 0.25, looks: 3, power: 0.9 },
});
