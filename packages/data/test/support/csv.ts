/** Writes text tables for the tests. */
export interface Written {
    readonly text: string;
    /** Line at which each row begins. */
    readonly lines: readonly number[];
}

export interface Writing {
    readonly delimiter: string;
    readonly newline: string;
    readonly quoteAll?: boolean;
    /** Whether the last row ends with a line break. */
    readonly last?: boolean;
}

export function writeCsv(
    rows: readonly (readonly string[])[],
    { delimiter, newline, quoteAll, last }: Writing,
): Written {
    const lines: number[] = [];
    let line = 1;
    const texts = rows.map(row => {
        lines.push(line);
        line += 1 + row.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
        return row.map(cell => written(cell, delimiter, quoteAll ?? false)).join(delimiter);
    });
    return { text: texts.join(newline) + (last ? newline : ''), lines };
}

function written(cell: string, delimiter: string, always: boolean): string {
    const needs = always || cell.includes(delimiter) || /["\r\n]/.test(cell);
    return needs ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export type TestEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1251';

/** Bytes of a text, by Node's own encoders and a table made by turning the decoder round. */
export function encode(text: string, encoding: TestEncoding): Uint8Array {
    if (encoding === 'utf-8') return Buffer.from(text);
    if (encoding === 'utf-8-bom') return Buffer.from(`\uFEFF${text}`);
    if (encoding === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le');
    if (encoding === 'utf-16be') return Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
    return singleByte(text, encoding);
}

export function singleByte(text: string, encoding: string): Uint8Array {
    const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, at) => at));
    return Uint8Array.from(text, sign => {
        const at = all.indexOf(sign);
        if (at === -1) throw new Error(`${encoding} has no ${sign}`);
        return at;
    });
}
