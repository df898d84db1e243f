import { achievedPrecision, oneSamplePower } from '@trialwright/statistics';
import { oneSampleMethodOf, proportionMethodOf } from '../catalogue/methods.js';
import type { IntervalId } from '../schema/elements/aims.js';
import { attempt } from './problems.js';
import { remember } from './remember.js';
import type { Achieved, PlannedCheck, Target } from './sizing.js';

const powerOf = remember(oneSamplePower);
const precisionOf = remember(achievedPrecision);

/** How planned cases become evaluable, independent cases of a class. */
export interface Yield {
    readonly prevalence: number | undefined;
    readonly losses: number;
    readonly designEffect: number;
}

/** What each target reaches with the planned numbers; targets whose number of cases cannot be told are left out. */
export function achievedBy(planned: readonly PlannedCheck[], targets: readonly Target[], yields: Yield): Achieved[] {
    return targets.flatMap(target => {
        const n = evaluable(planned, target, yields);
        return n === undefined || n < 1 ? [] : (reached(target, n) ?? []);
    });
}

/** Effective number of evaluable cases of the target's denominator, rounded down so as not to promise too much. */
function evaluable(planned: readonly PlannedCheck[], target: Target, yields: Yield): number | undefined {
    const of = target.metric?.denominator;
    if (of !== 'positive' && of !== 'negative' && of !== 'all') return undefined;
    const stated = planned.find(check => check.of === of);
    const total = planned.find(check => check.of === 'all');
    const share = of === 'all' ? 1 : of === 'positive' ? yields.prevalence : yields.prevalence && 1 - yields.prevalence;
    const count = stated ? stated.count : total && share && total.count * share;
    // A product such as 1260 · 0.1 must not lose a case to the binary fraction.
    return count ? Math.floor((count * (1 - yields.losses)) / yields.designEffect + 1e-9) : undefined;
}

function reached(target: Target, n: number): Achieved | undefined {
    if (target.kind === 'goal' && target.inputs) {
        const { p0, p1, alpha, sides } = target.inputs;
        const method = oneSampleMethodOf(target.element.properties.test?.value ?? 'exactBinomial');
        const { result } = attempt(target.at, () => powerOf({ p0, p1, alpha, sides, n, method }));
        return result && { target, n, power: result.power };
    }
    if (target.kind === 'precision' && target.inputs) {
        const { p, level, sides } = target.inputs;
        const interval = target.element.properties.interval ?? target.endpoint?.properties.interval;
        const method = interval && proportionMethodOf(interval.value.method.value as IntervalId);
        const { result } = method ? attempt(target.at, () => precisionOf({ p, level, sides, n, method })) : {};
        return result && { target, n, lower: result.lower, upper: result.upper };
    }
    return undefined;
}
