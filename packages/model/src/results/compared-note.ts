import type { Bilingual } from '../bilingual.js';
import type { DatasetFacts, IndependenceResult } from './dataset-facts.js';

/**
 * Why more ids of a set were compared than the set is said to have: those of all rows are, also of rows that became no
 * case, so that no patient in common is missed. Undefined where the numbers are the same.
 */
export function comparedNote(
    { by, how, compared, dataset }: IndependenceResult,
    facts: DatasetFacts | undefined,
): Bilingual | undefined {
    const counted = by === 'patient' ? facts?.patients : facts?.cases;
    if (how !== 'ids' || facts?.dataset !== dataset || counted === undefined || compared[0] <= counted)
        return undefined;
    return {
        ru: `сравнены номера всех строк, и не ставших случаями: без них ${counted}`,
        en: `the ids of all rows were compared, also of those that became no case: ${counted} without these`,
    };
}
