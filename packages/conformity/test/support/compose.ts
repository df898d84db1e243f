import { readFileSync } from 'node:fs';
import type { Language } from '@trialwright/model';
import { type Piece, piecesOf } from './language.js';

/** A program made of a few lines and of the complete base program. */
export interface Composed {
    readonly text: string;
    /** Offset in the composed text of an offset in the lines. */
    offsetOf(offset: number): number;
}

interface Base {
    readonly text: string;
    readonly pieces: readonly Piece[];
}

/** The program that lines are completed from: the complete one, or that of a preliminary trial with its report. */
export type BaseName = 'base' | 'report';

const bases = new Map<string, Promise<Base>>();

function baseOf(language: Language, name: BaseName): Promise<Base> {
    const id = `${name}.${language}`;
    let base = bases.get(id);
    if (!base) {
        base = textOf(language, name).then(async text => ({ text, pieces: await piecesOf(text) }));
        bases.set(id, base);
    }
    return base;
}

/** Text of a base program; that with the report is laid over the complete one. */
export async function textOf(language: Language, name: BaseName): Promise<string> {
    const text = readFileSync(new URL(`../programs/${name}.${language}.trial`, import.meta.url), 'utf8');
    return name === 'base' ? text : (await compose(text, language)).text;
}

/**
 * Completes a few lines to a whole program: an element of the lines replaces the base's element of the same kind and
 * name; a `…` inside it stands for those properties of the base's element that the lines do not write.
 * @param without what the base must not add: `kind`, `kind Name`, `kind.property`, `kind Name.property`.
 * @param alsoWritten further lines whose elements and properties the base must not add.
 */
export async function compose(
    lines: string,
    language: Language,
    without: readonly string[] = [],
    alsoWritten = '',
    name: BaseName = 'base',
): Promise<Composed> {
    const base = await baseOf(language, name);
    const own = await piecesOf(lines.replaceAll('…', ' '));
    const also = await piecesOf(alsoWritten.replaceAll('…', ' '));
    checkNames(without, base);
    const insertions: { at: number; text: string }[] = [];
    for (const [index, character] of [...lines].entries()) {
        if (character !== '…') continue;
        const piece = own.find(({ start, end }) => start < index && index < end);
        const from = base.pieces.find(candidate => piece && candidate.id === piece.id);
        if (!piece || !from) throw new Error(`nothing in the base program for the … in: ${lines}`);
        const written = [piece, ...also.filter(({ id }) => id === piece.id)].flatMap(({ properties }) =>
            properties.map(({ name }) => name),
        );
        const kept = from.properties.filter(({ name }) => !written.includes(name) && !removed(from, name, without));
        insertions.push({ at: index, text: kept.map(({ start, end }) => base.text.slice(start, end)).join(' ') });
    }
    const written = new Set([...own, ...also].map(({ id }) => id));
    const rest = base.pieces
        .filter(piece => !written.has(piece.id) && !without.includes(piece.id) && !without.includes(piece.kind))
        .map(piece => textWithout(base, piece, without));
    let text = '';
    let last = 0;
    for (const { at, text: inserted } of insertions) {
        text += lines.slice(last, at) + inserted;
        last = at + 1;
    }
    text += lines.slice(last);
    return {
        text: [text, ...rest].join('\n'),
        offsetOf: offset =>
            insertions.reduce((sum, { at, text: inserted }) => (at < offset ? sum + inserted.length - 1 : sum), offset),
    };
}

function removed(piece: Piece, property: string, without: readonly string[]): boolean {
    return without.includes(`${piece.id}.${property}`) || without.includes(`${piece.kind}.${property}`);
}

function textWithout({ text }: Base, piece: Piece, without: readonly string[]): string {
    let result = '';
    let last = piece.start;
    for (const { name, start, end } of piece.properties) {
        if (!removed(piece, name, without)) continue;
        result += text.slice(last, start);
        last = end;
    }
    return result + text.slice(last, piece.end);
}

/** A name that the base does not have is a slip in the fixture. */
function checkNames(without: readonly string[], { pieces }: Base): void {
    for (const name of without) {
        const [element, property] = name.split('.');
        const found = pieces.filter(({ id, kind }) => id === element || kind === element);
        const known = property
            ? found.some(piece => piece.properties.some(p => p.name === property))
            : found.length > 0;
        if (!known) throw new Error(`the base program has no “${name}”`);
    }
}
