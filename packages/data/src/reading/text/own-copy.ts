/** Shorter parts of a text are copied by JavaScript engines anyway. */
const long = 13;

/**
 * A text that stands alone. What is cut out of a piece of a file otherwise keeps the whole piece in memory: a million
 * ids would keep the file.
 */
export function ownCopy(text: string): string {
    return text.length < long ? text : ` ${text}`.slice(1);
}
