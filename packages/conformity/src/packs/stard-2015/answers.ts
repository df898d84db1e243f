import type { AnyElement, ElementKind, Located, Place, TrialModel } from '@trialwright/model';
import { answered } from '../../core/helpers/answered.js';
import type { Answer } from './item.js';

/** An answer taken apart. */
export function partsOf(answer: Answer): { readonly kind: ElementKind; readonly property?: string } {
    const [kind, property] = answer.split('.') as [ElementKind, string?];
    return { kind, property };
}

/** The elements that may give an answer: of data sets only those of the trial, whatever trained the system. */
export function elementsFor(model: TrialModel, kind: ElementKind): readonly AnyElement[] {
    const all = model.all(kind) as readonly AnyElement[];
    if (kind !== 'dataset') return all;
    return all.filter(element => element.kind === 'dataset' && (element.properties.role?.value ?? 'trial') === 'trial');
}

/** Where a program gives an answer; empty where it does not. */
export function placesOf(model: TrialModel, answer: Answer): readonly Place[] {
    const { kind, property } = partsOf(answer);
    const elements = elementsFor(model, kind);
    if (property === undefined) return elements.map(element => element.headAt);
    return elements.flatMap(element => {
        const value = (element.properties as Readonly<Record<string, unknown>>)[property];
        if (answered(value) !== 'yes') return [];
        return (Array.isArray(value) ? value : [value]).map(one => (one as Located<unknown>).at);
    });
}
