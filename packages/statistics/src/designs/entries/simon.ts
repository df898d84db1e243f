import { twoStageDetectable, twoStageOperation } from '../../two-stage/simon-power.js';
import { simonTwoStage } from '../../two-stage/simon-two-stage.js';
import { type DesignValue, defineDesign } from '../design.js';
import { choice, power, probability, proportion, whole } from '../parameters.js';
import { titles } from '../titles.js';
import { chanceOf, countOf, derivationIn, powerOf, shareOf } from '../values.js';

const names = {
    n1: { ru: 'случаев на первом этапе', en: 'cases of the first stage' },
    r1: { ru: 'остановиться, если успехов не больше', en: 'stop if at most so many successes' },
    n: { ru: 'случаев на двух этапах', en: 'cases of both stages' },
    r: { ru: 'отвергнуть H₀, если успехов больше', en: 'reject H₀ if more successes than' },
};

const averages = (expectedN: number, earlyStop: number): DesignValue[] => [
    countOf('expectedN', { ru: 'в среднем случаев при p0', en: 'cases on average at p0' }, expectedN),
    chanceOf(
        'earlyStop',
        { ru: 'вероятность ранней остановки при p0', en: 'probability of stopping early at p0' },
        earlyStop,
    ),
];

export const simon = defineDesign({
    id: 'two-stage',
    area: 'structure',
    title: { ru: 'Двухэтапный план Саймона', en: "Simon's two stages" },
    help: {
        ru: 'Одна группа, остановка после первого этапа, если успехов слишком мало.',
        en: 'One group; stops after the first stage if there are too few successes.',
    },
    parameters: {
        p0: proportion(
            { ru: 'доля, которая не представляет интереса', en: 'proportion of no interest' },
            { usual: [0.1, 0.2, 0.5] },
        ),
        p1: proportion(
            { ru: 'доля, которая представляет интерес', en: 'proportion of interest' },
            { usual: [0.3, 0.4, 0.7] },
        ),
        alpha: probability(
            { ru: 'односторонний уровень значимости', en: 'one-sided significance level' },
            { usual: [0.05, 0.1], default: 0.05 },
        ),
        power,
        plan: choice(
            { ru: 'какой план', en: 'which design' },
            {
                optimal: {
                    ru: 'оптимальный: наименьшее среднее число случаев при p0',
                    en: 'optimal: fewest cases on average at p0',
                },
                minimax: { ru: 'минимаксный: наименьшее наибольшее число', en: 'minimax: smallest largest number' },
            },
            'optimal',
        ),
        nmax: whole(
            { ru: 'наибольшее n, до которого искать', en: 'largest n to be tried' },
            { from: 1, to: 500 },
            { default: 200 },
        ),
        n1: whole(names.n1, { from: 1, to: 10_000 }),
        r1: whole(names.r1, { from: 0, to: 10_000 }),
        n: whole(names.n, { from: 2, to: 10_000 }),
        r: whole(names.r, { from: 0, to: 10_000 }),
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['n1', 'r1', 'n', 'r'],
            compute({ plan, power: target, p0, p1, alpha, nmax }) {
                const found = simonTwoStage({ p0, p1, alpha, beta: 1 - target, nmax });
                const design = found[plan];
                const values = [
                    countOf('n', names.n, design.n),
                    countOf('r', names.r, design.r),
                    countOf('n1', names.n1, design.n1),
                    countOf('r1', names.r1, design.r1),
                    ...averages(design.expectedN, design.earlyStop),
                    chanceOf('actualAlpha', { ru: 'действительный уровень', en: 'actual level' }, design.actualAlpha),
                    powerOf(design.actualPower),
                ];
                return { values, ...derivationIn(design) };
            },
        },
        power: {
            title: titles.power,
            finds: ['power'],
            without: ['alpha', 'plan', 'nmax'],
            compute({ p0, p1, n1, r1, n, r }) {
                const rule = { n1, r1, n, r };
                const none = twoStageOperation({ ...rule, p: p0 });
                const some = twoStageOperation({ ...rule, p: p1 });
                const values = [
                    powerOf(some.rejection),
                    chanceOf('actualAlpha', { ru: 'действительный уровень', en: 'actual level' }, none.rejection),
                    ...averages(none.expectedN, none.earlyStop),
                ];
                return { values, ...derivationIn(some) };
            },
        },
        difference: {
            title: { ru: 'доля, которая обнаруживается', en: 'proportion that is detected' },
            finds: ['p1'],
            without: ['p0', 'alpha', 'plan', 'nmax'],
            compute({ power: target, n1, r1, n, r }) {
                const { p1 } = twoStageDetectable({ power: target, n1, r1, n, r });
                const name = { ru: 'обнаруживаемая доля', en: 'detectable proportion' };
                return {
                    values: [shareOf('p1', name, p1)],
                    ...derivationIn(twoStageOperation({ n1, r1, n, r, p: p1 })),
                };
            },
        },
    },
    example: { p0: 0.1, p1: 0.3, alpha: 0.05, power: 0.8 },
});
