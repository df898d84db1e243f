import { dataFinding } from '../data-finding.js';
import { readFiles } from '../read-files.js';
import { both, putText, quote, quoteAll } from '../texts.js';

export default dataFinding({
    code: 'data-fingerprint-changed',
    row: 'N05',
    severity: 'error',
    title: { ru: 'Файл изменился: отпечаток другой', en: 'The file has changed: another fingerprint' },
    namesRows: false,
    why: {
        ru: 'В программе записан отпечаток (SHA-256) файла, а у файла он другой: файл правили или заменили после того, как отпечаток записан.',
        en: 'The program holds the fingerprint (SHA-256) of the file, and the file has another: it was edited or replaced since.',
    },
    mend: {
        ru: 'Выясните, что изменилось, и верните прежний файл; если замена законна, запишите новый отпечаток и оформите поправку программы.',
        en: 'Find out what has changed and restore the file; where the change is legitimate write down the new fingerprint, and amend the program.',
    },
    *check(surveyed) {
        const { dataset, files } = surveyed;
        const { fingerprint } = dataset.properties;
        const read = [...readFiles(surveyed)];
        // With a file that was not read nobody knows to which of them a fingerprint belongs.
        if (read.length < files.length) return;
        const actual = new Set(read.map(({ state }) => state.sha256));
        const pinned = new Set(fingerprint.map(({ value }) => value.toLowerCase()));
        const changed = read.filter(({ state }) => !pinned.has(state.sha256));
        for (const { value, at } of fingerprint) {
            if (actual.has(value.toLowerCase())) continue;
            const other = changed.length === 1 ? changed[0] : undefined;
            const isPrint = /^[0-9a-f]{64}$/i.test(value);
            yield {
                at,
                message: both(reader => {
                    if (!isPrint)
                        return reader === 'ru'
                            ? 'Это не отпечаток SHA-256: в нём 64 шестнадцатеричные цифры. Запишите отпечаток файла.'
                            : 'This is no SHA-256 fingerprint: it has 64 hexadecimal digits. Write the fingerprint of the file.';
                    if (changed.length > 1) {
                        const list = quoteAll(
                            changed.map(({ path }) => path),
                            reader,
                        );
                        return reader === 'ru'
                            ? `Ни у одного файла набора нет этого отпечатка; иные отпечатки у файлов ${list}: какой-то из них изменился или заменён. Верните прежний файл или, если замена законна, запишите новый отпечаток.`
                            : `No file of the set has this fingerprint; others have ${list}: one of them was changed or replaced. Restore it, or, where the change is legitimate, write the new fingerprint.`;
                    }
                    const path = other ? ` ${quote(other.path, reader)}` : '';
                    return reader === 'ru'
                        ? `Файл${path} изменился с тех пор, как записан его отпечаток. Верните прежний файл или, если замена законна, запишите новый отпечаток.`
                        : `The file${path} has changed since its fingerprint was written down. Restore it, or, where the change is legitimate, write the new fingerprint.`;
                }),
                fixes: changed.map(({ state }) => putText(at, state.sha256)),
            };
        }
    },
});
