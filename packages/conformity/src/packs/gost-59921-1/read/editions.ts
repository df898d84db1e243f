/** A standard whose edition has been replaced. */
export interface Lapsed {
    /** Designation without the year, as it is written in either language. */
    readonly designations: readonly string[];
    readonly lapsed: string;
    readonly current: string;
    /** From when the current edition holds. */
    readonly since: string;
    /** Where this was looked up. */
    readonly source: string;
}

/** Editions that have lapsed. To update: add a line with its source. */
export const lapsedEditions: readonly Lapsed[] = [
    {
        designations: ['ГОСТ Р ИСО 14155', 'GOST R ISO 14155'],
        lapsed: '2014',
        current: '2022',
        since: '2023-09-01',
        source: 'ГОСТ Р ИСО 14155-2022, «взамен ГОСТ Р ИСО 14155-2014»',
    },
    {
        designations: ['ГОСТ Р 56429', 'GOST R 56429'],
        lapsed: '2015',
        current: '2021',
        since: '2022-10-01',
        source: 'ГОСТ Р 56429-2021, «взамен ГОСТ Р 56429-2015»',
    },
    {
        designations: ['ГОСТ Р 57193', 'GOST R 57193'],
        lapsed: '2016',
        current: '2025',
        since: '2025-06-30',
        source: 'ГОСТ Р 57193-2025, «взамен ГОСТ Р 57193-2016»',
    },
];

/** A dated citation of a lapsed edition in a text, and the text with the edition in force. */
export function lapsedIn(
    text: string,
): { readonly entry: Lapsed; readonly cited: string; readonly mended: string } | undefined {
    for (const entry of lapsedEditions) {
        for (const designation of entry.designations) {
            const pattern = new RegExp(`${designation.replaceAll(' ', '\\s+')}\\s*[-–—‑:]\\s*${entry.lapsed}`, 'i');
            const match = pattern.exec(text);
            if (!match) continue;
            const [cited] = match;
            return { entry, cited, mended: text.replace(cited, cited.replace(entry.lapsed, entry.current)) };
        }
    }
    return undefined;
}
