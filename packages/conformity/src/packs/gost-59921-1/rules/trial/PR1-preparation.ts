import { section } from '../../../../core/helpers/section.js';
import { preparationSamples } from '../../samples/plan.js';

/** What is done before the start is listed. */
export default section({
    code: 'PR1-preparation',
    row: 'PR1',
    also: ['PR2', 'PR3', 'PR7', 'N04'],
    kind: 'preparation',
    samples: preparationSamples,
    why: {
        ru: 'До начала испытания получают документацию, проводят технические испытания, заключают договор, устанавливают систему. Программа показывает, что это сделано.',
        en: 'Before the start the documentation is received, technical tests are done, the contract is concluded, the system installed. The program shows that this is done.',
    },
});
