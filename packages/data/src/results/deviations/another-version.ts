import type { Deviation } from '@trialwright/model';
import { shown } from '../../reading/text/shown.js';
import { type Observed, trialSets } from './observed.js';

/** Another version of the system: in the data, or in the report. */
export function anotherVersion(observed: Observed): Deviation[] {
    const { model } = observed;
    const stated = model.first('system')?.properties.version;
    if (!stated) return [];
    const planned = { ru: stated.value.text, en: stated.value.text };
    const found = trialSets(observed).flatMap(({ table: { version } }): Deviation[] => {
        if (!version) return [];
        const counts = new Map<number, number>();
        for (const code of version.codes) if (code >= 0) counts.set(code, (counts.get(code) ?? 0) + 1);
        const others = [...counts].filter(([code]) => !sameVersion(stated.value.text, version.levels[code]!));
        if (others.length === 0) return [];
        const list = (language: 'ru' | 'en'): string =>
            others
                .slice(0, 10)
                .map(([code, count]) =>
                    language === 'ru'
                        ? `«${shown(version.levels[code]!)}» — ${count}`
                        : `“${shown(version.levels[code]!)}” ${count}`,
                )
                .join(', ') + (others.length > 10 ? ', …' : '');
        return [
            {
                code: 'version-differs',
                planned,
                observed: { ru: list('ru'), en: list('en') },
                message: {
                    ru: `Результаты получены другой версией системы (случаев: ${list('ru')}), в программе версия «${stated.value.text}».`,
                    en: `Results came from another version of the system (cases: ${list('en')}); the program has version “${stated.value.text}”.`,
                },
                at: stated.at,
            },
        ];
    });
    const reported = model.first('report')?.properties.version;
    if (reported && !sameVersion(stated.value.text, reported.value.text)) {
        const text = reported.value.text;
        found.push({
            code: 'reported-version-differs',
            planned,
            observed: { ru: text, en: text },
            message: {
                ru: `В отчёте версия системы «${text}», в программе «${stated.value.text}».`,
                en: `The report has version “${text}” of the system, the program “${stated.value.text}”.`,
            },
            at: reported.at,
        });
    }
    return found;
}

/** Versions are the same if equal but for case, spaces and a leading “v”, or if the program's words name the other. */
function sameVersion(stated: string, other: string): boolean {
    const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
    const number = (text: string): string => plain(text).replace(/^(?:v|в|версия|version)[.\s]*(?=\d)/, '');
    if (number(stated) === number(other)) return true;
    const words = plain(stated)
        .split(/[\s,;()«»"“”]+/)
        .map(number);
    return number(other) !== '' && words.includes(number(other));
}
