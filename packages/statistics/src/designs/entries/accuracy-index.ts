import {
    accuracyIndexDetectable,
    accuracyIndexHalfWidth,
    accuracyIndexTestPower,
} from '../../diagnostic/accuracy-index-power.js';
import { accuracyIndexPrecisionSize, accuracyIndexTestSize } from '../../diagnostic/accuracy-index-size.js';
import { defineDesign } from '../design.js';
import { classesIn, finding, findingCases, findingPower } from '../directions.js';
import {
    alpha,
    choice,
    classRatio,
    diseased,
    level,
    nonDiseased,
    power,
    quantity,
    sensitivity,
    sides,
    specificity,
} from '../parameters.js';
import { titles } from '../titles.js';
import { chanceOf, numberOf, shareOf } from '../values.js';

const index = choice(
    { ru: 'показатель', en: 'metric' },
    {
        youden: {
            ru: 'индекс Юдена: чувствительность + специфичность − 1',
            en: "Youden's index: sensitivity + specificity − 1",
        },
        'balanced-accuracy': {
            ru: 'сбалансированная точность: среднее чувствительности и специфичности',
            en: 'balanced accuracy: mean of sensitivity and specificity',
        },
    },
    'youden',
);
const detectableName = {
    ru: 'наименьшая чувствительность при заданной специфичности',
    en: 'least sensitivity, the specificity held',
};
const valueName = { ru: 'показатель при ней', en: 'the metric with it' };
const halfWidthName = { ru: 'полуширина', en: 'half-width' };

export const accuracyIndexGoal = defineDesign({
    id: 'accuracy-index-goal',
    area: 'diagnostic',
    title: {
        ru: 'Индекс Юдена или сбалансированная точность против целевого значения',
        en: "Youden's index or balanced accuracy against a goal",
    },
    help: {
        ru: 'Показать, что сумма чувствительности и специфичности больше заданной; каждая из них отдельно может оказаться низкой.',
        en: 'To show that the sum of sensitivity and specificity exceeds a stated value; each of them alone may turn out low.',
    },
    parameters: {
        index,
        sensitivity,
        specificity,
        goal: quantity({ ru: 'целевое значение', en: 'goal' }, { above: -1, below: 1 }, { usual: [0.5, 0.6, 0.7] }),
        sides,
        alpha,
        power,
        ratio: classRatio,
        diseased: { ...diseased, range: { from: 1, to: 1_000_000 } },
        nonDiseased: { ...nonDiseased, range: { from: 1, to: 1_000_000 } },
    },
    directions: {
        n: findingCases(['diseased', 'nonDiseased'], accuracyIndexTestSize, size => [
            ...classesIn(size),
            ...(size.actualPower === undefined ? [] : [chanceOf('power', titles.power, size.actualPower)]),
        ]),
        power: findingPower(accuracyIndexTestPower),
        difference: finding(detectableName, ['sensitivity'], accuracyIndexDetectable, result => [
            shareOf('sensitivity', detectableName, result.sensitivity),
            numberOf('value', valueName, result.value),
        ]),
    },
    example: { index: 'youden', sensitivity: 0.9, specificity: 0.85, goal: 0.65, power: 0.8 },
});

export const accuracyIndexPrecision = defineDesign({
    id: 'accuracy-index-precision',
    area: 'diagnostic',
    title: {
        ru: 'Точность индекса Юдена или сбалансированной точности',
        en: "Precision of Youden's index or balanced accuracy",
    },
    help: {
        ru: 'Оценить показатель с заданной полушириной интервала Вальда.',
        en: 'To estimate the metric with a stated half-width of its Wald interval.',
    },
    parameters: {
        index,
        sensitivity,
        specificity,
        halfWidth: quantity(
            { ru: 'требуемая полуширина', en: 'wanted half-width' },
            { above: 0, below: 1 },
            { usual: [0.05, 0.1] },
        ),
        level,
        sides: {
            ...sides,
            name: {
                ru: 'интервал: 2 — двусторонний, 1 — односторонняя граница',
                en: 'interval: 2 two-sided, 1 one-sided limit',
            },
            default: 2,
        },
        ratio: classRatio,
        diseased: { ...diseased, range: { from: 1, to: 1_000_000 } },
        nonDiseased: { ...nonDiseased, range: { from: 1, to: 1_000_000 } },
    },
    directions: {
        n: findingCases(['diseased', 'nonDiseased'], accuracyIndexPrecisionSize, classesIn),
        difference: finding(titles.precision, ['halfWidth'], accuracyIndexHalfWidth, result => [
            numberOf('halfWidth', halfWidthName, result.halfWidth),
        ]),
    },
    example: { index: 'youden', sensitivity: 0.9, specificity: 0.85, halfWidth: 0.1 },
});
