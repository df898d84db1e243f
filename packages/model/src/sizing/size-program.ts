import type { ElementOf, TrialModel } from '../trial/model.js';
import { sizeHypothesis } from './goal-target.js';
import { type Calculator, calculateWith } from './computing/calculator.js';
import { makePlan } from './plan.js';
import { isObstacle } from './problems.js';
import { sizePrecision } from './precision-target.js';
import type { ProgramSizing, Target } from './sizing.js';

const computed = new WeakMap<TrialModel, ProgramSizing>();

/**
 * Sample sizes of all targets and plans of a program, all of them computed; once a model. An editor, which cannot wait,
 * asks {@link sizeProgramBy}.
 */
export function sizeProgram(model: TrialModel): ProgramSizing {
    let sizing = computed.get(model);
    if (!sizing) {
        sizing = compute(model);
        computed.set(model, sizing);
    }
    return sizing;
}

/**
 * The same as far as a calculator lets it be computed at once: what it does not is a problem with a code of
 * `Obstacle`, and has no number.
 */
export function sizeProgramBy(model: TrialModel, calculator: Calculator): ProgramSizing {
    const known = computed.get(model);
    if (known) return known;
    const sizing = calculateWith(calculator, () => compute(model));
    if (isComplete(sizing)) computed.set(model, sizing);
    return sizing;
}

/** Whether every number that can be computed has been. */
export function isComplete({ targets, plans }: ProgramSizing): boolean {
    const problems = [...targets, ...plans].flatMap(one => one.problems);
    return !problems.some(isObstacle) && plans.every(({ awaited }) => awaited.length === 0);
}

function compute(model: TrialModel): ProgramSizing {
    const shares = alphaShares(model);
    const targets: Target[] = [
        ...model.all('hypothesis').map(element => sizeHypothesis(model, element, shares.get(element.key))),
        ...model.all('precision').map(element => sizePrecision(model, element)),
    ];
    const byKey = new Map(targets.map(target => [target.key, target]));
    const plans = model.all('sampleSize').map(element => {
        const served = element.properties.for.flatMap(({ value }) => byKey.get(value.target ?? '') ?? []);
        return makePlan(model, element, [...new Set(served)]);
    });
    return { targets, plans };
}

/**
 * What the multiplicity of a plan leaves of the significance level to each of its hypotheses. Bonferroni, Holm and
 * Hochberg are planned at α/k, the level that each test is sure to have; co-primary endpoints (all must succeed) and
 * a fixed sequence are tested at the full α.
 */
function alphaShares(model: TrialModel): ReadonlyMap<string, number> {
    const shares = new Map<string, number>();
    for (const element of model.all('sampleSize')) {
        const method = element.properties.multiplicity?.value;
        if (method !== 'bonferroni' && method !== 'holm' && method !== 'hochberg') continue;
        const hypotheses = hypothesesOf(element);
        for (const key of hypotheses) shares.set(key, 1 / hypotheses.length);
    }
    return shares;
}

function hypothesesOf(element: ElementOf<'sampleSize'>): string[] {
    return element.properties.for.flatMap(({ value }) =>
        value.target?.includes('#hypothesis:') ? [value.target] : [],
    );
}
