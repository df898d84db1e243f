import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { studentUpper } from '../distribution/student.js';
import { zStep } from '../proportion/interval-steps.js';
import { alphaSteps, chance, counted, lowerLabel, studentStep, tailSteps, upperLabel } from '../steps/test-steps.js';
import type { TreatmentTest } from './mrmc-analysis.js';
import type { MrmcError } from './mrmc-error.js';
import type { MrmcPowerInput } from './mrmc-power.js';
import type { CovarianceComponents } from './variance-components.js';

const ten = { digits: 10 } as const;
const six = { digits: 6 } as const;

const labels = {
    treatments: { ru: 'способы чтения', en: 'treatments' },
    readers: { ru: 'врачи', en: 'readers' },
    cases: { ru: 'случаи', en: 'cases' },
    variance: { ru: 'дисперсия площади одного врача', en: "variance of one reader's area" },
    cov1: { ru: 'ковариация: тот же врач, другой способ', en: 'covariance: same reader, other treatment' },
    cov2: { ru: 'ковариация: другой врач, тот же способ', en: 'covariance: other reader, same treatment' },
    cov3: { ru: 'ковариация: другой врач, другой способ', en: 'covariance: other reader, other treatment' },
    treatment: { ru: 'средний квадрат способов', en: 'mean square of treatments' },
    treatmentReader: { ru: 'средний квадрат способ × врач', en: 'mean square of treatment × reader' },
    error: { ru: 'знаменатель критерия', en: 'denominator of the test' },
    f: { ru: 'статистика критерия', en: 'test statistic' },
    df2: { ru: 'степени свободы по Хиллису', en: "Hillis's degrees of freedom" },
    df: { ru: 'степени свободы', en: 'degrees of freedom' },
    p: { ru: 'p-значение', en: 'p-value' },
    difference: { ru: 'разность средних площадей (первый − второй)', en: 'difference of mean areas (first − second)' },
    standardError: { ru: 'стандартная ошибка разности', en: 'standard error of the difference' },
    interaction: { ru: 'дисперсия способ × врач', en: 'variance of treatment × reader' },
    pilot: { ru: 'случаи, по которым оценены ковариации', en: 'cases on which the covariances were estimated' },
    effect: { ru: 'разность площадей, которую нужно найти', en: 'difference of areas to be found' },
    shrink: { ru: 'во сколько раз меньше ошибка из-за случаев', en: 'factor on the error by cases' },
    between: { ru: 'ковариация между врачами, не ниже 0', en: 'covariance between readers, not below 0' },
    caseError: { ru: 'дисперсия из-за случаев', en: 'variance by cases' },
    interactionError: { ru: 'дисперсия взаимодействия', en: 'variance of the interaction' },
    noncentrality: { ru: 'параметр нецентральности', en: 'noncentrality' },
    critical: { ru: 'критическое значение', en: 'critical value' },
    power: { ru: 'мощность', en: 'power' },
};

interface AnalysisFacts {
    I: number;
    J: number;
    components: CovarianceComponents;
    meanSquares: { treatment: number; treatmentReader: number };
    level: number;
}

/** Steps of the comparison of the treatments. */
export function treatmentSteps(test: Omit<TreatmentTest, 'derivation'>, facts: AnalysisFacts): Step[] {
    const { I, J, components, meanSquares, level } = facts;
    const { variance, cov1, cov2, cov3 } = components;
    const { generalisation, errorMeanSquare: error, df2, f, p, difference } = test;
    const kind = generalisation === 'readers-and-cases' ? 'both' : generalisation;
    const inputs = {
        I,
        J,
        V: variance,
        C1: cov1,
        C2: cov2,
        C3: cov3,
        MST: meanSquares.treatment,
        MSTR: meanSquares.treatmentReader,
        MSE: error,
    };
    const templates = {
        both: '{MSTR} + {J} · max({C2} − {C3}, 0)',
        cases: '{V} − {C1} + ({J} − 1) · max({C2} − {C3}, 0)',
        readers: '{MSTR}',
    };
    const degrees = {
        both: '{MSE}² / ({MSTR}² / (({I} − 1) · ({J} − 1)))',
        readers: '({I} − 1) · ({J} − 1)',
    };
    const fixed = kind === 'cases';
    const tail = (1 - level) / 2;
    const t = fixed ? upperZ(tail) : studentUpper(tail, df2);
    const quantile = fixed ? zStep(tail) : studentStep(tail, '{ν}', { ν: df2 }, t);
    const q = fixed ? 'z' : 't';
    const limits = { D: difference.estimate, SE: difference.standardError, [q]: t };
    const significance =
        I === 2
            ? fixed
                ? computed('p', labels.p, '2 · Φ(−√({F}))', { F: f }, p, chance)
                : computed('p', labels.p, 'P(F ≥ {F}; {I} − 1; {ν})', { F: f, I, ν: df2 }, p, chance)
            : {
                  symbol: 'p',
                  label: labels.p,
                  formula: fixed ? 'P(χ²(I − 1) ≥ (I − 1) · F)' : 'P(F(I − 1, ν) ≥ F)',
                  value: p,
                  ...chance,
              };
    return [
        given('I', labels.treatments, I, { digits: 0 }),
        given('J', labels.readers, J, { digits: 0 }),
        ...(kind === 'readers'
            ? []
            : [
                  given('V', labels.variance, variance, ten),
                  given('C1', labels.cov1, cov1, ten),
                  given('C2', labels.cov2, cov2, ten),
                  given('C3', labels.cov3, cov3, ten),
              ]),
        given('MST', labels.treatment, meanSquares.treatment, ten),
        given('MSTR', labels.treatmentReader, meanSquares.treatmentReader, ten),
        computed('MSE', labels.error, templates[kind], inputs, error, ten),
        computed('F', labels.f, '{MST} / {MSE}', inputs, f, six),
        ...(kind === 'cases' ? [] : [computed('ν', labels.df2, degrees[kind], inputs, df2, six)]),
        given('D', labels.difference, difference.estimate, six),
        computed('SE', labels.standardError, '√(2 · {MSE} / {J})', inputs, difference.standardError, six),
        ...tailSteps(level),
        quantile,
        computed('L', lowerLabel, `{D} − {${q}} · {SE}`, limits, difference.lower, six),
        computed('U', upperLabel, `{D} + {${q}} · {SE}`, limits, difference.upper, six),
        significance,
    ];
}

