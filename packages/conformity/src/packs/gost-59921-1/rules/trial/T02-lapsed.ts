import { rule } from '../../../../core/rule.js';
import { lapsedIn } from '../../read/editions.js';

/** No cited edition has lapsed. */
export default rule({
    code: 'T02-lapsed',
    row: 'T02',
    title: { ru: 'Указана утратившая силу редакция', en: 'A lapsed edition is cited' },
    always: 'warning',
    *check({ model }) {
        for (const { properties } of model.all('reference')) {
            const { designation, edition } = properties;
            const found = designation && lapsedIn(designation.value);
            if (!found) continue;
            const { entry, cited, mended } = found;
            yield {
                at: designation.at,
                message: {
                    ru: `${cited} заменён: с ${entry.since} действует редакция ${entry.current} года. Укажите её (источник: ${entry.source}).`,
                    en: `${cited} has been replaced: since ${entry.since} the edition of ${entry.current} is in force. Cite it (source: ${entry.source}).`,
                },
                fixes: [
                    {
                        title: {
                            ru: `Заменить на редакцию ${entry.current}`,
                            en: `Cite the edition of ${entry.current}`,
                        },
                        edits: [
                            { kind: 'replace', at: designation.at, with: [{ quoted: { ru: mended, en: mended } }] },
                            ...(edition?.value === entry.lapsed
                                ? [
                                      {
                                          kind: 'replace' as const,
                                          at: edition.at,
                                          with: [{ quoted: { ru: entry.current, en: entry.current } }],
                                      },
                                  ]
                                : []),
                        ],
                        preferred: true,
                    },
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Стандарт ссылается на другие без года, поэтому действует их последняя редакция. Датированная ссылка на заменённую редакцию вводит в заблуждение.',
            en: 'The standard cites others without a year, so their edition in force applies. A dated citation of a replaced edition misleads.',
        },
        example: {
            ru: 'ссылка КлинОценка "Клиническая оценка" {\n-    обозначение "ГОСТ Р 56429-2015"\n-    редакция "2015"\n+    обозначение "ГОСТ Р 56429-2021"\n+    редакция "2021"\n}',
            en: 'reference ClinEval "Clinical evaluation" {\n-    designation "GOST R 56429-2015"\n-    edition "2015"\n+    designation "GOST R 56429-2021"\n+    edition "2021"\n}',
        },
    },
});
