import { addProperties, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** All four criteria of a medical device are answered. */
export default rule({
    code: 'D07-criteria',
    row: 'D07',
    title: { ru: 'Не указаны критерии медицинского изделия', en: 'Criteria of a medical device are missing' },
    *check({ model }) {
        for (const system of model.all('system')) {
            const stated = new Set(system.properties.deviceCriterion.map(({ value }) => value.criterion.value));
            const lacking = criteria.filter(criterion => !stated.has(criterion));
            if (lacking.length === 0) continue;
            const values = lacking.map((criterion): Draft => [{ word: criterion }, { word: 'yes' }]);
            const { ru, en } = quoter(model);
            const drafts = values.map(value => propertyDraft('system', 'deviceCriterion', value));
            yield {
                at: system.headAt,
                message: {
                    ru: `Не сказано, отвечает ли система ${nameOf(system)} критериям медицинского изделия. Проверьте и допишите: ${drafts.map(ru).join(', ')} (или «нет» вместо «да»).`,
                    en: `Nothing says whether system ${nameOf(system)} meets the criteria of a medical device. Check and add: ${drafts.map(en).join(', ')} (or none for yes).`,
                },
                // Not preferred: whether a criterion is met must be checked by a person.
                fixes: [
                    {
                        ...addProperties(
                            model,
                            system,
                            values.map(value => ['deviceCriterion', value] as const),
                        ),
                        preferred: false,
                    },
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Стандарт относится к программному обеспечению, которое является медицинским изделием: это программа, она не часть другого изделия, предназначена для медицинской помощи и интерпретирует данные.',
            en: 'The standard is about software that is a medical device: it is a program, no part of another device, meant for medical care, and it interprets data.',
        },
        example: {
            ru: 'система НодулСкан {\n    …\n    критерий изделия программное обеспечение да, самостоятельность да\n+    критерий изделия медицинское назначение да, интерпретация данных да\n}',
            en: 'system NoduleScan {\n    …\n    device criterion software yes, standalone yes\n+    device criterion medical purpose yes, interpretation yes\n}',
        },
    },
});

const criteria = ['software', 'standalone', 'medicalPurpose', 'interpretation'] as const;