/** Numbers on the way to the power of a reader study. */
export interface PowerFacts extends MrmcError {
    noncentrality: number;
    /** Of the F test, or of the normal where readers are fixed. */
    critical: number;
    power: number;
}

/**
 * Steps from the pilot to the denominator of the test.
 * @param aim what is to be shown, and the level.
 */
export function mrmcErrorSteps(
    { pilot, readers: J, cases, generalisation = 'readers-and-cases' }: Omit<MrmcPowerInput, 'effect'>,
    { shrink, between, caseError, interaction, error }: MrmcError,
    aim: readonly Step[],
): Step[] {
    const { variance: V, cov1: C1, cov2: C2, cov3: C3, treatmentReader, pilotCases } = pilot;
    const values = { V, C1, C2, C3, τ: treatmentReader, J, f: shrink, B: between, E: caseError, W: interaction };
    const denominators = { 'readers-and-cases': '{τ} + {E}', cases: '{E}', readers: '{W}' };
    return [
        given('J', labels.readers, J, { digits: 0 }),
        given('N', labels.cases, cases, counted),
        ...aim,
        given('V', labels.variance, V, ten),
        given('C1', labels.cov1, C1, ten),
        given('C2', labels.cov2, C2, ten),
        given('C3', labels.cov3, C3, ten),
        given('τ', labels.interaction, treatmentReader, ten),
        given('N₀', labels.pilot, pilotCases, counted),
        computed('f', labels.shrink, '{N₀} / {N}', { 'N₀': pilotCases, N: cases }, shrink, six),
        computed('B', labels.between, 'max({C2} − {C3}, 0)', values, between, ten),
        computed('E', labels.caseError, '{f} · ({V} − {C1} + ({J} − 1) · {B})', values, caseError, ten),
        ...(generalisation === 'cases'
            ? []
            : [computed('W', labels.interactionError, '{τ} + {f} · ({V} − {C1} − {B})', values, interaction, ten)]),
        computed('M', labels.error, denominators[generalisation], values, error, ten),
    ];
}

/** Degrees of freedom of the denominator; none where readers are fixed. */
export function mrmcFreedomSteps(
    { readers: J, generalisation }: Pick<MrmcPowerInput, 'readers' | 'generalisation'>,
    { error: M, interaction: W, df2 }: MrmcError,
): Step[] {
    if (generalisation === 'cases') return [];
    const template = generalisation === 'readers' ? '{J} − 1' : '({J} − 1) · {M}² / {W}²';
    return [computed('ν', labels.df, template, { J, M, W }, df2, six)];
}

/** Steps of the power of a number of readers and cases. */
export function mrmcPowerSteps(input: MrmcPowerInput, facts: PowerFacts): Step[] {
    const { readers: J, effect: d, alpha = 0.05, generalisation } = input;
    const { error: M, noncentrality, df2, critical, power } = facts;
    const head = [
        ...mrmcErrorSteps(input, facts, [given('d', labels.effect, d), ...alphaSteps(alpha, 1)]),
        computed('λ', labels.noncentrality, '{J} · {d}² / (2 · {M})', { J, d, M }, noncentrality, six),
    ];
    if (generalisation === 'cases') {
        const z = critical;
        const template = 'Φ(√({λ}) − {z}) + Φ(−√({λ}) − {z})';
        return [
            ...head,
            computed('z', labels.critical, 'Φ⁻¹(1 − {α} / 2)', { α: alpha }, z, six),
            computed('1 − β*', labels.power, template, { λ: noncentrality, z }, power, chance),
        ];
    }
    return [
        ...head,
        ...mrmcFreedomSteps(input, facts),
        computed('F', labels.critical, 'F⁻¹(1 − {α}; 1; {ν})', { α: alpha, ν: df2 }, critical, six),
        { symbol: '1 − β*', label: labels.power, formula: 'P(F′(1, ν, λ) ≥ F)', value: power, ...chance },
    ];
}

/** The number of cases that was searched for. */
export function casesStep(cases: number): Step {
    return {
        symbol: 'N',
        label: { ru: 'наименьшее число случаев', en: 'smallest number of cases' },
        formula: 'min{N : 1 − β*(N) ≥ 1 − β}',
        value: cases,
        ...counted,
    };
}
