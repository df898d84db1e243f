import { required } from '../../../../core/helpers/required.js';
import { ethicsSamples } from '../../samples/conduct.js';

/** The ethical questions of each stage are answered. */
export default required({
    code: 'T05-questions',
    row: 'T05',
    kind: 'ethics',
    properties: [
        'designReview',
        'qualificationReview',
        'collectionReview',
        'adverseEvents',
        'resultsReview',
        'otherQuestions',
    ],
    samples: ethicsSamples,
    title: { ru: 'Этические вопросы рассмотрены не на всех этапах', en: 'Ethics is not considered at every stage' },
    hint: {
        ru: 'Что не относится к испытанию, отметьте словом «нет» с причиной.',
        en: 'What does not apply is marked “none”, with the reason.',
    },
    why: {
        ru: 'Стандарт советует рассмотреть этические вопросы на каждом этапе: дизайн и набор данных, квалификация, сбор данных, неблагоприятные события, результаты и прочее.',
        en: 'The standard advises considering ethics at each stage: design and data set, qualification, data collection, adverse events, results, and others.',
    },
});
