import { resultRule } from '../../read/result-rule.js';

/** There is a rule for indeterminate results. */
export default resultRule({
    code: 'P09-indeterminate',
    property: 'indeterminate',
    title: { ru: 'Нет правила для неопределённых результатов', en: 'No rule for indeterminate results' },
    subject: { ru: 'неопределёнными результатами', en: 'indeterminate results' },
    why: {
        ru: 'Система не всегда отвечает «да» или «нет». Если заранее не решить, что делать с неопределённым ответом, показатели можно завысить, отбросив трудные случаи.',
        en: 'A system does not always answer yes or no. Unless it is decided beforehand what an indeterminate answer counts for, metrics can be raised by dropping hard cases.',
    },
});
