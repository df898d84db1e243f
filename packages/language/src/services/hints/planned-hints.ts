import { formatNumber, type Language, type Plan, type PlannedCheck } from '@trialwright/model';
import type { Hint } from './hint.js';
import { planTooltip } from './plan-tooltip.js';

/** Beside each planned number: whether it suffices, and by how much. Nothing while the need is not known. */
export function* plannedHints(plans: readonly Plan[], language: Language): Iterable<Hint> {
    for (const plan of plans) {
        for (const check of plan.planned) {
            const label = verdict(check, language);
            if (!label) continue;
            const { uri, end } = check.at;
            yield { family: 'planned', uri, offset: end, label, tooltip: () => planTooltip(plan, language) };
        }
    }
}

/** `достаточно: нужно 1260, запас 340`, or how many are lacking. */
export function verdict({ count, required }: PlannedCheck, language: Language): string | undefined {
    if (required === undefined) return undefined;
    const number = (value: number): string => formatNumber(value, language, 0);
    const spare = count - required;
    const ru = language === 'ru';
    if (spare === 0)
        return ru ? `достаточно: нужно ровно ${number(required)}` : `sufficient: exactly ${number(required)} needed`;
    if (spare > 0) {
        return ru
            ? `достаточно: нужно ${number(required)}, запас ${number(spare)}`
            : `sufficient: ${number(required)} needed, ${number(spare)} to spare`;
    }
    return ru
        ? `мало: нужно ${number(required)}, не хватает ${number(-spare)}`
        : `too few: ${number(required)} needed, ${number(-spare)} lacking`;
}
