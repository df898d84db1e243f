import { type PrecisionCriterion, precisionSampleSize, type ProportionMethod } from '@trialwright/statistics';
import { metricOf } from '../catalogue/metrics.js';
import { proportionMethodOf } from '../catalogue/methods.js';
import type { IntervalId } from '../schema/elements/aims.js';
import type { ElementOf, TrialModel } from '../trial/model.js';
import { sizeDesign } from './design-target.js';
import { isShareOfClass } from './share-of-class.js';
import { needsOf } from './needs.js';
import { attempt, problem } from './problems.js';
import { remember } from './computing/remember.js';
import type { DesignTarget, OtherTarget, PrecisionInputs, PrecisionTarget, SizingProblem } from './sizing.js';

const sizeOf = remember('interval-size', precisionSampleSize);

/** Sizes a precision target with the interval that it names, or else the one that its endpoint will report. */
export function sizePrecision(
    model: TrialModel,
    element: ElementOf<'precision'>,
): PrecisionTarget | DesignTarget | OtherTarget {
    const { properties } = element;
    const endpoint = model.target(properties.for?.value);
    const metricId = endpoint?.properties.metric?.value;
    const metric = metricId && metricOf(metricId);
    const at = element.headAt;
    const base = {
        key: element.key,
        name: element.name?.value ?? '',
        at,
        endpoint,
        metric,
        warnings: [],
    };
    if (metric && (!isShareOfClass(metric) || properties.upperLimit)) return sizeDesign(model, element, base, 1);
    const target = { kind: 'precision' as const, element, ...base };
    const problems: SizingProblem[] = [];
    const missing = (code: string, property: string, ru: string, en: string): void => {
        problems.push(problem(`missing-${code}`, at, ru, en, property));
    };
    if (!metric)
        missing('metric', 'for', 'Не указана конечная точка с метрикой.', 'The endpoint and its metric are missing.');
    if (!properties.expected)
        missing('expected', 'expected', 'Не задано ожидаемое значение.', 'The expected value is missing.');
    const interval = properties.interval ?? endpoint?.properties.interval;
    const level = properties.confidence?.value.level.value.value ?? interval?.value.level?.value.value;
    if (!interval)
        missing('interval', 'interval', 'Не задан метод доверительного интервала.', 'The interval method is missing.');
    else if (level === undefined) {
        missing('confidence', 'confidence', 'Не задана доверительная вероятность.', 'The confidence level is missing.');
    }
    const method = interval && proportionMethodOf(interval.value.method.value as IntervalId);
    if (interval && !method) {
        const text = ['Этот интервал не подходит для доли.', 'This interval is not one of a proportion.'] as const;
        problems.push(problem('interval-not-computed', interval.at, text[0], text[1], 'interval'));
    }
    const criterion = criterionOf(element, problems);
    if (problems.length > 0 || !criterion || !method || level === undefined || !properties.expected) {
        return { ...target, problems };
    }
    const sides = properties.confidence?.value.sides?.value === 'oneSided' ? 'one' : 'two';
    const inputs: PrecisionInputs = { p: properties.expected.value.value.value.value, level, sides, criterion };
    return compute(target, inputs, method);
}

type Base = Omit<PrecisionTarget, 'problems'>;

function compute(base: Base, inputs: PrecisionInputs, method: ProportionMethod): PrecisionTarget {
    const computed = attempt(base.at, () => sizeOf({ ...inputs, method }), base);
    if (!computed.result) return { ...base, inputs, problems: [computed.problem!] };
    const { result } = computed;
    const needs = needsOf(base.metric, result.stable, result.fractional);
    return { ...base, inputs, result, n: result.stable, needs, derivation: result.derivation, problems: [] };
}

/** What the interval must reach: exactly one of half-width, full width and lower limit. */
function criterionOf(element: ElementOf<'precision'>, problems: SizingProblem[]): PrecisionCriterion | undefined {
    const { halfWidth, fullWidth, lowerLimit, assurance } = element.properties;
    const stated = [halfWidth, fullWidth, lowerLimit].filter(property => property !== undefined);
    if (stated.length !== 1) {
        const text =
            stated.length === 0
                ? ([
                      'Задайте полуширину, полную ширину или нижнюю границу.',
                      'State a half-width, a full width or a lower limit.',
                  ] as const)
                : ([
                      'Задайте одно из трёх: полуширину, полную ширину, нижнюю границу.',
                      'State one of the three: half-width, full width, lower limit.',
                  ] as const);
        problems.push(problem('criterion', stated[1]?.at ?? element.headAt, text[0], text[1], 'halfWidth'));
        return undefined;
    }
    const power = assurance?.value.value;
    if (lowerLimit) {
        const limit = lowerLimit.value.value;
        return power === undefined
            ? { kind: 'lower-limit', limit }
            : { kind: 'lower-limit-assured', limit, assurance: power };
    }
    const distance = halfWidth ? halfWidth.value.value : fullWidth!.value.value / 2;
    if (power !== undefined) return { kind: 'assured-half-width', distance, assurance: power };
    return halfWidth ? { kind: 'half-width', distance } : { kind: 'full-width', distance: fullWidth!.value.value };
}
