import { both, type Bilingual } from '../../bilingual.js';
import type { MetricId } from '../../schema/elements/aims.js';
import type { Ask } from './ask.js';
import { iccGoal, iccPrecision, kappaGoal, kappaPrecision } from './agreement.js';
import { accuracyIndexGoal, accuracyIndexPrecision } from './accuracy-index.js';
import { aucGoal, aucPrecision } from './auc.js';
import type { Design } from './design.js';
import { negativeRatio, positiveRatio } from './likelihood-ratio.js';
import { agreementGoal, agreementPrecision, meanComparison, meanGoal, meanPrecision } from './means.js';
import { predictiveGoal, predictivePrecision } from './predictive-value.js';
import { isShareOfClass } from '../share-of-class.js';
import { isOfGrades } from './ratings.js';
import { severalReaders } from './readers.js';
import { twoAreas } from './two-areas.js';
import { upperLimitOfShare } from './upper-limit.js';
import { weightedKappaGoal, weightedKappaPrecision } from './weighted-kappa.js';

/** Designs of a metric: against a goal, against a comparator, and for a precision. */
interface Designs {
    readonly goal?: Design;
    readonly comparison?: (ask: Ask) => Design | undefined;
    readonly precision?: Design;
    /** What to do where there is none of the three. */
    readonly instead: Bilingual;
}

const bothRates = both(
    'Вычисляются сравнение с целевым значением и точность; для сравнения с другой системой задайте гипотезы о чувствительности и специфичности.',
    'The comparison with a goal and the precision are computed; to compare with another system state hypotheses on sensitivity and specificity.',
);

const designs: Partial<Record<MetricId, Designs>> = {
    auc: {
        goal: aucGoal,
        precision: aucPrecision,
        comparison: areas,
        instead: both('', ''),
    },
    ppv: { goal: predictiveGoal, precision: predictivePrecision, instead: predictive() },
    npv: { goal: predictiveGoal, precision: predictivePrecision, instead: predictive() },
    lrPositive: { precision: positiveRatio, instead: ratio('lower limit', 'нижней границей') },
    lrNegative: { precision: negativeRatio, instead: ratio('upper limit', 'верхней границей') },
    kappa: {
        goal: ask => (isOfGrades(ask) ? weightedKappaGoal : kappaGoal)(ask),
        precision: ask => (isOfGrades(ask) ? weightedKappaPrecision : kappaPrecision)(ask),
        instead: both(
            'Вычисляются сравнение каппы с целевым значением и её точность.',
            'Kappa against a goal and its precision are computed.',
        ),
    },
    iccMetric: {
        goal: iccGoal,
        precision: iccPrecision,
        instead: both(
            'Вычисляются сравнение с целевым значением и точность.',
            'The comparison with a goal and the precision are computed.',
        ),
    },
    weightedKappa: {
        goal: weightedKappaGoal,
        precision: weightedKappaPrecision,
        instead: both(
            'Вычисляются сравнение взвешенной каппы с целевым значением и её точность.',
            'Weighted kappa against a goal and its precision are computed.',
        ),
    },
    limitsOfAgreement: {
        goal: agreementGoal,
        precision: agreementPrecision,
        instead: both(
            'Вычисляются границы согласия против допустимого расхождения и их точность.',
            'Limits of agreement against an acceptable difference and their precision are computed.',
        ),
    },
    balancedAccuracy: { goal: accuracyIndexGoal, precision: accuracyIndexPrecision, instead: bothRates },
    youden: { goal: accuracyIndexGoal, precision: accuracyIndexPrecision, instead: bothRates },
    f1: {
        instead: both(
            'Её дисперсия зависит от распространённости и от чисел ошибок вместе, общепринятой формулы объёма нет: задайте чувствительность и прогностическую ценность положительного результата.',
            'Its variance depends on the prevalence and on both kinds of errors at once, and no size formula is established: state sensitivity and positive predictive value.',
        ),
    },
};

const means: Designs = {
    goal: meanGoal,
    precision: meanPrecision,
    comparison: () => meanComparison,
    instead: both('', ''),
};

function predictive(): Bilingual {
    return both(
        'Вычисляются сравнение прогностической ценности с целевым значением и её точность.',
        'A predictive value against a goal and its precision are computed.',
    );
}

function ratio(en: string, ru: string): Bilingual {
    return both(
        `Задайте точность оценки с ${ru} интервала: она и подтверждает отношение правдоподобия.`,
        `State a precision with a ${en} of the interval: it is what confirms a likelihood ratio.`,
    );
}

function areas({ element }: Ask): Design | undefined {
    if (element.kind !== 'hypothesis') return undefined;
    const { statement, readers, test } = element.properties;
    const several = readers !== undefined || test?.value === 'obuchowskiRockette';
    if (several) return severalReaders;
    return statement ? twoAreas : undefined;
}

/** The design of a target whose metric is not a share of a class; or what to do instead. */
export function designFor(ask: Ask): Design | Bilingual {
    const found = designs[ask.metric.id];
    const { element } = ask;
    // Of shares of a class only what the other ways of sizing them do not know comes here.
    if (element.kind === 'precision' && isShareOfClass(ask.metric)) return upperLimitOfShare;
    const mean = ask.metric.kind === 'mean' && !found ? means : undefined;
    const { goal, precision, comparison, instead } = found ?? mean ?? { instead: both('', '') };
    const design =
        element.kind === 'precision'
            ? precision
            : element.properties.statement?.value.against === 'goal'
              ? goal
              : comparison?.(ask);
    return design ?? instead;
}
