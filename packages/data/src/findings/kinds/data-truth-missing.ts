import { totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { headOf } from '../read-files.js';
import { both, counted, number } from '../texts.js';

export default dataFinding({
    code: 'data-truth-missing',
    row: 'N03',
    severity: 'warning',
    title: { ru: 'У случаев нет эталона', en: 'Cases without a truth' },
    namesRows: false,
    why: {
        ru: 'Случай без эталона ни верен, ни неверен: в показатели он не входит, а причина его отсутствия может быть связана с результатом.',
        en: 'A case without a truth is neither right nor wrong: it enters no metric, and why the truth is missing may depend on the result.',
    },
    mend: {
        ru: 'Дополните эталон или опишите, почему его нет и что делают с такими случаями.',
        en: 'Complete the truth, or describe why it is missing and what is done with such cases.',
    },
    *check(surveyed) {
        const facts = totalsOf(surveyed);
        const missing = facts?.truthMissing ?? 0;
        const [one] = surveyed.files;
        if (!facts || missing === 0 || !one?.file.properties.truth) return;
        yield {
            at: one.file.properties.truth.value.column.at ?? headOf(one),
            message: both(reader =>
                reader === 'ru'
                    ? `Без эталона: ${counted(missing, 'cases', 'ru')} из ${number(facts.cases, 'ru')}. В показатели они не войдут; дополните эталон.`
                    : `Without a truth: ${counted(missing, 'cases', 'en')} of ${number(facts.cases, 'en')}. They enter no metric; complete the truth.`,
            ),
        };
    },
});
