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
    const mended = name.replace(/[A-Za-z\u0400-\u04FF]+/g, part => unmixedPart(part, preferCyrillic));
    return mended === name ? undefined : mended;
}

function unmixedPart(part: string, preferCyrillic: boolean): string {
    const letters = [...part];
    const cyrillicLetters = letters.filter(letter => /[\u0400-\u04FF]/.test(letter));
    const latinLetters = letters.filter(letter => /[A-Za-z]/.test(letter));
    if (cyrillicLetters.length === 0 || latinLetters.length === 0) return part;
    const latinFits = latinLetters.every(letter => toCyrillic.has(letter));
    const cyrillicFits = cyrillicLetters.every(letter => toLatin.has(letter));
    if (latinFits && (preferCyrillic || !cyrillicFits))
        return letters.map(letter => toCyrillic.get(letter) ?? letter).join('');
    return cyrillicFits ? folded(part) : part;
}
