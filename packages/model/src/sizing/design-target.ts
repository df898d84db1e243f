import { metricOf } from '../catalogue/metrics.js';
import type { ElementOf, TrialModel } from '../trial/model.js';
import { Ask } from './designs/ask.js';
import type { Ready } from './designs/design.js';
import { designFor } from './designs/design-for.js';
import { attempt, orNothing, problem } from './problems.js';
import type { DesignTarget, Needs, OtherTarget, TargetBase } from './sizing.js';

type Element = ElementOf<'hypothesis'> | ElementOf<'precision'>;
type Base = Omit<TargetBase, 'problems' | 'n' | 'needs'>;

/**
 * Sizes a target by a design of its own.
 * @param alphaShare factor on the significance level that the multiplicity of the plan leaves to this test.
 */
export function sizeDesign(
    model: TrialModel,
    element: Element,
    base: Base,
    alphaShare: number,
): DesignTarget | OtherTarget {
    const metric = metricOf(base.metric!.id);
    const ask = new Ask(model, element, base.endpoint, metric, alphaShare);
    const design = designFor(ask);
    if (typeof design !== 'function') {
        const ru = `Объём выборки для метрики «${metric.name.ru.toLowerCase()}» в таком дизайне не вычисляется. ${design.ru}`;
        const en = `The sample size for the metric “${metric.name.en}” is not computed in such a design. ${design.en}`;
        const text = problem('metric-not-computed', base.at, ru.trim(), en.trim());
        return { kind: 'other', element, ...base, problems: [text] };
    }
    const ready = design(ask);
    const { inputs, problems } = ask;
    const target = {
        kind: 'design' as const,
        element,
        ...base,
        inputs,
        design: ready?.id ?? metric.id,
        method: ready?.method ?? metric.name,
        power: ready?.power,
    };
    return !ready || problems.length > 0 ? { ...target, problems } : computed(target, ready);
}

function computed(target: Omit<DesignTarget, 'problems'>, ready: Ready): DesignTarget {
    const { result, problem: failure } = attempt(target.at, ready.compute, target);
    if (!result) return { ...target, problems: [failure!] };
    const n = total(result.needs);
    if (n === 0) {
        const { at, ru, en, property } = ready.none!;
        return { ...target, problems: [problem('no-number-suffices', at, ru, en, property)] };
    }
    const { needs, fractional, derivation, groups, readers } = result;
    const warnings = (ready.warnings ?? []).map(({ code, message }) => ({ code, message, at: target.at }));
    const reach: DesignTarget['reach'] = ready.reach && (cases => orNothing(() => ready.reach!(cases)));
    return {
        ...target,
        n,
        needs,
        result: { n, stable: n, fractional, groups, readers },
        derivation,
        reach,
        problems: [],
        warnings,
    };
}

function total({ positive, negative, all }: Needs): number {
    return (positive?.n ?? 0) + (negative?.n ?? 0) + (all?.n ?? 0);
}
