import type { Deviation } from '@trialwright/model';
import type { Observed } from './observed.js';

/** Files that are not those whose fingerprints the program holds. */
export function fingerprintChanged({ model, facts }: Observed): Deviation[] {
    return facts.flatMap(({ dataset: key, files }): Deviation[] => {
        const dataset = model.all('dataset').find(one => one.key === key);
        const pinned = dataset?.properties.fingerprint ?? [];
        const actual = new Set(files.map(({ sha256 }) => sha256));
        // Fingerprints that no file has: one of them was that of a file that has changed.
        const lost = pinned.filter(({ value }) => !actual.has(value.toLowerCase()));
        const [first] = lost;
        if (!first) return [];
        const held = new Set(pinned.map(({ value }) => value.toLowerCase()));
        const short = (print: string): string => `${print.slice(0, 12)}…`;
        const planned = lost.map(({ value }) => short(value)).join(', ');
        return files
            .filter(({ sha256 }) => !held.has(sha256))
            .map(
                ({ file, sha256 }): Deviation => ({
                    code: 'fingerprint-changed',
                    planned: { ru: planned, en: planned },
                    observed: { ru: short(sha256), en: short(sha256) },
                    message: {
                        ru: `Файл «${file}» изменился с тех пор, как его отпечаток записан в программу.`,
                        en: `The file “${file}” has changed since its fingerprint was written into the program.`,
                    },
                    at: first.at,
                }),
            );
    });
}
