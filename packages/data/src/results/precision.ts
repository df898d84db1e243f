import type { ElementOf, PrecisionResult, ResultProblem } from '@trialwright/model';
import { attempt, problem } from './core/problems.js';
import type { AnalysedEndpoint } from './endpoints/analyse-endpoint.js';

/** Holds a precision target against the interval that the data gave. */
export function precisionResult(
    element: ElementOf<'precision'>,
    analysed: AnalysedEndpoint | undefined,
): PrecisionResult {
    const { for: endpoint, confidence } = element.properties;
    const base = { precision: element.key, endpoint: endpoint?.value.target, wanted: wantedOf(element) };
    if (!analysed) {
        return { ...base, problems: [noEndpoint(element)] };
    }
    const { main, result } = analysed;
    if (!main?.estimate) return { ...base, problems: main ? main.problems : result.problems };
    const stated = confidence?.value.level.value.value;
    const oneSided = confidence?.value.sides?.value === 'oneSided';
    const level = stated ?? result.rules[0]?.estimate?.level ?? 0.95;
    const found = attempt(() => main.estimate!(oneSided ? 2 * level - 1 : level), element.headAt);
    const { lower, upper, value } = found.result ?? {};
    if (lower === undefined || upper === undefined || value === undefined || !base.wanted) {
        return { ...base, problems: found.problems };
    }
    const { what, value: wanted } = base.wanted;
    const reached = {
        halfWidth: oneSided ? value - lower : (upper - lower) / 2,
        fullWidth: upper - lower,
        lowerLimit: lower,
        upperLimit: upper,
    }[what];
    return { ...base, reached, met: what === 'lowerLimit' ? reached >= wanted : reached <= wanted, problems: [] };
}

function wantedOf(element: ElementOf<'precision'>): PrecisionResult['wanted'] {
    const { halfWidth, fullWidth, lowerLimit, upperLimit } = element.properties;
    if (halfWidth) return { what: 'halfWidth', value: halfWidth.value.value };
    if (fullWidth) return { what: 'fullWidth', value: fullWidth.value.value };
    if (lowerLimit) return { what: 'lowerLimit', value: lowerLimit.value.value };
    return upperLimit && { what: 'upperLimit', value: upperLimit.value.value };
}

function noEndpoint(element: ElementOf<'precision'>): ResultProblem {
    return problem(
        'no-endpoint',
        'Не указана конечная точка, к которой относится точность.',
        'The endpoint that the precision is about is missing.',
        element.properties.for?.at ?? element.headAt,
    );
}
