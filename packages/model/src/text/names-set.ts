/**
 * Whether a text of the analysis is about the set of a name: it begins with the name, as whole words. «По протоколу:
 * все случаи без отклонений» is about «По протоколу». Capitals and the number of spaces do not matter.
 */
export function namesSet(text: string, set: string): boolean {
    const [whole, name] = [text, set].map(folded) as [string, string];
    if (name === '' || !whole.startsWith(name)) return false;
    return !/^[\p{L}\p{N}]/u.test(whole.slice(name.length));
}

function folded(text: string): string {
    return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
