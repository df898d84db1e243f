import {
    weightedKappaDetectable,
    weightedKappaHalfWidth,
    weightedKappaTestPower,
} from '../../agreement/weighted-kappa-power.js';
import { weightedKappaPrecisionSize, weightedKappaTestSize } from '../../agreement/weighted-kappa-size.js';
import type { Bilingual } from '../../core/bilingual.js';
import { defineDesign } from '../design.js';
import { casesIn, finding, findingCases, findingPower } from '../directions.js';
import { alpha, cases, choice, level, power, quantity, shares, sides } from '../parameters.js';
import { titles } from '../titles.js';
import { numberOf } from '../values.js';

const kappa = (name: Bilingual, usual: readonly number[]) => quantity(name, { above: -1, below: 1 }, { usual });
const expectedName = { ru: 'ожидаемая взвешенная каппа', en: 'expected weighted kappa' };
const detectableName = { ru: 'обнаруживаемая взвешенная каппа', en: 'detectable weighted kappa' };
const n = cases({ ru: 'число случаев', en: 'cases' }, 2);

/** What both designs ask about the raters. */
const ratings = {
    first: shares(
        { ru: 'доли категорий у врача 1', en: "shares of rater 1's categories" },
        {
            ru: 'По порядку категорий, по пилотным данным или публикациям.',
            en: 'In the order of the categories, from pilot data or publications.',
        },
    ),
    second: {
        ...shares(
            { ru: 'доли категорий у врача 2 (системы)', en: "shares of rater 2's (the system's) categories" },
            { ru: 'Без них — те же, что у врача 1.', en: 'Without them those of rater 1.' },
        ),
        optional: true,
    },
    weights: choice(
        { ru: 'веса расхождений', en: 'weights of disagreement' },
        {
            quadratic: { ru: 'квадратичные', en: 'quadratic' },
            linear: { ru: 'линейные', en: 'linear' },
            none: { ru: 'без весов: любое расхождение одинаково', en: 'none: any disagreement counts the same' },
        },
        'quadratic',
    ),
    table: choice(
        { ru: 'где врачи расходятся', en: 'where the raters disagree' },
        {
            'largest-variance': {
                ru: 'худший случай: наибольшая дисперсия при этих долях, объём с запасом',
                en: 'the worst case: the largest variance with these shares, a cautious size',
            },
            'chance-mixture': {
                ru: 'доля каппа случаев оценена одинаково, остальные независимо; доли врачей одинаковы',
                en: 'a share kappa of cases is rated alike, the others independently; the raters have the same shares',
            },
        },
        'largest-variance',
    ),
} as const;

export const weightedKappaGoal = defineDesign({
    id: 'weighted-kappa-goal',
    area: 'agreement',
    title: {
        ru: 'Взвешенная каппа двух врачей против целевого значения',
        en: "Two raters' weighted kappa against a goal",
    },
    help: {
        ru: 'Показать, что согласие по градациям (от 2 категорий) лучше заданного; доли категорий задаются, место расхождений — предположение.',
        en: 'To show that agreement on grades (2 categories or more) is better than a stated value; the shares of the categories are stated, where the raters disagree is an assumption.',
    },
    parameters: {
        kappa0: kappa({ ru: 'каппа нулевой гипотезы', en: 'kappa of the null hypothesis' }, [0.4, 0.6]),
        kappa1: kappa(expectedName, [0.7, 0.8, 0.9]),
        ...ratings,
        sides,
        alpha,
        power,
        n,
    },
    directions: {
        n: findingCases(['n'], weightedKappaTestSize, casesIn),
        power: findingPower(weightedKappaTestPower),
        difference: finding(detectableName, ['kappa1'], weightedKappaDetectable, result => [
            numberOf('kappa1', detectableName, result.kappa1),
        ]),
    },
    example: { kappa0: 0.6, kappa1: 0.8, first: '0.4,0.3,0.2,0.1', power: 0.8 },
});

export const weightedKappaPrecision = defineDesign({
    id: 'weighted-kappa-precision',
    area: 'agreement',
    title: { ru: 'Точность взвешенной каппы', en: 'Precision of a weighted kappa' },
    help: {
        ru: 'Оценить взвешенную каппу двух врачей с заданной полушириной интервала.',
        en: "To estimate two raters' weighted kappa with a stated half-width of its interval.",
    },
    parameters: {
        kappa: kappa(expectedName, [0.6, 0.8]),
        halfWidth: quantity(
            { ru: 'требуемая полуширина', en: 'wanted half-width' },
            { above: 0, below: 1 },
            { usual: [0.1, 0.15] },
        ),
        ...ratings,
        level,
        n,
    },
    directions: {
        n: findingCases(['n'], weightedKappaPrecisionSize, casesIn),
        difference: finding(titles.precision, ['halfWidth'], weightedKappaHalfWidth, found => [
            numberOf('halfWidth', { ru: 'полуширина', en: 'half-width' }, found.halfWidth),
        ]),
    },
    example: { kappa: 0.8, halfWidth: 0.1, first: '0.4,0.3,0.2,0.1' },
});
