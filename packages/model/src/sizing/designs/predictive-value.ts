import {
    oneSampleSize,
    precisionSampleSize,
    predictiveValueSize,
    type Derivation,
    formulaOf,
    type Step,
    oneSamplePower,
    achievedPrecision,
} from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { oneSampleMethodOf } from '../../catalogue/methods.js';
import { formatPercent } from '../../locale/format.js';
import { isCaseControl } from '../plan-inputs.js';
import { remember } from '../computing/remember.js';
import { accuracyOf, agreesWith } from './accuracy-inputs.js';
import type { Ask } from './ask.js';
import { askedMethod } from './asked-method.js';
import { criterionOf } from './criterion.js';
import type { Design, Outcome } from './design.js';
import { inverse } from './invert.js';
import { classesOf } from './two-class.js';
import { withSteps } from './with-steps.js';

const steinberg = remember('predictive-value-size', predictiveValueSize);
const exact = remember('one-sample-size', oneSampleSize);
const precise = remember('interval-size', precisionSampleSize);

const steinbergPower = inverse(
    'predictive-value-power',
    (given: Omit<Parameters<typeof predictiveValueSize>[0], 'power'>, power) =>
        predictiveValueSize({ ...given, power }).fractional,
);
const exactPower = remember('one-sample-power', oneSamplePower);
const achieved = remember('achieved-precision', achievedPrecision);

type Value = 'ppv' | 'npv';

/** A predictive value against a goal, at the stated prevalence. */
export const predictiveGoal: Design = ask => {
    if (ask.element.kind !== 'hypothesis') return undefined;
    const test = ask.element.properties.test?.value;
    return test && oneSampleMethodOf(test) ? amongResults(ask) : onLogScale(ask);
};

/** Steinberg, Fine, Chappell 2009: whatever the share of diseased in the trial. */
const onLogScale: Design = ask => {
    const facts = factsOf(ask);
    const level = ask.test();
    const goal = ask.goal(facts?.value, 'goal', 'G');
    const ratio = ask.ratio();
    if (!facts || !level || goal === undefined || ratio === undefined || ask.problems.length > 0) return undefined;
    const { value: _, share: __, ...accuracy } = facts;
    const input = {
        ...accuracy,
        value: ask.metric.id as Value,
        goal,
        alpha: level.alpha / level.sides,
    };
    return {
        id: 'predictive-goal',
        method: both('прогностическая ценность против целевого значения', 'predictive value against a goal'),
        compute: () => {
            const size: ReturnType<typeof steinberg> & { derivation?: Derivation } = steinberg({
                ...input,
                power: level.power,
                share: 1 / (1 + ratio),
            });
            const { diseased, nonDiseased, fractional, derivation } = size;
            return { needs: { positive: { n: diseased }, negative: { n: nonDiseased } }, fractional, derivation };
        },
        power: level.power,
        reach: cases => {
            const found = classesOf(cases);
            if (!found) return undefined;
            const all = found.diseased * (1 + found.ratio);
            const given = { ...input, share: 1 / (1 + found.ratio) };
            return { power: steinbergPower(given, all, input.alpha, 1) };
        },
    };
};

/** The binomial test among those with the result, who are a share of all cases. */
const amongResults: Design = ask => {
    const facts = factsOf(ask);
    const level = ask.test();
    const goal = ask.goal(facts?.value, 'goal', 'G');
    if (!facts || !level || goal === undefined || !isCohort(ask) || ask.problems.length > 0) return undefined;
    const { element } = ask;
    const method = oneSampleMethodOf(element.kind === 'hypothesis' ? element.properties.test!.value : 'exactBinomial')!;
    const input = { p0: goal, p1: facts.value, alpha: level.alpha, sides: level.sides, method };
    return {
        id: 'predictive-goal-cohort',
        method: both(
            'прогностическая ценность против целевого значения: критерий среди таких результатов',
            'predictive value against a goal: test among such results',
        ),
        compute: () => {
            const size = exact({ ...input, power: level.power });
            return fromResults(ask, size.stable, size.derivation, facts);
        },
        power: level.power,
        reach: ({ all }) => {
            const n = Math.floor((all ?? 0) * facts.share + 1e-9);
            return n < 1 ? undefined : { power: exactPower({ ...input, n }).power };
        },
    };
};

