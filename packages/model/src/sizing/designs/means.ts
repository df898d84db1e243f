import {
    agreementTestPower,
    agreementTestSize,
    limitsOfAgreementSize,
    meanHalfWidth,
    type MeanComparison,
    meanPower,
    meanPrecisionSize,
    meanSize,
    pairedDeviation,
} from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import { remember } from '../computing/remember.js';
import type { Ask } from './ask.js';
import { missingDesign } from './missing-design.js';
import { criterionOf } from './criterion.js';
import type { Design } from './design.js';
import { ofAll } from './of-all.js';

const sizeOf = remember('mean-size', meanSize);
const precisionOf = remember('mean-width-size', meanPrecisionSize);
const agreementOf = remember('agreement-test-size', agreementTestSize);
const limitsOf = remember('agreement-width-size', limitsOfAgreementSize);

const powerOf = remember('mean-power', meanPower);
const halfWidthOf = remember('mean-width-precision', meanHalfWidth);
const agreementPower = remember('agreement-test-power', agreementTestPower);

/** A mean against a goal, by Student's t. */
export const meanGoal: Design = ask => {
    const expected = ask.expected('mean', 'μ₁');
    const goal = ask.goal(expected, 'goal', 'μ₀');
    const standardDeviation = deviationOf(ask, both('стандартное отклонение', 'standard deviation'));
    const level = ask.test();
    if (expected === undefined || goal === undefined || standardDeviation === undefined || !level) return undefined;
    const { power, ...test } = level;
    const difference = Number((expected - goal).toPrecision(12));
    const input = { design: 't-one-sample' as const, difference, standardDeviation, ...test };
    return {
        id: 'mean-goal',
        method: both('среднее против целевого значения', 'mean against a goal'),
        compute: () => ofAll(sizeOf({ ...input, power })),
        power,
        reach: ({ all }) => (all && all >= 2 ? { power: powerOf({ ...input, n: all }).power } : undefined),
    };
};

/** Two means on the same cases, or in parallel groups. */
export const meanComparison: Design = ask => {
    if (ask.element.kind !== 'hypothesis') return undefined;
    const { statement, design } = ask.element.properties;
    if (!design) missingDesign(ask);
    const paired = design?.value === 'paired';
    const first = ask.expected('mean1', 'μ₁');
    const second = ask.number('comparatorExpected', 'mean2', 'number', {
        symbol: 'μ₂',
        label: both('ожидаемое значение у компаратора', 'expected value of the comparator'),
        hint: both('Берут из публикаций о компараторе.', 'Take it from publications on the comparator.'),
    });
    const correlation = paired
        ? ask.optional('correlation', 'correlation', 'number', {
              symbol: 'r',
              label: both('корреляция двух измерений', 'correlation of the two measurements'),
          })
        : undefined;
    const stated = deviationOf(
        ask,
        paired && correlation === undefined
            ? both('стандартное отклонение парных разностей', 'standard deviation of the paired differences')
            : both('стандартное отклонение каждого измерения', 'standard deviation of each measurement'),
    );
    const ratio = paired
        ? 1
        : (ask.optional('allocation', 'ratio', 'number', {
              symbol: 'n₁/n₂',
              label: both('соотношение групп', 'allocation'),
          }) ?? 1);
    const level = ask.test();
    const comparison = comparisonOf(ask);
    if (first === undefined || second === undefined || stated === undefined || !level || !comparison || !design)
        return undefined;
    const difference = Number((first - second).toPrecision(12));
    const better = ask.metric.better === 'lower' ? -1 : 1;
    if (comparison.kind === 'superiority' && ask.metric.better !== 'neither' && difference * better <= 0) {
        ask.wrong(
            'expected-beyond-goal',
            ask.element.properties.expected!.at,
            'Ожидаемое значение не лучше, чем у компаратора: превосходство так не показать.',
            'The expected value is not better than the comparator’s: superiority cannot be shown.',
            'expected',
        );
        return undefined;
    }
    // Non-inferiority and equivalence are tested on one side at a time: of a two-sided level each side has half.
    const halved = comparison.kind !== 'superiority' && level.sides === 2;
    const sides = halved ? 1 : level.sides;
    const standardDeviation = correlation === undefined ? stated : pairedDeviation(stated, stated, correlation);
    const input = {
        design: paired ? ('t-paired' as const) : ('t-two-groups' as const),
        difference,
        standardDeviation,
        comparison,
        alpha: halved ? level.alpha / 2 : level.alpha,
        sides,
    };
    return {
        id: `mean-${paired ? 'paired' : 'parallel'}-${statement!.value.against}`,
        method: paired
            ? both('средние на одних случаях', 'means on the same cases')
            : both('средние в двух группах', 'means of two groups'),
        compute: () => {
            const size = sizeOf({ ...input, ...(paired ? {} : { ratio }), power: level.power });
            const groups = size.n1 && size.n2 ? ([size.n1, size.n2] as const) : undefined;
            return { ...ofAll(size), groups };
        },
        power: level.power,
        reach: ({ all }) => {
            if (!all) return undefined;
            const n2 = paired ? 0 : Math.floor(all / (1 + ratio) + 1e-9);
            const n = paired ? all : Math.floor((all * ratio) / (1 + ratio) + 1e-9);
            if (n < 2 || (!paired && n2 < 2)) return undefined;
            return { power: powerOf({ ...input, n, ...(paired ? {} : { n2 }) }).power };
        },
    };
};

