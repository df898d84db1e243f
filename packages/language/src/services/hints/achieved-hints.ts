import { type Achieved, formatNumber, type Language, type Plan } from '@trialwright/model';
import { percentAbove, percentBelow, symbolOf } from '../sizing/counts.js';
import type { Hint } from './hint.js';

/** Beside the power, half-width or limit that was asked for: what the planned number of cases gives. */
export function* achievedHints(plans: readonly Plan[], language: Language): Iterable<Hint> {
    for (const plan of plans) {
        for (const achieved of plan.achieved) {
            const { element, metric } = achieved.target;
            const reached =
                element.kind === 'hypothesis' ? powerOf(achieved, language) : precisionOf(achieved, language);
            const at =
                element.kind === 'hypothesis'
                    ? element.properties.power?.at
                    : (element.properties.halfWidth ?? element.properties.fullWidth ?? element.properties.lowerLimit)
                          ?.at;
            if (!reached || !at) continue;
            const n = `${symbolOf(metric?.denominator)} = ${formatNumber(achieved.n, language, 0)}`;
            const label = language === 'ru' ? `по плану ${reached} при ${n}` : `${reached} as planned, with ${n}`;
            yield { family: 'achieved', uri: at.uri, offset: at.end, label, tooltip: () => tooltip(language) };
        }
    }
}

function powerOf({ power }: Achieved, language: Language): string | undefined {
    return power === undefined ? undefined : percentBelow(power, language);
}

/** Only where the criterion speaks of the interval at the expected value: an assurance is another question. */
function precisionOf({ target, lower, upper }: Achieved, language: Language): string | undefined {
    if (target.element.kind !== 'precision' || lower === undefined || upper === undefined) return undefined;
    const { halfWidth, fullWidth, lowerLimit, assurance } = target.element.properties;
    if (assurance) return undefined;
    if (halfWidth) return `±${percentAbove((upper - lower) / 2, language)}`;
    if (fullWidth) return percentAbove(upper - lower, language);
    return lowerLimit && percentBelow(lower, language, 2);
}

function tooltip(language: Language): string {
    return language === 'ru'
        ? 'Что даёт запланированное число случаев: из него вычтены потери, учтены кластеры и распространённость; число случаев округлено вниз.'
        : 'What the planned number of cases gives: losses, clusters and prevalence are allowed for; the number of cases is rounded down.';
}
