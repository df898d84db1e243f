import type { AgreementLimits, ElementOf, PrecisionResult, ResultProblem } from '@trialwright/model';
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
    if (found.result?.agreement) {
        const width = widthOfLimits(found.result.agreement);
        if (what === 'lowerLimit' || what === 'upperLimit') return { ...base, problems: [onlyWidths(element)] };
        if (width === undefined) return { ...base, problems: [] };
        const reached = what === 'halfWidth' ? width / 2 : width;
        return { ...base, reached, met: reached <= wanted, problems: [] };
    }
    const reached = {
        halfWidth: oneSided ? value - lower : (upper - lower) / 2,
        fullWidth: upper - lower,
        lowerLimit: lower,
        upperLimit: upper,
    }[what];
    return { ...base, reached, met: what === 'lowerLimit' ? reached >= wanted : reached <= wanted, problems: [] };
}

/** Width of the wider interval of the two limits of agreement: the size is planned for the width of a limit. */
function widthOfLimits({ lower, upper }: AgreementLimits): number | undefined {
    const widths = [lower, upper].map(one => (one.upper ?? Number.NaN) - (one.lower ?? Number.NaN));
    return widths.some(Number.isNaN) ? undefined : Math.max(...widths);
}

function onlyWidths(element: ElementOf<'precision'>): ResultProblem {
    const { lowerLimit, upperLimit } = element.properties;
    return problem(
        'precision-not-for-metric',
        'Точность пределов согласия — ширина или полуширина интервала каждого из них: задайте «полуширина» или «полная ширина».',
        'The precision of limits of agreement is the width or half-width of the interval of each of them: state “half-width” or “full width”.',
        (lowerLimit ?? upperLimit)?.at ?? element.headAt,
    );
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