/** A mean estimated to a half-width or width. */
export const meanPrecision: Design = ask => {
    const expected = ask.expected('mean', 'μ');
    const standardDeviation = deviationOf(ask, both('стандартное отклонение', 'standard deviation'));
    const confidence = ask.confidence();
    const criterion = criterionOf(ask, expected, ['halfWidth', 'fullWidth']);
    if (expected === undefined || standardDeviation === undefined || !confidence || !criterion) return undefined;
    const level = confidence.sides === 1 ? 2 * confidence.level - 1 : confidence.level;
    const input = { design: 't-one-sample' as const, standardDeviation, level };
    return {
        id: 'mean-precision',
        method: both('точность оценки среднего', 'precision of a mean'),
        compute: () => ofAll(precisionOf({ ...input, halfWidth: criterion.halfWidth })),
        reach: ({ all }) => {
            if (!all || all < 2) return undefined;
            const { halfWidth } = halfWidthOf({ ...input, n: all });
            return { lower: expected - halfWidth, upper: expected + halfWidth };
        },
    };
};

/** Both limits of agreement, with their intervals, within the difference that is acceptable. */
export const agreementGoal: Design = ask => {
    const bias = ask.expected('bias', 'μ');
    const acceptable = ask.goal(undefined, 'acceptable', 'δ');
    const standardDeviation = deviationOf(
        ask,
        both('стандартное отклонение разностей', 'standard deviation of the differences'),
    );
    const level = ask.test();
    if (bias === undefined || acceptable === undefined || standardDeviation === undefined || !level) return undefined;
    // The two limits are tested with two-sided intervals of level 1 − α: of one side has half.
    const alpha = level.sides === 1 ? 2 * level.alpha : level.alpha;
    const input = { bias, standardDeviation, acceptable, alpha };
    return {
        id: 'limits-of-agreement',
        method: both('границы согласия в допустимых пределах', 'limits of agreement within the acceptable'),
        compute: () => ofAll(agreementOf({ ...input, power: level.power })),
        power: level.power,
        reach: ({ all }) => (all && all >= 3 ? { power: agreementPower({ ...input, n: all }) } : undefined),
    };
};

/** A limit of agreement estimated to a width. */
export const agreementPrecision: Design = ask => {
    const standardDeviation = deviationOf(
        ask,
        both('стандартное отклонение разностей', 'standard deviation of the differences'),
    );
    const confidence = ask.confidence();
    const criterion = criterionOf(ask, 0, ['fullWidth', 'halfWidth']);
    if (standardDeviation === undefined || !confidence || !criterion) return undefined;
    const level = confidence.sides === 1 ? 2 * confidence.level - 1 : confidence.level;
    return {
        id: 'limits-of-agreement-precision',
        method: both('точность границы согласия', 'precision of a limit of agreement'),
        compute: () => ofAll(limitsOf({ fullWidth: (2 * criterion.halfWidth) / standardDeviation, level })),
    };
};

function deviationOf(ask: Ask, label: { ru: string; en: string }): number | undefined {
    return ask.number('standardDeviation', 'standardDeviation', 'number', {
        symbol: 'σ',
        label,
        hint: both(
            'Берут из пилотных данных или публикаций; размах между 5-м и 95-м процентилями — около 3,3 σ.',
            'Take it from pilot data or publications; the 5th to 95th percentile span some 3.3 σ.',
        ),
    });
}

function comparisonOf(ask: Ask): MeanComparison | undefined {
    if (ask.element.kind !== 'hypothesis') return undefined;
    const { statement } = ask.element.properties;
    if (statement?.value.against === 'superior') return { kind: 'superiority' };
    const margin = statement?.value.margin?.value.value;
    if (margin === undefined) {
        ask.missing('statement', {
            label: both('граница', 'margin'),
            hint: both(
                'Разница, которую клиницисты считают несущественной.',
                'The difference that clinicians hold to be irrelevant.',
            ),
        });
        return undefined;
    }
    ask.give('margin', 'Δ', both('граница', 'margin'), margin, 'number');
    const better = ask.metric.better === 'lower' ? 'lower' : 'higher';
    return statement!.value.against === 'equivalent'
        ? { kind: 'equivalence', margin }
        : { kind: 'non-inferiority', margin, better };
}
