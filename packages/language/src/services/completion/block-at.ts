import { type ElementKind, keywordOfProperty, type KeywordId, type Property, word } from '@trialwright/model';
import { phraseAt } from '../../parser/phrases.js';
import { kindOfType, schemaOf } from '../support/schema-of.js';

/** A block that is open: of an element, or of a nested property in it. */
export interface Block {
    readonly kind: ElementKind;
    /** Name of the nested property whose block it is. */
    readonly nested?: string;
    /** Its properties. */
    readonly properties: Readonly<Record<string, Property>>;
    /** Offset of the innermost brace. */
    readonly open: number;
    /** A faultless text that opens it, whatever the author has written. */
    readonly header: string;
}

/** The block that the open braces belong to; undefined at the top level and where its beginning cannot be read. */
export function blockAt(text: string, open: readonly number[]): Block | undefined {
    const [outer, inner] = open;
    if (outer === undefined) return undefined;
    const kind = words(text, outer).find(isElementWord);
    if (!kind) return undefined;
    const schema = schemaOf(kind);
    const header = `${word(kind, 'en')}${schema.name === 'required' ? ' x' : ''} {\n`;
    if (inner === undefined) return { kind, properties: schema.properties, open: outer, header };
    const before = words(text, inner);
    const found = Object.entries(schema.properties).find(
        ([name, property]) => property.shape === 'nested' && before.includes(keywordOfProperty(name, property)!),
    );
    if (!found) return undefined;
    const [nested, property] = found;
    const head = `${word(keywordOfProperty(nested, property)!, 'en')} ${property.kinds ? 'x' : '"x"'} {\n`;
    return { kind, nested, properties: property.properties!, open: inner, header: header + head };
}

/** Keywords that begin a line among the last ones before a brace, or stand behind a rank, nearest line first. */
function words(text: string, brace: number): KeywordId[] {
    const found: KeywordId[] = [];
    let end = brace;
    for (let lines = 0; lines < 4 && end > 0; lines++) {
        const start = text.lastIndexOf('\n', end - 1) + 1;
        // In one line several blocks may stand: read all of its words, the last first.
        found.push(...wordsOf(text.slice(start, end)).reverse());
        end = start - 1;
    }
    return found;
}

function wordsOf(line: string): KeywordId[] {
    const found: KeywordId[] = [];
    for (let at = 0; at < line.length; ) {
        const phrase = phraseAt(line, at);
        if (phrase) found.push(phrase.id);
        at += phrase?.length ?? /^(["«][^"»]*["»]|[_0-9A-Za-z\u0400-\u04FF]+|.)/s.exec(line.slice(at))![0].length;
    }
    return found;
}

function isElementWord(id: KeywordId): id is ElementKind {
    return kindOfType(id.charAt(0).toUpperCase() + id.slice(1)) !== undefined;
}
