import type { Bilingual, Language } from '@trialwright/model';

/** A norm whose edition has been replaced. */
interface Replaced {
    lapsed: string;
    current: string;
    /** ISO date from which the current edition is in force. */
    from: string;
}

/** Known replacements; designations without «ГОСТ Р». */
const replaced: readonly Replaced[] = [
    { lapsed: 'ИСО 14155-2014', current: 'ИСО 14155-2022', from: '2023-09-01' },
    { lapsed: '56429-2015', current: '56429-2021', from: '2022-10-01' },
    { lapsed: '57193-2016', current: '57193-2025', from: '2025-06-30' },
];

/** The edition that has replaced a designation, if one is known to have. */
export function replacementOf(designation: string): Replaced | undefined {
    const plain = designation
        .replace(/[–—−]/g, '-')
        .replace(/\bISO\b/i, 'ИСО')
        .replace(/\s+/g, ' ');
    return replaced.find(item => plain.includes(item.lapsed));
}

/** What a document says about the edition of a norm. */
export function editionRemark(designation: string, language: Language): string {
    const found = replacementOf(designation);
    if (found) {
        const [year, month, day] = found.from.split('-');
        const remark: Bilingual = {
            ru: `утратил силу: с ${day}.${month}.${year} действует ГОСТ Р ${found.current}`,
            en: `lapsed: GOST R ${found.current.replace('ИСО', 'ISO')} is in force from ${found.from}`,
        };
        return remark[language];
    }
    return { ru: 'сведений о замене нет', en: 'no replacement known' }[language];
}

/** Designations of Russian standards in a text: «ГОСТ Р 59921.1-2022», «ГОСТ Р ИСО 14155». */
export function citedStandards(text: string): string[] {
    const found = text.match(/ГОСТ(?: Р)?(?: (?:ИСО|ISO|МЭК)(?:\/МЭК)?)? \d{2,6}(?:\.\d+)*(?:[-–]\d{4})?/g) ?? [];
    return [...new Set(found.map(item => item.replace('–', '-')))];
}
