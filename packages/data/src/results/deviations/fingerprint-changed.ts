import type { Deviation } from '@trialwright/model';
import type { Observed } from './observed.js';

/** Files that are not those whose fingerprints the program holds. */
export function fingerprintChanged({ model, facts }: Observed): Deviation[] {
    return facts.flatMap(({ dataset: key, files }): Deviation[] => {
        const dataset = model.all('dataset').find(one => one.key === key);
        const pinned = dataset?.properties.fingerprint ?? [];
        const actual = new Set(files.map(({ sha256 }) => sha256));
        // Fingerprints that no file has: each was that of a file that has changed.
        const lost = pinned.filter(({ value }) => !actual.has(value.toLowerCase()));
        const [first] = lost;
        if (!first) return [];
        const held = new Set(pinned.map(({ value }) => value.toLowerCase()));
        const others = files.filter(({ sha256 }) => !held.has(sha256));
        const deviation = (ru: string, en: string, prints: readonly string[]): Deviation => ({
            code: 'fingerprint-changed',
            planned: same(lost.map(({ value }) => short(value)).join(', ')),
            observed: same(prints.map(short).join(', ')),
            message: { ru, en },
            at: first.at,
        });
        if (others.length <= lost.length)
            return others.map(({ file, sha256 }) =>
                deviation(
                    `Файл «${file}» изменился с тех пор, как его отпечаток записан в программу.`,
                    `The file “${file}” has changed since its fingerprint was written into the program.`,
                    [sha256],
                ),
            );
        // Some files never had a fingerprint: which of them have changed is not known.
        const list = (open: string, close: string): string =>
            others.map(({ file }) => `${open}${file}${close}`).join(', ');
        const prints = others.map(({ sha256 }) => sha256);
        return [
            deviation(
                `Среди файлов ${list('«', '»')} есть изменившиеся с тех пор, как отпечатки записаны в программу.`,
                `Some of the files ${list('“', '”')} have changed since fingerprints were written into the program.`,
                prints,
            ),
        ];
    });
}

const short = (print: string): string => `${print.slice(0, 12)}…`;
const same = (text: string): Deviation['planned'] => ({ ru: text, en: text });
