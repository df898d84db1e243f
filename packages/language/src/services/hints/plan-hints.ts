import type { Language, Plan, Target } from '@trialwright/model';
import { needOf } from '../sizing/counts.js';
import { planChain } from '../sizing/plan-chain.js';
import { planProblemText } from '../sizing/problem-text.js';
import type { Hint } from './hint.js';
import { planTooltip } from './plan-tooltip.js';
import { targetTooltip } from './target-hints.js';

/** Beside each target that a sample size serves what it needs; beside the last of them how many to recruit. */
export function* planHints(plans: readonly Plan[], language: Language): Iterable<Hint> {
    for (const plan of plans) {
        const served = plan.element.properties.for;
        const last = served.at(-1)?.at ?? plan.element.headAt;
        for (const { value, at } of served.slice(0, -1)) {
            const target = plan.targets.find(({ key }) => key === value.target);
            const label = target && needOf(target, language);
            if (!label) continue;
            const tooltip = (): string => targetTooltip(target, language);
            yield { family: 'required', uri: at.uri, offset: at.end, label, tooltip };
        }
        const total = totalLabel(plan, language);
        if (!total) continue;
        // What the sign means is in the tooltip.
        const label = plan.recruitment && plan.warnings.length > 0 ? `${total} ⚠` : total;
        yield {
            family: 'required',
            uri: last.uri,
            offset: last.end,
            label,
            tooltip: () => planTooltip(plan, language),
        };
    }
}

function totalLabel(plan: Plan, language: Language): string | undefined {
    const chain = planChain(plan, language);
    if (!chain) return planProblemText(plan, language);
    const [only] = plan.targets;
    // With one class the chain begins with the need; else the needs stand before it.
    if (plan.targets.length === 1 && !plan.looks && Object.values(only!.needs ?? {}).filter(need => need).length === 1)
        return `${symbolAnd(only!, language)}${chain}`;
    const lastKey = plan.element.properties.for.at(-1)?.value.target;
    const last = plan.targets.find(({ key }) => key === lastKey);
    const decides = language === 'ru' ? 'набрать' : 'recruit';
    return `${(last && needOf(last, language)) ?? ''}; ${decides}: ${chain}`;
}

function symbolAnd(target: Target, language: Language): string {
    return needOf(target, language)!.replace(/=.*$/, '= ');
}
