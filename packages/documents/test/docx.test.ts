import { describe, expect, it } from 'vitest';
import { cleanText } from '../src/tree/clean.js';
import { numberDocument } from '../src/tree/number.js';
import { allBlocks, allSections, plainText } from '../src/tree/walk.js';
import { writeDocx } from '../src/writers/docx/docx.js';
import { sample } from './sample.js';
import { available, office, printedText, python, readDocx } from './tools/outside.js';

describe('DOCX', () => {
    it('is the same bytes for the same tree, whatever was written between', async () => {
        const first = await writeDocx(sample());
        await writeDocx(sample('en'));
        const second = await writeDocx(sample());
        expect(Buffer.compare(first, second)).toBe(0);
    });

    it.skipIf(!available(python, 'python-docx'))('says to python-docx what the tree says', async () => {
        const tree = sample();
        const numbers = numberDocument(tree);
        const number = (id: string) => numbers.byId(id)?.number ?? '?';
        const read = readDocx(await writeDocx(tree));

        const headings = read.blocks.filter(block => block.kind === 'paragraph' && block.style.startsWith('Heading'));
        const sections = [...allSections(tree)].filter(({ section }) => !section.unlisted);
        expect(headings).toHaveLength(sections.length);
        for (const [index, { section, depth }] of sections.entries()) {
            const heading = headings[index] as { style: string; text: string };
            expect(heading.style).toBe(`Heading ${depth}`);
            expect(heading.text).toContain(plainText(section.title, number));
        }

        const captions = [...allBlocks(tree)].flatMap(block => {
            if (block.kind === 'table' && block.caption)
                return [`Таблица ${numbers.of(block)} — ${plainText(block.caption, number)}`];
            return block.kind === 'figure'
                ? [`Рисунок ${numbers.of(block)} — ${plainText(block.caption, number)}`]
                : [];
        });
        const texts = read.blocks.flatMap(block => (block.kind === 'paragraph' ? [block.text] : []));
        for (const caption of captions) expect(texts).toContain(caption);

        const tables = [...allBlocks(tree)].filter(block => block.kind === 'table' && block.caption);
        for (const table of tables) {
            if (table.kind !== 'table') continue;
            const expected = [...table.head, ...table.rows].map(row =>
                row.cells.map(cell =>
                    cell.blocks
                        .map(block => (block.kind === 'paragraph' ? plainText(block.inlines, number) : ''))
                        .join('\n'),
                ),
            );
            const found = read.blocks.find(block => block.kind === 'table' && block.rows.length === expected.length);
            expect(found).toMatchObject({ rows: expected, heads: table.head.length });
        }

        const contents = read.blocks.find(block => block.kind === 'contents');
        expect(contents?.entries.filter(Boolean)).toHaveLength(sections.filter(({ depth }) => depth <= 2).length);
        expect(contents?.entries.filter(Boolean).every(entry => /\d$/.test(entry))).toBe(true);
        expect(read.drawings).toBe(2);
        expect(read.landscape).toContain(true);
        expect(read.headers.every(lines => lines.includes('ПРОЕКТ'))).toBe(true);
        expect(read.title).toBe(tree.properties.title);
        // Newer versions of python-docx name the time zone.
        expect(read.created.replace(/\+00:00$/, '')).toBe('2026-11-01T00:00:00');
        // Field codes that could reach outside of the document.
        expect(read.fields.every(code => /^\s*(TOC|PAGEREF|PAGE|REF|SEQ)\b/.test(code))).toBe(true);
    });

    it.skipIf(!available(office, 'LibreOffice'))(
        'loses nothing on the pages that LibreOffice prints',
        { timeout: 120_000 },
        async () => {
            const tree = sample();
            const printed = squeeze(printedText(await writeDocx(tree)));
            expect(printed).not.toContain('Error');
            for (const block of allBlocks(tree)) {
                if (block.kind !== 'paragraph') continue;
                for (const run of block.inlines) {
                    if (run.kind === 'text')
                        for (const word of run.text.split(/\s+/)) expect(printed).toContain(squeeze(word));
                }
            }
            for (const { section } of allSections(tree)) expect(printed).toContain(squeeze(plainText(section.title)));
            expect(printed).toContain('N=1260');
            expect(printed).toContain(squeeze('толщина среза более 2,5 мм'));
            // Page numbers in the contents are those of the pages.
            expect(printed).toMatch(/1Описаниеизделия\.{3,}3/);
        },
    );
});

/** Without white space and without characters that fonts replace. */
function squeeze(text: string): string {
    return cleanText(text).replace(/[\s\ufffd]+/g, '');
}
