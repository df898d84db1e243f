import { section } from '../../../../core/helpers/section.js';
import { suspensionSamples } from '../../samples/conduct.js';

/** Suspension and termination are described. */
export default section({
    code: 'S01-suspension',
    row: 'S01',
    also: ['S02', 'S03', 'S04', 'S05', 'S06'],
    kind: 'suspension',
    samples: suspensionSamples,
    why: {
        ru: 'Испытание могут приостановить или прекратить. Программа заранее говорит, кто, почему и что при этом делают с данными.',
        en: 'A trial may be suspended or ended. The program says beforehand by whom, why, and what happens to the data.',
    },
});
