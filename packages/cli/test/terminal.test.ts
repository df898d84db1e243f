import { describe, expect, it } from 'vitest';
import { clean } from '../src/terminal/clean.js';
import { snippet } from '../src/terminal/snippet.js';
import { SourceText } from '../src/terminal/source-text.js';
import { layTable } from '../src/terminal/table.js';
import { widthOf } from '../src/terminal/width.js';
import { wrap } from '../src/terminal/wrap.js';

const plain = (text: string): string => text;

/** The marked part of a source line, as the marks stand under it. */
function marked(text: string, what: string, width = 80): string {
    const offset = text.indexOf(what);
    const [line = '', marks = ''] = snippet(
        new SourceText(text),
        { offset, end: offset + what.length },
        width,
        plain,
        plain,
    );
    // Cut by columns of the screen, as a person sees it.
    const from = widthOf(marks.slice(0, marks.indexOf('^')));
    const to = widthOf(marks.trimEnd());
    let column = 0;
    let seen = '';
    for (const { segment } of new Intl.Segmenter().segment(line)) {
        if (column >= from && column < to) seen += segment;
        column += widthOf(segment);
    }
    return seen;
}

describe('marks under a place', () => {
    it.each([
        ['гипотеза Г1 "Г"', 'Г1'],
        ['\tгипотеза Г1', 'Г1'],
        ['один\r\nдва три\r\nчетыре', 'три'],
        ['「日本」 имя', 'имя'],
        ['й́ не одна буква', 'не'],
        ['👩‍⚕️ врач Иванов', 'Иванов'],
    ])('%s', (text, what) => {
        expect(marked(text, what)).toBe(what);
    });

    it('a long line is cut around the place, never wider than the terminal', () => {
        const text = `${'слово '.repeat(300)}место${' слово'.repeat(300)}`;
        expect(marked(text, 'место')).toBe('место');
        const [line = ''] = snippet(new SourceText(text), { offset: 1800, end: 1805 }, 80, plain, plain);
        expect(widthOf(line)).toBeLessThanOrEqual(80);
        expect(line).toMatch(/…/);
    });

    it('a place of several lines is marked to the end of the first', () => {
        const text = 'риск Р {\n    тяжесть "x"\n}';
        const lines = snippet(new SourceText(text), { offset: 0, end: text.length }, 80, plain, plain);
        expect(lines).toEqual(['    1 │ риск Р {', '      │ ^^^^^^^^']);
    });

    it('an empty place, and one at the end of the file, still have a mark', () => {
        const lines = snippet(new SourceText('а\n'), { offset: 2, end: 2 }, 80, plain, plain);
        expect(lines).toEqual(['    2 │', '      │ ^']);
    });
});

describe('tables', () => {
    it('columns are straight whatever letters are in them', () => {
        const { lines } = layTable(
            [{ head: 'Имя' }, { head: 'n', align: 'right' }],
            [
                ['日本', '1'],
                ['Й́од', '1000'],
                ['plain', '20'],
            ],
            80,
        );
        expect(new Set(lines.slice(1).map(widthOf)).size).toBe(1);
    });

    it('numbers are never broken, words only when nothing else helps', () => {
        const columns = [
            { head: 'Цель', flexible: true },
            { head: 'n', align: 'right' as const },
        ];
        const { lines } = layTable(columns, [['чувствительность на уровне пациента', '123456']], 30);
        expect(lines.join('\n')).toContain('чувствительность');
        expect(lines.join('\n')).toContain('123456');
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(30);
    });
});

it('text is broken at spaces, but not between a number and its unit', () => {
    expect(wrap('не меньше 95\u00A0% случаев', 12)).toEqual(['не меньше', '95\u00A0% случаев']);
    expect(wrap('аб'.repeat(10), 8).every(line => widthOf(line) <= 8)).toBe(true);
    expect(wrap('а\n\nб', 10)).toEqual(['а', '', 'б']);
});

it('what steers a terminal becomes visible', () => {
    expect(clean('\u001B[31mкрасный\u0007')).toBe('\uFFFD[31mкрасный\uFFFD');
    expect(clean('обычный «текст» — 1\u202F000')).toBe('обычный «текст» — 1\u202F000');
});
