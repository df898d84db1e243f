import { describe, expect, it } from 'vitest';
import { lightMarkdown } from '../src/markdown/light.js';
import { appendixLetter } from '../src/tree/letters.js';
import { numberDocument } from '../src/tree/number.js';
import { allBlocks, plainText } from '../src/tree/walk.js';
import { writeHtml } from '../src/writers/html/html.js';
import { writeMarkdown } from '../src/writers/markdown/markdown.js';
import { hostile, sample } from './sample.js';

describe('HTML', () => {
    const html = writeHtml(sample());

    it('is one file without scripts, outside resources and addresses that act', () => {
        expect(html).not.toMatch(/<script|<img|<iframe|<link|@import|url\(/i);
        expect(html).not.toMatch(/href="(?!#|https?:|mailto:)/i);
        expect(html).toContain("default-src 'none'");
        expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    });

    it('numbers sections, tables and figures and refers to them', () => {
        expect(html).toContain('<span class="number">2.1</span> Таблица');
        expect(html).toContain('<span class="label">Таблица А.1</span>');
        expect(html).toContain('<a class="ref" href="#curve">1</a>');
        expect(html).toContain('<span class="number">Приложение А</span>');
    });

    it('is the same for the same tree', () => {
        expect(writeHtml(sample())).toBe(html);
    });
});

describe('Markdown', () => {
    const markdown = writeMarkdown(sample());

    it('gives back its literal text when it is read as Markdown', () => {
        const line = markdown.split('\n').find(candidate => candidate.includes('alert'))!;
        const [block] = lightMarkdown(
            line.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').replace(/&#58;/g, ':'),
        );
        expect(block?.kind === 'paragraph' && plainText(block.inlines)).toBe(hostile.replace('\u0007', '\ufffd'));
    });

    it('keeps a row of a table on one line', () => {
        const rows = markdown.split('\n').filter(line => line.startsWith('| P'));
        expect(rows.length).toBe(65);
        expect(new Set(rows.map(line => line.match(/(?<!\\)\|/g)?.length))).toEqual(new Set([4, 5]));
    });

    it('can point to pictures beside it instead of holding them', () => {
        expect(markdown).toContain('](<data:image/svg+xml,');
        const linked = writeMarkdown(sample(), { figure: (_, number) => `figure-${number}.svg` });
        expect(linked).toContain('](<figure-1.svg>)');
        expect(linked).not.toContain('data:');
    });
});

describe('light Markdown', () => {
    it('knows lists, emphasis, tables and links', () => {
        const blocks = lightMarkdown(
            '*a* **b** [c](https://example.org)\n\n- x\n- y\n\n| p | q |\n|---|:-:|\n| 1 | 2 |',
        );
        expect(blocks.map(block => block.kind)).toEqual(['paragraph', 'list', 'table']);
        expect(blocks[0]).toMatchObject({
            inlines: [{ italic: true }, { text: ' ' }, { bold: true }, { text: ' ' }, { kind: 'link' }],
        });
    });

    it.each([
        '<b>x</b>',
        '# x',
        '> x',
        '```\nx\n```',
        '![x](https://example.org/x.png)',
        '[x](javascript:alert)',
        '[x](data:text/html,x)',
        '<https://example.org>',
        '`x`',
        '&lt;',
        '---',
        '[x]: https://example.org',
    ])('takes %j literally', source => {
        const text = lightMarkdown(source)
            .map(block => (block.kind === 'paragraph' ? plainText(block.inlines) : `?${block.kind}`))
            .join(' ');
        expect(text).toBe(source.replace(/\n/g, ' '));
        expect(JSON.stringify(lightMarkdown(source))).not.toContain('"link"');
    });
});

describe('numbers', () => {
    it('letters appendices by GOST R 2.105', () => {
        const letters = Array.from({ length: 27 }, (_, index) => appendixLetter(index, 'ru'));
        expect(letters.join('')).toBe('АБВГДЕЖИКЛМНПРСТУФХЦШЩЭЮЯ12');
        expect(appendixLetter(8, 'en')).toBe('J');
    });

    it('refuses two parts with one id', () => {
        const tree = sample();
        tree.sections.push({ ...tree.sections[0]! });
        expect(() => numberDocument(tree)).toThrow('device');
    });

    it('finds every cross-reference of the sample', () => {
        const tree = sample();
        const numbers = numberDocument(tree);
        for (const block of allBlocks(tree)) {
            if (block.kind !== 'paragraph') continue;
            for (const run of block.inlines) if (run.kind === 'ref') expect(numbers.byId(run.target)).toBeDefined();
        }
    });
});
