import { required } from '../../../../core/helpers/required.js';
import { evaluationSamples } from '../../samples/plan.js';

/** The system meets its requirements. */
export default required({
    code: 'E03-requirements',
    row: 'E03',
    kind: 'evaluation',
    properties: ['requirements'],
    samples: evaluationSamples,
    title: { ru: 'Не показано соответствие требованиям', en: 'Conformity to requirements is not shown' },
    why: {
        ru: 'Система должна отвечать требованиям изготовителя, а они — потребностям пользователя. Подтверждает это таблица: требование и свидетельство.',
        en: 'The system must meet the manufacturer’s requirements, and these the users’ needs. A table of requirement and evidence shows it.',
    },
});
