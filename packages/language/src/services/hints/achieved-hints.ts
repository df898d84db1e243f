import { type Achieved, formatNumber, type Language, type Place, type Plan, type Target } from '@trialwright/model';
import { problemList, problemText } from '../sizing/problem-text.js';
import { percentAbove, percentBelow, symbolOf } from '../sizing/counts.js';
import type { Hint } from './hint.js';
import { criterionAt } from './target-hints.js';

/** Beside the power, half-width or limit that was asked for: what the planned number of cases gives. */
export function* achievedHints(plans: readonly Plan[], language: Language): Iterable<Hint> {
    for (const plan of plans) {
        for (const achieved of plan.achieved) {
            const { element } = achieved.target;
            const reached =
                element.kind === 'hypothesis' ? powerOf(achieved, language) : precisionOf(achieved, language);
            const at = placeOf(achieved.target);
            if (!reached || !at) continue;
            const n = casesOf(achieved, language);
            const label = language === 'ru' ? `по плану ${reached} при ${n}` : `${reached} as planned, with ${n}`;
            yield { family: 'achieved', uri: at.uri, offset: at.end, label, tooltip: () => tooltip(language) };
        }
        // Without a planned number nothing is shown of it later.
        for (const { target, problem } of plan.planned.length > 0 ? plan.awaited : []) {
            const at = placeOf(target);
            const text = problemText([problem], language);
            if (!at || !text) continue;
            const label = language === 'ru' ? `по плану: ${text}` : `as planned: ${text}`;
            const { uri, end: offset } = at;
            yield { family: 'achieved', uri, offset, label, tooltip: () => problemList([problem], language) };
        }
    }
}

/** Where what a target reaches is shown: beside what was asked for. */
function placeOf({ element }: Target): Place | undefined {
    return element.kind === 'hypothesis' ? element.properties.power?.at : criterionAt(element);
}

function powerOf({ power }: Achieved, language: Language): string | undefined {
    return power === undefined ? undefined : percentBelow(power, language);
}

/** Only where the criterion speaks of the interval at the expected value: an assurance is another question. */
function precisionOf({ target, lower, upper }: Achieved, language: Language): string | undefined {
    if (target.element.kind !== 'precision' || lower === undefined || upper === undefined) return undefined;
    const { halfWidth, fullWidth, lowerLimit, upperLimit, assurance } = target.element.properties;
    if (assurance) return undefined;
    // Shares are shown in percent; areas, ratios and coefficients as numbers. Nothing looks better than it is.
    const share = target.kind === 'precision' || target.metric?.kind === 'proportion';
    const above = (value: number): string =>
        share ? percentAbove(value, language) : formatNumber(Math.ceil(value * 1e4 - 1e-9) / 1e4, language, 4);
    const below = (value: number): string =>
        share ? percentBelow(value, language, 2) : formatNumber(Math.floor(value * 1e4 + 1e-9) / 1e4, language, 4);
    if (halfWidth) return `±${above((upper - lower) / 2)}`;
    if (fullWidth) return above(upper - lower);
    return lowerLimit ? below(lower) : upperLimit && above(upper);
}

function casesOf({ target, n, positive, negative }: Achieved, language: Language): string {
    const show = (symbol: string, count: number): string => `${symbol} = ${formatNumber(count, language, 0)}`;
    if (positive !== undefined && negative !== undefined) return `${show('n₊', positive)}, ${show('n₋', negative)}`;
    return show(target.kind === 'design' ? 'n' : symbolOf(target.metric?.denominator), n);
}

function tooltip(language: Language): string {
    return language === 'ru'
        ? 'Что даёт запланированное число случаев: из него вычтены потери, учтены кластеры и распространённость; число случаев округлено вниз.'
        : 'What the planned number of cases gives: losses, clusters and prevalence are allowed for; the number of cases is rounded down.';
}
