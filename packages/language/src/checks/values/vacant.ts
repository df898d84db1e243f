/**
 * What people write to come back to it later, in small letters and without marks. Only whole texts count: "to be
 * determined by the committee" says something.
 */
const postponed = new Set([
    'tbd',
    'tba',
    'tbc',
    'todo',
    'to do',
    'fixme',
    'xxx',
    'ххх',
    'placeholder',
    'lorem ipsum',
    'fill in',
    'to be defined',
    'to be determined',
    'to be confirmed',
    'to be specified',
    'уточнить',
    'уточняется',
    'будет уточнено',
    'определяется',
    'будет определено',
    'заполнить',
    'дописать',
    'вписать',
    'текст',
    'заглушка',
]);

/** True for a text that is there but holds nothing: dots, dashes, question marks, or a word for "later". */
export function saysNothing(text: string): boolean {
    const words = text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    return words === '' || postponed.has(words);
}
