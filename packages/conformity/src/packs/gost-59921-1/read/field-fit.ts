import { type Speciality, specialities } from './specialities.js';

/** Words that many fields and specialities share: they do not tell one from another. */
const common =
    /^(диагност|медицин|болезн|лечен|общ|клиническ|детск|исследован|врач|diagnos|medic|diseas|treatment|general|clinic|imaging|doctor|physician|staff|head)/u;

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** True where a text holds words that begin as one of the stems of the table do. */
function holds(text: string, stems: readonly string[] = []): boolean {
    return stems.some(stem => {
        const words = stem.split(' ').join('\\p{L}*\\s+');
        // A short stem is an abbreviation: КТ is not the beginning of КТГ.
        const end = stem.length <= 3 ? '(?!\\p{L})' : '';
        return new RegExp(`(?<!\\p{L})${words}${end}`, 'u').test(plain(text));
    });
}

/** Specialities of the table that a field of medicine asks for; none where the table does not know the field. */
export function specialitiesFor(field: string): readonly Speciality[] {
    return specialities.filter(({ written, fields }) => holds(field, written) || holds(field, fields));
}

/** True where a speciality fits a field of medicine: by the table, or because both hold the same word. */
export function fits(speciality: string, field: string): boolean {
    return specialitiesFor(field).some(({ written }) => holds(speciality, written)) || sameWord(speciality, field);
}

/** Longest ending that two forms of one word may differ in: «торакальная» and «торакальной», “sleep” and “sleeping”. */
const ending = 3;

/** True where two texts hold a word of the same stem, of five letters at least, that is not common to many fields. */
function sameWord(one: string, other: string): boolean {
    const words = (text: string): string[] =>
        (plain(text).match(/\p{L}{5,}/gu) ?? []).filter(word => !common.test(word));
    return words(one).some(a => words(other).some(b => sameStem(a, b)));
}

function sameStem(a: string, b: string): boolean {
    let shared = 0;
    while (shared < a.length && a[shared] === b[shared]) shared++;
    return shared >= 5 && Math.max(a.length, b.length) - shared <= ending;
}
