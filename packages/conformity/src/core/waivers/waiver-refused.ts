import { rule } from '../rule.js';

/** `not applicable` on a row that every program must meet. */
export const waiverRefused = rule({
    code: 'waiver-refused',
    title: { ru: 'Строку нельзя объявить неприменимой', en: 'The row cannot be declared not applicable' },
    always: 'error',
    *check({ model, packs }) {
        for (const { row, at } of model.all('notApplicable')) {
            const found = packs.flatMap(pack => pack.rows).find(({ id }) => id === row.value);
            if (!found || found.waivable) continue;
            yield {
                at: row.at,
                message: {
                    ru: `Строку ${row.value} (пункт ${found.clause}) нельзя объявить неприменимой: «${found.requirement.ru}». Удалите объявление и выполните требование.`,
                    en: `Row ${row.value} (clause ${found.clause}) cannot be declared not applicable: “${found.requirement.en}”. Remove the declaration and meet the requirement.`,
                },
                fixes: [
                    {
                        title: { ru: 'Удалить объявление', en: 'Remove the declaration' },
                        edits: [{ kind: 'remove', at }],
                        preferred: true,
                    },
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Без гипотезы, целей, конечных точек и обоснованного объёма выборки программа не является программой испытания (пункт 5.4.2), поэтому от этих строк отказаться нельзя.',
            en: 'Without a hypothesis, objectives, endpoints and a justified sample size a program is no trial program (clause 5.4.2), so these rows cannot be given up.',
        },
        example: {
            ru: '-не применимо P04 "Испытание описательное"\n+// строка P04 выполнена: гипотеза задана',
            en: '-not applicable P04 "The trial is descriptive"\n+// row P04 is met: a hypothesis is stated',
        },
    },
});
