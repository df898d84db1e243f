import { SaxesParser } from 'saxes';
import { TableError } from '../problem.js';
import { damaged } from './archive.js';

/** What is told of an XML text; names come without the prefix of their namespace. */
export interface XmlHandler {
    open?(name: string, attributes: Readonly<Record<string, string>>): void;
    text?(text: string): void;
    close?(name: string): void;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** A parser that is fed piece by piece. Faulty XML and XML with a document type (entities) are refused. */
export function xmlParser(handler: XmlHandler): { write(piece: string): void; close(): void } {
    const parser = new SaxesParser({ position: false });
    parser.on('error', damaged);
    parser.on('doctype', damaged);
    parser.on('opentag', tag => handler.open?.(local(tag.name), tag.attributes as Record<string, string>));
    parser.on('closetag', tag => handler.close?.(local(tag.name)));
    if (handler.text) parser.on('text', text => handler.text!(text));
    if (handler.text) parser.on('cdata', text => handler.text!(text));
    return { write: piece => guarded(() => parser.write(piece)), close: () => guarded(() => parser.close()) };
}

/** A text too long for a string is a fault of the file as well. */
function guarded(parse: () => unknown): void {
    try {
        parse();
    } catch (error) {
        if (error instanceof TableError) throw error;
        damaged();
    }
}

/** Reads an XML text to its end. */
export async function readXml(pieces: AsyncIterable<string>, handler: XmlHandler): Promise<void> {
    const parser = xmlParser(handler);
    for await (const piece of pieces) parser.write(piece);
    parser.close();
}

/** Characters that XML cannot hold are written `_x000D_` in workbooks. */
export function unescaped(text: string): string {
    if (!text.includes('_x')) return text;
    return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** An attribute whatever the prefix of its namespace. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
    for (const key of Object.keys(attributes)) if (local(key) === name) return attributes[key];
    return undefined;
}
