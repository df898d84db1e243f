import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildProgramDocument, writeDocx } from '../src/index.js';
import { numberDocument } from '../src/tree/number.js';
import { allBlocks, allSections, ownInlines, plainText } from '../src/tree/walk.js';
import { loadModel } from './load.js';
import { available, office, printedText, python, readDocx } from './tools/outside.js';

const examples = join(import.meta.dirname, '../../../examples');

async function example(file: string) {
    const built = buildProgramDocument(await loadModel(join(examples, file)), {
        toolVersion: '0.1.0',
        fingerprint: 'f'.repeat(64),
        asDraft: true,
    });
    if (built.kind === 'refused') throw new Error(built.reason.en);
    return { tree: built.tree, numbers: numberDocument(built.tree), bytes: await writeDocx(built.tree) };
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

describe.each(['ru/nodulscan.trial', 'en/idxdr.trial'])('DOCX of %s', file => {
    it.skipIf(!available(python, 'python-docx'))('has the headings, captions and tables of the tree', async () => {
        const { tree, numbers, bytes } = await example(file);
        const number = (id: string) => numbers.byId(id)?.number ?? '?';
        const read = readDocx(bytes);
        const headings = read.blocks.flatMap(block =>
            block.kind === 'paragraph' && /^Heading/.test(block.style) ? [block.text] : [],
        );
        const sections = [...allSections(tree)].filter(({ section }) => !section.unlisted);
        expect(headings.length).toBe(sections.length);
        for (const [index, { section }] of sections.entries())
            expect(headings[index]).toContain(plainText(section.title));
        const paragraphs = new Set(read.blocks.flatMap(block => (block.kind === 'paragraph' ? [block.text] : [])));
        const words =
            tree.language === 'ru' ? { table: 'Таблица', figure: 'Рисунок' } : { table: 'Table', figure: 'Figure' };
        const tables = read.blocks.flatMap(block => (block.kind === 'table' ? [block] : []));
        for (const block of allBlocks(tree)) {
            if (block.kind !== 'table' && block.kind !== 'figure') continue;
            if (!block.caption) continue;
            expect(paragraphs).toContain(
                `${words[block.kind]} ${numbers.of(block)} — ${plainText(block.caption, number)}`,
            );
            if (block.kind === 'table')
                expect(
                    tables.some(
                        table =>
                            table.rows.length === block.head.length + block.rows.length &&
                            table.heads === block.head.length,
                    ),
                ).toBe(true);
        }
    });

    it.skipIf(!available(office, 'LibreOffice'))(
        'loses nothing on paper, and its contents give the right pages',
        { timeout: 180_000 },
        async () => {
            const { tree, bytes } = await example(file);
            const pages = printedText(bytes).split('\f');
            const printed = squeeze(pages.join(' '));
            for (const block of allBlocks(tree)) {
                for (const run of ownInlines(block).flat()) {
                    if (run.kind !== 'text' && run.kind !== 'gap') continue;
                    // A word may be broken at the edge of a narrow cell: what is left of it must be there.
                    for (const word of run.text.split(/[\s-]+/)) if (word.length < 12) expect(printed).toContain(word);
                }
            }
            const entries = pages.flatMap(page =>
                page.split('\n').flatMap(line => /^\s*(.+?)\.{3,}\s*(\d+)$/.exec(line) ?? []).length
                    ? [...page.matchAll(/^\s*(.+?)\.{3,}\s*(\d+)$/gm)]
                    : [],
            );
            expect(entries.length).toBeGreaterThan(30);
            const wrong = entries.filter(([, title, page]) => {
                const start = squeeze(title!).slice(0, 30);
                return !pages[Number(page) - 1]
                    ?.split('\n')
                    .some(line => squeeze(line).startsWith(start) && !line.includes('....'));
            });
            // The library lays the pages out as Word does; LibreOffice may break a page elsewhere now and then.
            expect(wrong.length).toBeLessThanOrEqual(2);
        },
    );
});
