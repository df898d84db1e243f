const cyrillic = 'АВЕКМНОРСТУХЅІЈаеорсухѕіј';
const latin = 'ABEKMHOPCTYXSIJaeopcyxsij';
const toLatin = new Map([...cyrillic].map((letter, index) => [letter, latin[index]!]));
const toCyrillic = new Map([...latin].map((letter, index) => [letter, cyrillic[index]!]));

/** A text in which letters that look alike are the same. */
export function folded(text: string): string {
    return [...text].map(letter => toLatin.get(letter) ?? letter).join('');
}

/**
 * The name that somebody meant who mixed letters of two alphabets that look alike; undefined for a name that mixes
 * nothing, or mixes on purpose (`КТ_lung`).
 */
export function unmixed(name: string, preferCyrillic: boolean): string | undefined {
    const letters = [...name];
    const cyrillicLetters = letters.filter(letter => /[\u0400-\u04FF]/.test(letter));
    const latinLetters = letters.filter(letter => /[A-Za-z]/.test(letter));
    if (cyrillicLetters.length === 0 || latinLetters.length === 0) return undefined;
    const latinFits = latinLetters.every(letter => toCyrillic.has(letter));
    const cyrillicFits = cyrillicLetters.every(letter => toLatin.has(letter));
    if (latinFits && (preferCyrillic || !cyrillicFits))
        return letters.map(letter => toCyrillic.get(letter) ?? letter).join('');
    if (cyrillicFits) return folded(name);
    // Parts between underscores may be of different alphabets, but a part that mixes is a slip.
    const parts = name.split('_');
    if (parts.length === 1) return undefined;
    const mended = parts.map(part => unmixed(part, preferCyrillic) ?? part).join('_');
    return mended === name ? undefined : mended;
}
