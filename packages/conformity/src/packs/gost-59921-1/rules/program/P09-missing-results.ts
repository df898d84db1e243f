import { resultRule } from '../../read/result-rule.js';

/** There is a rule for missing results. */
export default resultRule({
    code: 'P09-missing-results',
    property: 'missing',
    title: { ru: 'Нет правила для отсутствующих результатов', en: 'No rule for missing results' },
    subject: { ru: 'отсутствующими результатами', en: 'missing results' },
    why: {
        ru: 'Эталон или ответ системы может отсутствовать. От того, исключают ли такие случаи, зависят показатели, поэтому правило задают до испытания.',
        en: 'The reference or the answer of the system may be missing. Metrics depend on whether such cases are dropped, so the rule is fixed before the trial.',
    },
});
