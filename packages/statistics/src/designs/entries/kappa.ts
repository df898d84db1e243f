import {
    kappaFitDetectable,
    kappaFitTestPower,
    kappaHalfWidth,
    kappaTestDetectable,
    kappaTestPower,
} from '../../agreement/kappa-power.js';
import {
    kappaFitIntervalSize,
    kappaFitLowerDerivation,
    kappaFitLowerLimit,
    kappaFitTestSize,
    kappaPrecisionSize,
    kappaTestSize,
} from '../../agreement/kappa-size.js';
import type { Bilingual } from '../../core/bilingual.js';
import { defineDesign } from '../design.js';
import { casesIn, finding, findingCases, findingPower } from '../directions.js';
import { alpha, cases, level, oneSidedAlpha, power, proportion, quantity, sides, whole } from '../parameters.js';
import { titles } from '../titles.js';
import { numberOf } from '../values.js';

const kappa = (name: Bilingual, usual: readonly number[]) => quantity(name, { above: -1, below: 1 }, { usual });
const positiveKappa = (name: Bilingual, usual: readonly number[]) => quantity(name, { above: 0, below: 1 }, { usual });
const goalName = { ru: 'каппа нулевой гипотезы', en: 'kappa of the null hypothesis' };
const expectedName = { ru: 'ожидаемая каппа', en: 'expected kappa' };
const detectableName = { ru: 'обнаруживаемая каппа', en: 'detectable kappa' };
const share = proportion(
    { ru: 'доля положительных заключений', en: 'positive share' },
    { usual: [0.1, 0.3, 0.5], help: { ru: 'У каждого врача одна и та же.', en: 'The same for each rater.' } },
);
const raters = whole({ ru: 'число врачей', en: 'raters' }, { from: 2, to: 20 }, { default: 2, usual: [2, 3] });
const n = cases({ ru: 'число случаев', en: 'cases' }, 2);

export const kappaGoal = defineDesign({
    id: 'kappa-goal',
    area: 'agreement',
    title: { ru: 'Каппа двух врачей против целевого значения', en: "Two raters' kappa against a goal" },
    help: {
        ru: 'Показать, что согласие двух врачей (врача и системы) лучше заданного; два исхода.',
        en: 'To show that two raters (a rater and the system) agree better than a stated value; two outcomes.',
    },
    parameters: {
        kappa0: kappa(goalName, [0.4, 0.6]),
        kappa1: kappa(expectedName, [0.7, 0.8, 0.9]),
        first: proportion(
            { ru: 'доля положительных заключений врача 1', en: 'positive share of rater 1' },
            { usual: [0.1, 0.3, 0.5] },
        ),
        second: proportion(
            { ru: 'доля положительных заключений врача 2', en: 'positive share of rater 2' },
            { usual: [0.1, 0.3, 0.5] },
        ),
        sides,
        alpha,
        power,
        n,
    },
    directions: {
        n: findingCases(['n'], kappaTestSize, casesIn),
        power: findingPower(kappaTestPower),
        difference: finding(detectableName, ['kappa1'], kappaTestDetectable, result => [
            numberOf('kappa1', detectableName, result.kappa1),
        ]),
    },
    example: { kappa0: 0.6, kappa1: 0.8, first: 0.3, second: 0.3, power: 0.8 },
});

export const kappaGoalRaters = defineDesign({
    id: 'kappa-goal-raters',
    area: 'agreement',
    title: { ru: 'Каппа нескольких врачей против целевого значения', en: "Several raters' kappa against a goal" },
    help: {
        ru: 'То же для двух и более врачей с одинаковой долей положительных заключений (критерий согласия).',
        en: 'The same for two or more raters with the same positive share (goodness-of-fit test).',
    },
    parameters: {
        kappa0: positiveKappa(goalName, [0.4, 0.6]),
        kappa1: positiveKappa(expectedName, [0.7, 0.8]),
        share,
        raters,
        sides,
        alpha,
        power,
        n,
    },
    directions: {
        n: findingCases(['n'], kappaFitTestSize, casesIn),
        power: findingPower(kappaFitTestPower),
        difference: finding(detectableName, ['kappa1'], kappaFitDetectable, result => [
            numberOf('kappa1', detectableName, result.kappa1),
        ]),
    },
    example: { kappa0: 0.6, kappa1: 0.8, share: 0.3, raters: 3, power: 0.8 },
});

export const kappaPrecision = defineDesign({
    id: 'kappa-precision',
    area: 'agreement',
    title: { ru: 'Точность каппы', en: 'Precision of kappa' },
    help: {
        ru: 'Оценить каппу двух врачей с заданной полушириной интервала.',
        en: "To estimate two raters' kappa with a stated half-width of its interval.",
    },
    parameters: {
        kappa: kappa(expectedName, [0.6, 0.8]),
        share,
        halfWidth: quantity(
            { ru: 'требуемая полуширина', en: 'wanted half-width' },
            { above: 0, below: 1 },
            { usual: [0.1, 0.15] },
        ),
        level,
        n,
    },
    directions: {
        n: findingCases(['n'], kappaPrecisionSize, casesIn),
        difference: finding(titles.precision, ['halfWidth'], kappaHalfWidth, found => [
            numberOf('halfWidth', { ru: 'полуширина', en: 'half-width' }, found.halfWidth),
        ]),
    },
    example: { kappa: 0.8, share: 0.3, halfWidth: 0.1 },
});

type LimitInput = Omit<Parameters<typeof kappaFitIntervalSize>[0], 'sides'>;
const limitSize = (plan: LimitInput) => kappaFitIntervalSize({ ...plan, sides: 1 });
const lowerName = { ru: 'нижняя граница каппы', en: 'lower limit of kappa' };

export const kappaLimit = defineDesign({
    id: 'kappa-limit',
    area: 'agreement',
    title: { ru: 'Нижняя граница каппы', en: 'Lower limit of kappa' },
    help: {
        ru: 'Нижняя односторонняя граница каппы достигает заданной, если оценка равна ожидаемой; от двух врачей.',
        en: 'The one-sided lower limit of kappa reaches a stated one if the estimate is the expected one; two raters or more.',
    },
    parameters: {
        kappa: positiveKappa(expectedName, [0.7, 0.8]),
        lower: positiveKappa(lowerName, [0.4, 0.6]),
        share,
        raters,
        alpha: oneSidedAlpha,
        n,
    },
    directions: {
        n: findingCases(['n'], limitSize, casesIn),
        difference: {
            title: lowerName,
            finds: ['lower'],
            compute(inputs) {
                const plan = { ...inputs, sides: 1 } as const;
                const derivation = kappaFitLowerDerivation(plan);
                return { values: [numberOf('lower', lowerName, kappaFitLowerLimit(plan))], derivation };
            },
        },
    },
    example: { kappa: 0.8, lower: 0.6, share: 0.3 },
});
