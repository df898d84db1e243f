import type { CellValue } from '../table.js';
import { occurrences } from '../text/pieces.js';

type Entry = readonly [name: string, value: CellValue];

const token = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/g;
/** A whole number that a double may not hold exactly. */
const long = /^-?\d{16,}$/;
const longAnywhere = /\d{16}/;

/**
 * Keys and values of a JSON object of plain values, in their order. What `JSON.parse` would hide is seen here: a key
 * that stands twice, an id of more digits than a number holds (it becomes a bigint).
 */
export function parseFlat(text: string): readonly Entry[] | 'json' | 'nested' | 'twice' {
    let parsed: unknown;
    try {
        parsed = JSON.parse(text);
    } catch {
        return 'json';
    }
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return 'json';
    const simple = Object.entries(parsed) as Entry[];
    for (const [, value] of simple) if (typeof value === 'object' && value !== null) return 'nested';
    // As many ends of keys as keys: none stands twice.
    if (occurrences(text, '":') === simple.length && !longAnywhere.test(text)) return simple;
    // It is a flat object: its tokens are keys and values in turn.
    const tokens = text.match(token) ?? [];
    const entries: Entry[] = [];
    for (let i = 0; i + 1 < tokens.length; i += 2) {
        const value = tokens[i + 1]!;
        entries.push([JSON.parse(tokens[i]!), long.test(value) ? BigInt(value) : JSON.parse(value)]);
    }
    return entries.length === simple.length ? entries : 'twice';
}
