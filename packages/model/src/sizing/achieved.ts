import { achievedPrecision, oneSamplePower } from '@trialwright/statistics';
import { oneSampleMethodOf, proportionMethodOf } from '../catalogue/methods.js';
import type { IntervalId } from '../schema/elements/aims.js';
import { powerOfComparison } from './comparison-target.js';
import { attempt, isObstacle } from './problems.js';
import { remember } from './computing/remember.js';
import type { Achieved, Awaited, Cases, DesignTarget, InterimLooks, Plan, PlannedCheck, Target } from './sizing.js';

const powerOf = remember('one-sample-power', oneSamplePower);
const precisionOf = remember('achieved-precision', achievedPrecision);

/** How planned cases become evaluable, independent cases of a class. */
export interface Yield {
    readonly prevalence: number | undefined;
    readonly losses: number;
    readonly designEffect: number;
}

/**
 * What each target reaches with the planned numbers; targets whose number of cases cannot be told are left out. What
 * another thread is still computing is awaited.
 */
export function achievedBy(
    planned: readonly PlannedCheck[],
    targets: readonly Target[],
    yields: Yield,
    looks?: InterimLooks,
): Pick<Plan, 'achieved' | 'awaited'> {
    const cases = evaluable(planned, yields);
    const achieved: Achieved[] = [];
    const awaited: Awaited[] = [];
    for (const target of targets) {
        const { result, problem } = attempt(target.at, () => {
            const found = target.kind === 'design' ? reachedByDesign(target, cases) : reachedByShare(target, cases);
            const test = looks?.tests.get(target.key);
            return found?.power === undefined || !test ? found : { ...found, power: test.power(found.power) };
        });
        if (result) achieved.push(result);
        if (problem && isObstacle(problem)) awaited.push({ target, problem });
    }
    return { achieved, awaited };
}

/** Effective numbers of evaluable cases of each class, rounded down so as not to promise too much. */
function evaluable(planned: readonly PlannedCheck[], { prevalence, losses, designEffect }: Yield): Cases {
    const stated = (of: PlannedCheck['of']): number | undefined => planned.find(check => check.of === of)?.count;
    const [all, positive, negative] = [stated('all'), stated('positive'), stated('negative')];
    const share = (part: number | undefined): number | undefined => all && part && all * part;
    // A product such as 1260 · 0.1 must not lose a case to the binary fraction.
    const left = (count: number | undefined): number | undefined =>
        count ? Math.floor((count * (1 - losses)) / designEffect + 1e-9) : undefined;
    const cases: { -readonly [K in keyof Cases]: number } = {};
    for (const [key, count] of [
        ['positive', positive ?? share(prevalence)],
        ['negative', negative ?? share(prevalence && 1 - prevalence)],
        ['all', all ?? (positive && negative && positive + negative)],
    ] as const) {
        const n = left(count);
        if (n !== undefined && n >= 1) cases[key] = n;
    }
    return cases;
}

function reachedByDesign(target: DesignTarget, cases: Cases): Achieved | undefined {
    if (!target.needs || !target.reach) return undefined;
    const found = target.reach(cases);
    const { positive, negative, all } = cases;
    const ofBoth = target.needs.all === undefined;
    const n = ofBoth ? positive && negative && positive + negative : all;
    return found && n ? { target, n, ...(ofBoth ? { positive, negative } : {}), ...found } : undefined;
}

function reachedByShare(target: Target, cases: Cases): Achieved | undefined {
    const of = target.metric?.denominator;
    const n = of === 'positive' || of === 'negative' || of === 'all' ? cases[of] : undefined;
    return n === undefined ? undefined : reached(target, n);
}

function reached(target: Target, n: number): Achieved | undefined {
    if (target.kind === 'goal' && target.inputs) {
        const { p0, p1, alpha, sides } = target.inputs;
        const method = oneSampleMethodOf(target.element.properties.test?.value ?? 'exactBinomial');
        return { target, n, power: powerOf({ p0, p1, alpha, sides, n, method }).power };
    }
    if (target.kind === 'precision' && target.inputs) {
        const { p, level, sides } = target.inputs;
        const interval = target.element.properties.interval ?? target.endpoint?.properties.interval;
        const method = interval && proportionMethodOf(interval.value.method.value as IntervalId);
        if (!method) return undefined;
        const { lower, upper } = precisionOf({ p, level, sides, n, method });
        return { target, n, lower, upper };
    }
    if (target.kind === 'comparison' && target.inputs) {
        const { inputs } = target;
        const power = powerOfComparison(inputs, target.metric, n);
        return power === undefined ? undefined : { target, n, power };
    }
    return undefined;
}
