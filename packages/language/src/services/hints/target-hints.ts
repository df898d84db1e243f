import type { ElementOf, Language, Place, Target } from '@trialwright/model';
import { needOf } from '../sizing/counts.js';
import { derivationText } from '../sizing/derivation-text.js';
import { problemList, problemText } from '../sizing/problem-text.js';
import type { Hint } from './hint.js';

/** What a hypothesis or a precision target needs, beside its statement or its criterion. */
export function* targetHints(targets: readonly Target[], language: Language): Iterable<Hint> {
    for (const target of targets) {
        const at = criterionPlace(target);
        const label = needOf(target, language) ?? problemText(target.problems, language);
        if (!at || !label) continue;
        yield {
            family: 'required',
            uri: at.uri,
            offset: at.end,
            label,
            tooltip: () => targetTooltip(target, language),
        };
    }
}

/** Where the number of a target belongs: behind what the target asks for, or its name while that is missing. */
export function criterionPlace({ element }: Target): Place | undefined {
    if (element.kind === 'hypothesis') return element.properties.statement?.at ?? element.headAt;
    return criterionAt(element) ?? element.headAt;
}

/** Where a precision target says what its interval must reach. */
export function criterionAt({ properties }: ElementOf<'precision'>): Place | undefined {
    const { halfWidth, fullWidth, lowerLimit, upperLimit } = properties;
    return (halfWidth ?? fullWidth ?? lowerLimit ?? upperLimit)?.at;
}

/** The derivation of a target's number, or all that is in its way. */
export function targetTooltip(target: Target, language: Language): string {
    if (target.n === undefined) return problemList(target.problems, language);
    const warnings = target.warnings.map(warning => `⚠ ${warning.message[language]}`);
    const derivation = target.derivation ? [derivationText(target.derivation, language)] : [];
    return [...derivation, ...warnings].join('\n\n');
}
