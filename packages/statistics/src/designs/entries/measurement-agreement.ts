import {
    agreementDetectable,
    agreementPower,
    limitsOfAgreementWidth,
} from '../../agreement/bland-altman-detectable.js';
import { agreementTestSize, limitsOfAgreementSize } from '../../agreement/bland-altman-size.js';
import { iccDetectable, iccFullWidth, iccTestPower } from '../../agreement/icc-power.js';
import { iccPrecisionSize, iccTestSize } from '../../agreement/icc-size.js';
import { defineDesign } from '../design.js';
import { casesIn, finding, findingCases, findingPower } from '../directions.js';
import { alpha, cases, choice, level, power, probability, quantity, sides, whole } from '../parameters.js';
import { titles } from '../titles.js';
import { casesOf, derivationIn, fractionalOf, numberOf, powerOf } from '../values.js';

const raters = whole(
    { ru: 'число измерений каждого случая', en: 'ratings of each case' },
    { from: 2, to: 10_000 },
    { default: 2, usual: [2, 3] },
);
const n = cases({ ru: 'число случаев', en: 'cases' }, 2);
const pairs = cases({ ru: 'число пар измерений', en: 'pairs of measurements' }, 3);
const inside = { above: 0, below: 1 };

export const iccGoal = defineDesign({
    id: 'icc-goal',
    area: 'agreement',
    title: { ru: 'Внутриклассовая корреляция против целевого значения', en: 'Intraclass correlation against a goal' },
    help: {
        ru: 'Показать, что повторные измерения согласуются лучше заданного.',
        en: 'To show that repeated measurements agree better than a stated value.',
    },
    parameters: {
        icc0: quantity({ ru: 'целевое значение', en: 'goal' }, { from: 0, below: 1 }, { usual: [0.6, 0.7, 0.75] }),
        icc1: quantity({ ru: 'ожидаемое значение', en: 'expected value' }, inside, { usual: [0.8, 0.9] }),
        raters,
        sides,
        alpha,
        power,
        n,
    },
    directions: {
        n: findingCases(['n'], iccTestSize, casesIn),
        power: findingPower(iccTestPower),
        difference: finding(
            { ru: 'обнаруживаемая корреляция', en: 'detectable correlation' },
            ['icc1'],
            iccDetectable,
            result => [
                numberOf('icc1', { ru: 'обнаруживаемая корреляция', en: 'detectable correlation' }, result.icc1),
            ],
        ),
    },
    example: { icc0: 0.7, icc1: 0.85, raters: 2, power: 0.8 },
});

export const iccPrecision = defineDesign({
    id: 'icc-precision',
    area: 'agreement',
    title: { ru: 'Точность внутриклассовой корреляции', en: 'Precision of an intraclass correlation' },
    help: {
        ru: 'Оценить корреляцию с заданной полной шириной интервала.',
        en: 'To estimate the correlation with a stated full width of its interval.',
    },
    parameters: {
        icc: quantity({ ru: 'ожидаемое значение', en: 'expected value' }, inside, { usual: [0.7, 0.8, 0.9] }),
        raters,
        fullWidth: quantity(
            { ru: 'требуемая полная ширина', en: 'wanted full width' },
            { above: 0, below: 2 },
            { usual: [0.1, 0.2] },
        ),
        level,
        n,
    },
    directions: {
        n: findingCases(['n'], iccPrecisionSize, casesIn),
        difference: finding(titles.precision, ['fullWidth'], iccFullWidth, found => [
            numberOf('fullWidth', { ru: 'полная ширина', en: 'full width' }, found.fullWidth),
        ]),
    },
    example: { icc: 0.85, raters: 2, fullWidth: 0.2 },
});

const acceptableName = { ru: 'допустимое расхождение', en: 'acceptable difference' };

export const blandAltmanGoal = defineDesign({
    id: 'bland-altman',
    area: 'agreement',
    title: { ru: 'Пределы согласия в допустимых границах', en: 'Limits of agreement within an acceptable difference' },
    help: {
        ru: 'Показать, что пределы согласия Блэнда — Алтмана с их интервалами лежат в допустимых границах.',
        en: "To show that Bland and Altman's limits of agreement, with their intervals, lie within an acceptable difference.",
    },
    parameters: {
        bias: quantity({ ru: 'ожидаемая средняя разность', en: 'expected mean difference' }, {}, { default: 0 }),
        standardDeviation: quantity(
            { ru: 'ожидаемое стандартное отклонение разностей', en: 'expected standard deviation of the differences' },
            { above: 0 },
        ),
        acceptable: quantity(
            acceptableName,
            { above: 0 },
            {
                help: {
                    ru: 'В единицах измерения; обосновывается клинически.',
                    en: 'In units of the measure; justified clinically.',
                },
            },
        ),
        alpha: probability(
            {
                ru: '1 − доверительная вероятность интервалов пределов',
                en: '1 − confidence level of the intervals of the limits',
            },
            { usual: [0.05, 0.1], default: 0.05 },
        ),
        power,
        n: pairs,
    },
    directions: {
        n: findingCases(['n'], agreementTestSize, size => [casesOf(size.n), powerOf(size.power)]),
        power: findingPower(agreementPower),
        difference: finding(
            {
                ru: 'наименьшее допустимое расхождение, которое можно показать',
                en: 'smallest acceptable difference that can be shown',
            },
            ['acceptable'],
            agreementDetectable,
            result => [numberOf('acceptable', acceptableName, result.acceptable)],
        ),
    },
    example: { bias: 0.001167, standardDeviation: 0.001129, acceptable: 0.004, power: 0.8 },
});

export const limitsOfAgreement = defineDesign({
    id: 'bland-altman-precision',
    area: 'agreement',
    title: { ru: 'Точность пределов согласия', en: 'Precision of the limits of agreement' },
    help: {
        ru: 'Оценить пределы согласия с заданной полной шириной их интервала, в стандартных отклонениях разностей.',
        en: 'To estimate the limits of agreement with a stated full width of their interval, in standard deviations of the differences.',
    },
    parameters: {
        fullWidth: quantity(
            {
                ru: 'полная ширина интервала предела, в стандартных отклонениях',
                en: 'full width of the interval of a limit, in standard deviations',
            },
            { above: 0, below: 100 },
            { usual: [0.5, 0.7, 1] },
        ),
        level,
        quantile: choice(
            { ru: 'квантиль', en: 'quantile' },
            {
                normal: { ru: 'нормального распределения', en: 'of the normal distribution' },
                student: { ru: 'Стьюдента', en: "of Student's t" },
            },
            'normal',
        ),
        n: pairs,
    },
    directions: {
        n: {
            title: titles.n,
            finds: ['n'],
            compute({ quantile, ...inputs }) {
                const size = limitsOfAgreementSize(inputs);
                const student = quantile === 'student';
                const values = student
                    ? [casesOf(size.byStudent)]
                    : [casesOf(size.n), ...fractionalOf(size.fractional)];
                return { values, ...derivationIn(size) };
            },
        },
        difference: {
            title: titles.precision,
            finds: ['fullWidth'],
            compute({ quantile, ...inputs }) {
                const found = limitsOfAgreementWidth(inputs);
                const width = quantile === 'student' ? found.byStudent : found.fullWidth;
                return {
                    values: [numberOf('fullWidth', { ru: 'полная ширина', en: 'full width' }, width)],
                    ...derivationIn(found),
                };
            },
        },
    },
    example: { fullWidth: 0.7 },
});
