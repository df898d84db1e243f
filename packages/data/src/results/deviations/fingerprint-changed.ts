import type { Deviation } from '@trialwright/model';
import type { Observed } from './observed.js';

/** The file is not the one whose fingerprint the program holds. */
export function fingerprintChanged({ model, facts }: Observed): Deviation[] {
    return facts.flatMap(({ dataset: key, file, sha256 }): Deviation[] => {
        const dataset = model.all('dataset').find(one => one.key === key);
        const pinned = dataset?.properties.fingerprint ?? [];
        const [first] = pinned;
        if (!first || pinned.some(({ value }) => value.toLowerCase() === sha256)) return [];
        const short = (print: string): string => `${print.slice(0, 12)}…`;
        return [
            {
                code: 'fingerprint-changed',
                planned: { ru: short(first.value), en: short(first.value) },
                observed: { ru: short(sha256), en: short(sha256) },
                message: {
                    ru: `Файл «${file}» изменился с тех пор, как его отпечаток записан в программу.`,
                    en: `The file “${file}” has changed since its fingerprint was written into the program.`,
                },
                at: first.at,
            },
        ];
    });
}
