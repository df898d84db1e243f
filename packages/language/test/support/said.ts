import type { TrialModel } from '@trialwright/model';

const aside = new Set(['at', 'headAt']);

/** What a model says: its elements without the places where it is said. */
export function saidBy(model: TrialModel): unknown {
    return JSON.parse(JSON.stringify(model.elements, (key, value) => (aside.has(key) ? undefined : value)));
}
