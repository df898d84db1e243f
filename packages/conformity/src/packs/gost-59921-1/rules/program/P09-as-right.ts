import type { Located, Treatment } from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { labelOf, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** What has no result does not count for the system. */
export default rule({
    code: 'P09-as-right',
    row: 'P09',
    title: { ru: 'Случаи без результата считаются верными', en: 'Cases without a result count as right' },
    always: 'warning',
    *check({ model }) {
        const { ru, en } = quoter(model);
        for (const endpoint of model.all('endpoint')) {
            for (const name of ['indeterminate', 'missing'] as const) {
                const treatment = endpoint.properties[name] as Located<Treatment> | undefined;
                const as = treatment?.value.as;
                if (as?.value !== 'asRight') continue;
                const label = labelOf('endpoint', name);
                yield {
                    at: as.at,
                    message: {
                        ru: `Конечная точка ${nameOf(endpoint)}, ${label.ru.toLowerCase()}: ${ru('asRight')} завышает показатель, потому что система решения не дала. Считайте их ${ru('asWrong')} или исключайте (${ru('excluded')}), а другой вариант приведите как анализ чувствительности.`,
                        en: `Endpoint ${nameOf(endpoint)}, ${label.en.toLowerCase()}: ${en('asRight')} makes the metric too good, since the system gave no decision. Count them ${en('asWrong')}, or leave them out (${en('excluded')}), and give the other way as a sensitivity analysis.`,
                    },
                    fixes: [
                        {
                            title: { ru: `Считать ${ru('asWrong')}`, en: `Count ${en('asWrong')}` },
                            edits: [{ kind: 'replace', at: as.at, with: [{ word: 'asWrong' }] }],
                        },
                    ],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Методы обработки данных указывает программа (пункт 5.4.2). Случай без решения системы, засчитанный ей в пользу, смещает чувствительность и специфичность вверх; неопределённые результаты нельзя ни отбрасывать молча, ни засчитывать.',
            en: 'The program states how data are processed (clause 5.4.2). A case without a decision that counts for the system biases sensitivity and specificity upwards; indeterminate results are neither dropped silently nor counted in favour.',
        },
        example: {
            ru: 'первичная конечная точка Чувств {\n    …\n-    неопределённые результаты как верные "Случай без решения"\n+    неопределённые результаты как неверные "Случай без решения"\n}',
            en: 'primary endpoint Sens {\n    …\n-    indeterminate results as right "A case without a decision"\n+    indeterminate results as wrong "A case without a decision"\n}',
        },
    },
});
