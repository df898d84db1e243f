import { insertAfter, replace } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { lapsedIn } from '../../read/editions.js';

/** The standard of the report is ISO 14155, in the edition in force. */
export default rule({
    code: 'F02-edition',
    row: 'F02',
    title: { ru: 'Отчёт не по действующему ГОСТ Р ИСО 14155', en: 'The report does not follow ISO 14155 in force' },
    *check({ model }) {
        for (const { properties } of model.all('completion')) {
            const standards = properties.reportStandard.filter(({ value }) => value.text.trim());
            if (standards.length === 0) continue;
            for (const { value, at } of standards) {
                const found = lapsedIn(value.text);
                if (!found) continue;
                const plain = !value.date && !value.source;
                yield {
                    at,
                    message: {
                        ru: `${found.cited} заменён: с ${found.entry.since} действует редакция ${found.entry.current} года. Укажите её.`,
                        en: `${found.cited} has been replaced: since ${found.entry.since} the edition of ${found.entry.current} is in force. Cite it.`,
                    },
                    fixes: plain
                        ? [
                              replace(at, [{ quoted: { ru: found.mended, en: found.mended } }], {
                                  ru: `Указать редакцию ${found.entry.current}`,
                                  en: `Cite the edition of ${found.entry.current}`,
                              }),
                          ]
                        : undefined,
                };
            }
            if (standards.some(({ value }) => value.text.includes('14155'))) continue;
            const { ru, en } = quoter(model);
            const draft: Draft = [{ quoted: { ru: 'ГОСТ Р ИСО 14155-2022', en: 'GOST R ISO 14155-2022' } }];
            const last = standards.at(-1)!.at;
            yield {
                at: last,
                message: {
                    ru: `Отчёт оформляют по ГОСТ Р ИСО 14155, а он не назван. Допишите ${ru(draft)}.`,
                    en: `The report follows GOST R ISO 14155, which is not named. Add ${en(draft)}.`,
                },
                fixes: [
                    insertAfter(last, [{ symbol: ',' }, ...draft], {
                        ru: 'Дописать ГОСТ Р ИСО 14155',
                        en: 'Add GOST R ISO 14155',
                    }),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Стандарт называет ГОСТ Р ИСО 14155 без года, поэтому действует его последняя редакция, с 2023 года — 2022-я.',
            en: 'The standard cites GOST R ISO 14155 without a year, so the edition in force applies: since 2023 that of 2022.',
        },
        example: {
            ru: 'завершение {\n    …\n-    отчёт оформляется "ГОСТ Р ИСО 14155-2014"\n+    отчёт оформляется "ГОСТ Р ИСО 14155-2022"\n}',
            en: 'completion {\n    …\n-    report standard "GOST R ISO 14155-2014"\n+    report standard "GOST R ISO 14155-2022"\n}',
        },
    },
});
