import type { AreaComparison } from '@trialwright/statistics';
import { both } from '../../bilingual.js';
import type { Ask } from './ask.js';

const texts = {
    superiority: both(
        'Ожидаемое значение не выше, чем у компаратора: превосходство так не показать.',
        'The expected value is not above the comparator’s: superiority cannot be shown.',
    ),
    'non-inferiority': both(
        'Ожидаемое отставание не меньше границы: не уступать так не показать.',
        'The expected deficit is not below the margin: non-inferiority cannot be shown.',
    ),
    equivalence: both(
        'Ожидаемая разность не меньше границы: эквивалентность так не показать.',
        'The expected difference is not below the margin: equivalence cannot be shown.',
    ),
};

/** The expected area does not lie on the side that is to be shown. */
export function expectedBeyond(ask: Ask, kind: AreaComparison['kind']): void {
    const { ru, en } = texts[kind];
    ask.wrong('expected-beyond-goal', ask.element.properties.expected!.at, ru, en, 'expected');
}
