import type { PairedSizeMethod, TwoProportionsMethod } from '@trialwright/statistics';
import type { TestId } from '../schema/elements/aims.js';

type Kind = 'superiority' | 'non-inferiority' | 'equivalence';

/** The tests that fit a comparison; the first is used where the program names none. */
export const parallelTests: Readonly<Record<Kind, readonly (readonly [TestId, TwoProportionsMethod])[]>> = {
    superiority: [
        ['scoreZ', 'z-pooled'],
        ['fisher', 'fisher-exact'],
    ],
    'non-inferiority': [
        ['farringtonManning', 'farrington-manning'],
        ['scoreZ', 'z-unpooled'],
    ],
    equivalence: [
        ['farringtonManning', 'farrington-manning'],
        ['scoreZ', 'z-unpooled'],
    ],
};

export const pairedTests: Readonly<Record<Kind, readonly (readonly [TestId, PairedSizeMethod])[]>> = {
    superiority: [
        ['mcnemar', 'connor'],
        ['exactMcnemar', 'mcnemar-exact'],
    ],
    'non-inferiority': [['tango', 'tango-score']],
    equivalence: [['tango', 'tango-score']],
};
