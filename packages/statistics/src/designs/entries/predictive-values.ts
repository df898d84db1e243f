import { likelihoodRatioLimits } from '../../diagnostic/likelihood-ratio-limits.js';
import {
    negativeRatioUpperSize,
    positiveRatioLowerSize,
    positiveRatioWidthSize,
} from '../../diagnostic/likelihood-ratio-size.js';
import { predictiveValueDetectable, predictiveValuePower } from '../../diagnostic/predictive-value-power.js';
import { predictiveValueSize } from '../../diagnostic/predictive-value-size.js';
import { defineDesign } from '../design.js';
import { classesIn, finding, findingCases, findingPower } from '../directions.js';
import {
    choice,
    classRatio,
    diseased,
    level,
    nonDiseased,
    oneSidedAlpha,
    power,
    proportion,
    quantity,
    sensitivity,
    specificity,
} from '../parameters.js';
import { titles } from '../titles.js';
import { classValues, derivationIn, fractionalOf, numberOf, shareOf } from '../values.js';

const positive = { above: 0 };

export const predictiveValueDesign = defineDesign({
    id: 'predictive-value',
    area: 'diagnostic',
    title: { ru: 'Прогностическая ценность против целевого значения', en: 'A predictive value against a goal' },
    help: {
        ru: 'Показать, что прогностическая ценность при названной распространённости выше заданной.',
        en: 'To show that a predictive value at a stated prevalence is above a goal.',
    },
    parameters: {
        value: choice(
            { ru: 'какая ценность', en: 'which value' },
            {
                ppv: { ru: 'положительного результата', en: 'positive (PPV)' },
                npv: { ru: 'отрицательного результата', en: 'negative (NPV)' },
            },
        ),
        sensitivity,
        specificity,
        prevalence: proportion(
            { ru: 'распространённость при применении', en: 'prevalence in use' },
            {
                usual: [0.01, 0.1, 0.3],
                help: { ru: 'Не доля больных в наборе данных.', en: 'Not the share of diseased in the data set.' },
            },
        ),
        goal: proportion(
            { ru: 'целевое значение', en: 'goal' },
            { help: { ru: 'Ниже ожидаемого.', en: 'Below the expected value.' } },
        ),
        alpha: oneSidedAlpha,
        power,
        share: proportion(
            { ru: 'доля случаев с патологией в исследовании', en: 'share of diseased in the trial' },
            { usual: [0.3, 0.5], default: 0.5 },
        ),
        diseased,
        nonDiseased,
    },
    directions: {
        n: findingCases(['diseased', 'nonDiseased'], predictiveValueSize, size => [
            ...classValues(size),
            ...fractionalOf(size.fractional),
        ]),
        power: findingPower(predictiveValuePower, ['share']),
        difference: finding(
            { ru: 'наибольшее целевое значение, которое можно показать', en: 'highest goal that can be shown' },
            ['goal'],
            predictiveValueDetectable,
            result => [shareOf('goal', { ru: 'наибольшее целевое значение', en: 'highest goal' }, result.goal)],
            ['share'],
        ),
    },
    example: { value: 'ppv', sensitivity: 0.9, specificity: 0.9, prevalence: 0.3, goal: 0.7, power: 0.8 },
});

const which = choice(
    { ru: 'какое отношение', en: 'which ratio' },
    {
        positive: { ru: 'положительного результата (LR+)', en: 'positive (LR+)' },
        negative: { ru: 'отрицательного результата (LR−)', en: 'negative (LR−)' },
    },
);
const limitName = { ru: 'достигаемая граница', en: 'limit that is reached' };

export const likelihoodRatioLimit = defineDesign({
    id: 'likelihood-ratio',
    area: 'diagnostic',
    title: { ru: 'Граница интервала отношения правдоподобия', en: 'Limit of the interval of a likelihood ratio' },
    help: {
        ru: 'Нижняя граница LR+ (верхняя граница LR−) достигает заданного значения, если оценки равны ожидаемым.',
        en: 'The lower limit of LR+ (the upper limit of LR−) reaches a stated value if the estimates are the expected ones.',
    },
    parameters: {
        which,
        sensitivity,
        specificity,
        limit: quantity({ ru: 'значение для границы интервала', en: 'value for the limit' }, positive, {
            usual: [0.1, 0.2, 2, 5],
            help: { ru: 'LR+: ниже ожидаемого; LR−: выше.', en: 'LR+: below the expected ratio; LR−: above.' },
        }),
        level,
        ratio: classRatio,
        diseased,
        nonDiseased,
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['diseased', 'nonDiseased'],
            compute({ which: kind, limit, ...inputs }) {
                const size =
                    kind === 'positive'
                        ? positiveRatioLowerSize({ ...inputs, lower: limit })
                        : negativeRatioUpperSize({ ...inputs, upper: limit });
                return {
                    values: [...classValues(size), ...fractionalOf(size.fractional, 'diseased')],
                    ...derivationIn(size),
                };
            },
        },
        difference: {
            title: limitName,
            finds: ['limit'],
            compute({ which: kind, ...inputs }) {
                const found = likelihoodRatioLimits({ ...inputs, ratio: kind });
                const values = [
                    numberOf('limit', limitName, kind === 'positive' ? found.lower : found.upper),
                    numberOf('expected', { ru: 'ожидаемое отношение', en: 'expected ratio' }, found.expected),
                ];
                return { values, ...derivationIn(found) };
            },
        },
    },
    example: { which: 'positive', sensitivity: 0.8, specificity: 0.73, limit: 2 },
});

export const likelihoodRatioWidth = defineDesign({
    id: 'likelihood-ratio-width',
    area: 'diagnostic',
    title: { ru: 'Ширина интервала LR+', en: 'Width of the interval of LR+' },
    help: {
        ru: 'Оценить отношение правдоподобия положительного результата с заданной полной шириной интервала.',
        en: 'To estimate the positive likelihood ratio with a stated full width of its interval.',
    },
    parameters: {
        sensitivity,
        specificity,
        fullWidth: quantity({ ru: 'требуемая полная ширина', en: 'wanted full width' }, positive, { usual: [2, 5] }),
        level,
        ratio: classRatio,
        diseased,
        nonDiseased,
    },
    directions: {
        n: findingCases(['diseased', 'nonDiseased'], positiveRatioWidthSize, classesIn),
        difference: {
            title: titles.precision,
            finds: ['fullWidth'],
            compute(inputs) {
                const found = likelihoodRatioLimits({ ...inputs, ratio: 'positive' });
                return {
                    values: [numberOf('fullWidth', { ru: 'полная ширина', en: 'full width' }, found.fullWidth)],
                    ...derivationIn(found),
                };
            },
        },
    },
    example: { sensitivity: 0.9, specificity: 0.85, fullWidth: 4 },
});
