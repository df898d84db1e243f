import type { TrialModel } from '@trialwright/model';
import type { Pack } from './pack.js';

/**
 * The packs that a program is checked against: those that are set, and those of `known` that it calls by name
 * (`standard "STARD 2015"`); each once.
 */
export function activePacks(model: TrialModel, set: readonly Pack[], known: readonly Pack[]): readonly Pack[] {
    const called = model
        .all('program')
        .flatMap(program => program.properties.standard.map(({ value }) => plain(value)));
    const byName = known.filter(pack => pack.calledBy?.some(name => called.includes(plain(name))));
    return [...set, ...byName.filter(pack => !set.includes(pack))];
}

/** A name without what people write in different ways: case, spaces, a hyphen before the year. */
function plain(name: string): string {
    return name.toLowerCase().replace(/[\s\u00A0\u202F-]+/g, '');
}
