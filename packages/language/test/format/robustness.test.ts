import { createTrialCoreServices, formatText } from '@trialwright/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf } from '../../src/format/pieces.js';
import { examples } from '../support/examples.js';

const { trial } = createTrialCoreServices();
const format = (text: string): string => formatText(text, trial);
const pieces = (text: string): readonly Piece[] => piecesOf(text, trial.parser.Lexer);

/** What must survive formatting: names, numbers, texts and comments to the letter, keywords by their meaning. */
const meaning = (text: string): string[] => pieces(text).map(({ keyword, image }) => keyword ?? image.trimEnd());

/** Some lines of an example, so that a failing case is small. */
const excerpt = fc
    .record({ example: fc.constantFrom(...examples), from: fc.nat(200), lines: fc.integer({ min: 1, max: 60 }) })
    .map(({ example, from, lines }) => {
        const all = example.text.split('\n');
        const start = from % all.length;
        return `${all.slice(start, start + lines).join('\n')}\n`;
    });

const whiteSpace = fc.constantFrom(' ', '  ', '\t', '\n', '\n\n', '\n\n\n', '\r\n', '\n\t  ', ' \n');

/** A text with other white space in the same places; what stands after a line comment begins a line. */
function mangled(text: string, spaces: readonly string[]): string {
    const out: string[] = [];
    let previous: Piece | undefined;
    pieces(text).forEach((piece, index) => {
        const space = spaces[index % spaces.length]!;
        const needsBreak = previous?.kind === 'lineComment' || previous?.kind === 'raw';
        const glued = previous === undefined || previous.end === piece.offset;
        out.push(glued ? '' : needsBreak ? `\n${space}` : space, piece.image);
        previous = piece;
    });
    return out.join('');
}

describe('the examples', () => {
    it.each(examples)('$name is laid out as the formatter would', ({ text }) => {
        expect(format(text)).toBe(text);
    });

    it.each(examples)('$name keeps CRLF', ({ text }) => {
        const crlf = text.replaceAll('\n', '\r\n');
        expect(format(crlf)).toBe(crlf);
    });
});

describe('whatever the white space', () => {
    it('formatting keeps the meaning, and twice is once', () => {
        fc.assert(
            fc.property(excerpt, fc.array(whiteSpace, { minLength: 1, maxLength: 40 }), (text, spaces) => {
                const input = mangled(text, spaces);
                const once = format(input);
                expect(meaning(once)).toEqual(meaning(input));
                expect(format(once)).toBe(once);
            }),
            { numRuns: 150, seed: 59921 },
        );
    });
});

describe('unfinished and faulty text', () => {
    it('keeps every piece, and twice is once', () => {
        const fault = fc.constantFrom('', '"', '«', '"""', '/*', '{', '}', '~', ',', ':', 'риск ', '12 ');
        fc.assert(
            fc.property(excerpt, fc.nat(), fc.nat(), fault, (text, from, length, extra) => {
                const start = from % (text.length + 1);
                const input = text.slice(0, start) + extra + text.slice(start + (length % 30));
                const once = format(input);
                expect(meaning(once)).toEqual(meaning(input));
                expect(format(once)).toBe(once);
            }),
            { numRuns: 300, seed: 59921 },
        );
    });

    it('says nothing of an empty file', () => {
        expect(format('')).toBe('');
        expect(format(' \n\n\t')).toBe('');
    });

    it('keeps a byte order mark', () => {
        expect(format('\uFEFFриск  А "а"')).toBe('\uFEFFриск А "а"\n');
    });
});
