import { type AnyElement, type Located, type Plan, sizeProgram, TrialModel } from '@trialwright/model';

/** Other values of what a plan assumes; what is left out stays as it is. */
export interface Assumptions {
    prevalence?: number;
    losses?: number;
    /** Expected value by key of the hypothesis or precision target. */
    expected?: ReadonlyMap<string, number>;
}

/**
 * The same plan under other assumptions. The whole program is sized again on a changed copy of the model, so that the
 * figures come from the very computation that made those of the program.
 */
export function vary(model: TrialModel, plan: Plan, assumptions: Assumptions): Plan | undefined {
    const elements = model.elements.map((element): AnyElement => {
        const expected = assumptions.expected?.get(element.key);
        if (expected !== undefined) return withProperty(element, 'expected', sourced(expected, element));
        if (element.key !== plan.element.key) return element;
        let changed = element;
        if (assumptions.prevalence !== undefined)
            changed = withProperty(changed, 'prevalence', sourced(assumptions.prevalence, element));
        if (assumptions.losses !== undefined) {
            changed = withProperty(changed, 'losses', sourced(assumptions.losses, element));
            changed = withProperty(changed, 'unevaluable', undefined);
        }
        return changed;
    });
    const sized = sizeProgram(new TrialModel(model.uri, model.language, elements, model.duplicates));
    return sized.plans.find(candidate => candidate.element.key === plan.element.key);
}

function sourced(value: number, { at }: AnyElement): Located<unknown> {
    return { value: { value: { value: { value, written: 'fraction' }, at } }, at };
}

function withProperty(element: AnyElement, name: string, value: Located<unknown> | undefined): AnyElement {
    return { ...element, properties: { ...element.properties, [name]: value } } as AnyElement;
}
