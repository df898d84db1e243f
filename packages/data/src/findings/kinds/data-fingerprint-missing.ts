import { dataFinding } from '../data-finding.js';
import { headOf, readFiles } from '../read-files.js';

export default dataFinding({
    code: 'data-fingerprint-missing',
    severity: 'information',
    final: 'warning',
    title: { ru: 'Отпечаток файла не записан', en: 'The fingerprint of the file is not written down' },
    namesRows: false,
    why: {
        ru: 'Отпечаток (SHA-256) показывает, что после утверждения программы файл не менялся: у другого файла он другой.',
        en: 'The fingerprint (SHA-256) shows that the file has not changed since the program was approved: another file has another one.',
    },
    mend: {
        ru: 'Запишите отпечаток быстрым исправлением, когда набор сформирован.',
        en: 'Write the fingerprint down by the quick fix once the set has been formed.',
    },
    *check(surveyed) {
        const { dataset, files } = surveyed;
        const { fingerprint } = dataset.properties;
        if (fingerprint.length >= files.length) return;
        const pinned = new Set(fingerprint.map(({ value }) => value.toLowerCase()));
        for (const one of readFiles(surveyed)) {
            const { sha256 } = one.state;
            if (pinned.has(sha256)) continue;
            yield {
                at: headOf(one),
                message: {
                    ru: 'Отпечаток файла в программе не записан: подмену или правку файла потом не заметить.',
                    en: 'The program does not hold the fingerprint of the file: later nobody sees whether it was changed.',
                },
                fixes: [
                    {
                        title: { ru: 'Записать отпечаток файла', en: 'Write down the fingerprint of the file' },
                        edits: [
                            fingerprint.length > 0
                                ? {
                                      kind: 'insertAfter',
                                      at: fingerprint.at(-1)!.at,
                                      text: [{ symbol: ', ' }, { quoted: { ru: sha256, en: sha256 } }],
                                  }
                                : {
                                      kind: 'addProperty',
                                      element: dataset.key,
                                      property: 'fingerprint',
                                      value: [{ quoted: { ru: sha256, en: sha256 } }],
                                  },
                        ],
                        preferred: true,
                    },
                ],
            };
        }
    },
});