/** A predictive value estimated in a cohort: the interval of a proportion among those with the result. */
export const predictivePrecision: Design = ask => {
    if (ask.element.kind !== 'precision') return undefined;
    const facts = factsOf(ask);
    const confidence = ask.confidence();
    const criterion = criterionOf(ask, facts?.value, ['halfWidth', 'fullWidth', 'lowerLimit']);
    const method = askedMethod(ask);
    if (!facts || !confidence || !criterion || !method || !isCohort(ask) || ask.problems.length > 0) return undefined;
    const sides = confidence.sides === 1 ? ('one' as const) : ('two' as const);
    const input = { p: facts.value, level: confidence.level, sides, method };
    const { kind, value } = criterion;
    return {
        id: 'predictive-precision',
        method: both('точность оценки прогностической ценности', 'precision of a predictive value'),
        compute: () => {
            const wanted =
                kind === 'lowerLimit'
                    ? { kind: 'lower-limit' as const, limit: value }
                    : {
                          kind: kind === 'fullWidth' ? ('full-width' as const) : ('half-width' as const),
                          distance: value,
                      };
            const size = precise({ ...input, criterion: wanted });
            return fromResults(ask, size.stable, size.derivation, facts);
        },
        reach: ({ all }) => {
            const n = Math.floor((all ?? 0) * facts.share + 1e-9);
            if (n < 1) return undefined;
            const { lower, upper } = achieved({ ...input, n });
            return { lower, upper };
        },
    };
};

/** Cases of which the share with the result makes as many as are needed. */
function fromResults({ metric }: Ask, n: number, derivation: Derivation, facts: Facts): Outcome {
    const { sensitivity, specificity, prevalence, share, value } = facts;
    const all = Math.ceil(n / share - 1e-9);
    const positive = metric.id === 'ppv';
    const inputs = { π: prevalence, Se: sensitivity, Sp: specificity };
    const step = {
        symbol: 'n',
        label: positive
            ? both('случаев, чтобы столько было с положительным результатом', 'cases, so that as many test positive')
            : both('случаев, чтобы столько было с отрицательным результатом', 'cases, so that as many test negative'),
        formula: '⌈m / s⌉',
        template: '⌈{m} / {s}⌉',
        inputs: { m: n, s: share },
        value: all,
        unit: 'cases' as const,
        digits: 0,
        rounding: 'up' as const,
    };
    const [shareLabel, shareTemplate, right] = positive
        ? [
              both('доля положительных результатов', 'share of positive results'),
              '{π} · {Se} + (1 − {π}) · (1 − {Sp})',
              '{π} · {Se}',
          ]
        : [
              both('доля отрицательных результатов', 'share of negative results'),
              '{π} · (1 − {Se}) + (1 − {π}) · {Sp}',
              '(1 − {π}) · {Sp}',
          ];
    const shareStep: Step = {
        symbol: 's',
        label: shareLabel,
        formula: formulaOf(shareTemplate),
        template: shareTemplate,
        inputs,
        value: share,
        digits: 6,
    };
    const valueStep: Step = {
        symbol: 'p',
        label: both('прогностическая ценность', 'predictive value'),
        formula: formulaOf(`${right} / {s}`),
        template: `${right} / {s}`,
        inputs: { ...inputs, s: share },
        value,
        digits: 6,
    };
    const needed: Step = {
        symbol: 'm',
        label: both('нужно таких результатов', 'such results needed'),
        value: n,
        unit: 'cases',
        digits: 0,
    };
    const found = withSteps([shareStep, valueStep], derivation);
    // A quotient may end above its own ceiling by an error of arithmetic.
    const fractional = Math.min(n / share, all);
    return {
        needs: { all: { n: all, fractional } },
        fractional,
        derivation: { ...found, steps: [...found.steps, needed, step] },
    };
}

interface Facts {
    readonly sensitivity: number;
    readonly specificity: number;
    readonly prevalence: number;
    /** The predictive value that follows. */
    readonly value: number;
    /** Share of cases with the result that it is about. */
    readonly share: number;
}

function factsOf(ask: Ask): Facts | undefined {
    const accuracy = accuracyOf(ask);
    const prevalence = ask.prevalence();
    if (!accuracy || prevalence === undefined) return undefined;
    const { sensitivity: se, specificity: sp } = accuracy;
    const positive = ask.metric.id === 'ppv';
    const right = positive ? prevalence * se : (1 - prevalence) * sp;
    const share = right + (positive ? (1 - prevalence) * (1 - sp) : prevalence * (1 - se));
    const value = right / share;
    if (!agreesWith(ask, value, (implied, language) => formatPercent(implied, language, 1))) return undefined;
    ask.give('value', positive ? 'PPV' : 'NPV', both('ожидаемое значение', 'expected value'), value, 'percent');
    return { ...accuracy, prevalence, value, share };
}

/** In a case-control sample the share with a result says nothing of the population. */
function isCohort(ask: Ask): boolean {
    if (!isCaseControl(ask.model, ask.endpoint)) return true;
    ask.wrong(
        'sampling-not-cohort',
        ask.at,
        'При способе формирования «случай-контроль» прогностическую ценность нельзя оценить прямо по доле результатов: планируйте чувствительность и специфичность либо тест Вальда при заданной распространённости.',
        'With case-control sampling a predictive value cannot be estimated from the share of results: plan sensitivity and specificity, or the Wald test at a stated prevalence.',
    );
    return false;
}
