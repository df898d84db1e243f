import { StatisticsError } from '../../core/statistics-error.js';
import type { MarginKind } from '../../paired/paired-method.js';
import { pairedDetectable, pairedDetectableMargin } from '../../paired/paired-detectable.js';
import { pairedPower } from '../../paired/paired-power.js';
import { pairedSize } from '../../paired/paired-size.js';
import { defineDesign } from '../design.js';
import { casesIn, finding, findingCases, findingPower } from '../directions.js';
import { alpha, direction, methods, n, oneSidedAlpha, power, proportion, quantity, sides } from '../parameters.js';
import { titles } from '../titles.js';
import { casesOf, countOf, derivationIn, fractionalOf, powerOf, shareOf } from '../values.js';

const discordance = proportion(
    {
        ru: 'доля случаев, в которых методы расходятся (p10 + p01)',
        en: 'share of cases on which the methods differ (p10 + p01)',
    },
    {
        usual: [0.1, 0.2, 0.35],
        help: {
            ru: 'По пилотному исследованию; при отношении расхождений k и доле ψ разность равна ψ·(k − 1)/(k + 1).',
            en: 'From a pilot study; with ratio k of the discordant and share ψ the difference is ψ·(k − 1)/(k + 1).',
        },
    },
);
const expected = quantity(
    { ru: 'ожидаемая разность долей (p10 − p01)', en: 'expected difference (p10 − p01)' },
    { above: -1, below: 1 },
    { help: { ru: 'По модулю не больше доли расхождений.', en: 'At most the discordance in size.' } },
);

/** Shares of the cases that only method 1, only method 2 calls positive. */
function sharesOf(psi: number, delta: number): { p10: number; p01: number } {
    if (Math.abs(delta) > psi) {
        const range = `|difference| ≤ discordance = ${psi}`;
        throw new StatisticsError('difference', delta, { ru: range, en: range });
    }
    return { p10: (psi + delta) / 2, p01: (psi - delta) / 2 };
}

const marginOf = (ru: string, en: string) =>
    proportion({ ru: 'граница', en: 'margin' }, { usual: [0.05, 0.1], help: { ru, en } });

interface Bounded {
    discordance: number;
    difference: number;
    method: 'tango-score' | 'wald-paired-size';
    alpha: number;
}

/** The three directions of a comparison with a margin. */
function withMargin(kind: MarginKind) {
    const inputOf = <I extends Bounded>({ discordance: psi, difference: delta, ...inputs }: I) => ({
        ...inputs,
        ...sharesOf(psi, delta),
        kind,
    });
    return {
        n: findingCases(
            ['n'],
            (inputs: Bounded & { margin: number; power: number }) => pairedSize(inputOf(inputs)),
            casesIn,
        ),
        power: findingPower((inputs: Bounded & { margin: number; n: number }) => pairedPower(inputOf(inputs))),
        difference: finding(
            titles.margin,
            ['margin'],
            (inputs: Bounded & { n: number; power: number }) => pairedDetectableMargin(inputOf(inputs)),
            ({ margin }) => [shareOf('margin', titles.margin, margin)],
        ),
    };
}

export const pairedProportions = defineDesign({
    id: 'paired-proportions',
    area: 'paired',
    title: { ru: 'Связанные доли: превосходство', en: 'Paired proportions: superiority' },
    help: {
        ru: 'Два метода читают одни и те же случаи: показать, что доли различаются (критерий Макнемара).',
        en: "Two methods read the same cases: to show that the proportions differ (McNemar's test).",
    },
    parameters: {
        discordance,
        difference: expected,
        sides,
        alpha,
        power,
        method: methods(['connor', 'miettinen', 'mcnemar-exact'], 'connor'),
        n,
        direction,
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['n'],
            without: ['direction'],
            compute({ discordance: psi, difference: delta, ...inputs }) {
                const size = pairedSize({ ...inputs, ...sharesOf(psi, delta) });
                const exact = inputs.method === 'mcnemar-exact';
                const values = exact
                    ? [
                          casesOf(size.stable),
                          countOf(
                              'first',
                              { ru: 'наименьшее n с этой мощностью', en: 'first n with this power' },
                              size.n,
                          ),
                      ]
                    : [casesOf(size.n), ...fractionalOf(size.fractional)];
                return { values, ...derivationIn(size) };
            },
        },
        power: {
            title: titles.power,
            finds: ['power'],
            without: ['direction'],
            compute({ discordance: psi, difference: delta, ...inputs }) {
                const result = pairedPower({ ...inputs, ...sharesOf(psi, delta) });
                return { values: [powerOf(result.power)], ...derivationIn(result) };
            },
        },
        difference: {
            title: { ru: 'разность, которая обнаруживается', en: 'difference that is detected' },
            finds: ['difference'],
            compute(inputs) {
                const result = pairedDetectable(inputs);
                return {
                    values: [
                        shareOf(
                            'difference',
                            { ru: 'обнаруживаемая разность', en: 'detectable difference' },
                            result.difference,
                        ),
                    ],
                    ...derivationIn(result),
                };
            },
        },
    },
    example: { discordance: 0.35, difference: 0.15, sides: 2, power: 0.8 },
});

export const pairedNonInferiority = defineDesign({
    id: 'paired-non-inferiority',
    area: 'paired',
    title: { ru: 'Связанные доли: не меньшая эффективность', en: 'Paired proportions: non-inferiority' },
    help: {
        ru: 'Два метода читают одни и те же случаи: показать, что новый не хуже на границу и более (критерий Танго).',
        en: "Two methods read the same cases: to show that the new one is not worse by the margin (Tango's test).",
    },
    parameters: {
        discordance,
        difference: { ...expected, default: 0 },
        margin: marginOf(
            'Наибольшее отставание, которое клинически ещё допустимо.',
            'The largest deficit that is still clinically acceptable.',
        ),
        alpha: oneSidedAlpha,
        power,
        method: methods(['tango-score', 'wald-paired-size'], 'tango-score'),
        n,
    },
    directions: withMargin('non-inferiority'),
    example: { discordance: 0.15, margin: 0.05, power: 0.9 },
});

export const pairedEquivalence = defineDesign({
    id: 'paired-equivalence',
    area: 'paired',
    title: { ru: 'Связанные доли: эквивалентность', en: 'Paired proportions: equivalence' },
    help: {
        ru: 'Два метода читают одни и те же случаи: показать, что доли отличаются меньше чем на границу (два односторонних критерия Танго).',
        en: "Two methods read the same cases: to show that the proportions differ by less than the margin (two one-sided tests of Tango's).",
    },
    parameters: {
        discordance,
        difference: { ...expected, default: 0 },
        margin: marginOf(
            'Наибольшая разность в обе стороны, которая клинически ещё не важна.',
            'The largest difference in either direction that clinically does not yet matter.',
        ),
        alpha: oneSidedAlpha,
        power,
        method: methods(['tango-score', 'wald-paired-size'], 'tango-score'),
        n,
    },
    directions: withMargin('equivalence'),
    example: { discordance: 0.15, margin: 0.05, power: 0.9 },
});
