import { describe, expect, it } from 'vitest';
import type { Matrix } from '@trialwright/conformity';
import { createTrialCoreServices, documentSources } from '@trialwright/language';
import { EmptyFileSystem, URI } from 'langium';
import { documentName, makeDocument } from '../src/index.js';
import type { DocumentTree } from '../src/tree/document.js';
import { allBlocks, ownInlines, plainText } from '../src/tree/walk.js';

/** The printed program of a text, made as the editor and the command line make it. */
async function printed(text: string, change: (matrices: readonly Matrix[]) => readonly Matrix[] = all => all) {
    const { shared, trial } = createTrialCoreServices(EmptyFileSystem);
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///test.trial'));
    shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build([document]);
    const model = trial.trial.ModelService.modelOf(document);
    const sources = documentSources(document, trial);
    const built = makeDocument(model, {
        kind: 'program',
        toolVersion: '0.1.0',
        ...sources,
        matrices: change(sources.matrices),
    });
    if (built.kind === 'refused') throw new Error(built.reason.en);
    return { model, tree: built.tree };
}

const tablesOf = (tree: DocumentTree) =>
    [...allBlocks(tree)].flatMap(block =>
        block.kind === 'table' && block.id?.startsWith('matrix-table') ? [block] : [],
    );

/** The texts of the cells of a row. */
const cellsOf = (tree: DocumentTree, id: string) =>
    tablesOf(tree)[0]!
        .rows.map(({ cells }) =>
            cells.map(cell => cell.blocks.flatMap(block => ownInlines(block).map(runs => plainText(runs))).join(' ')),
        )
        .find(([first]) => first === id)!;

describe('the appendix on conformity', () => {
    it('holds the matrix of each norm that the program is checked against', async () => {
        const { tree } = await printed('program "P" { standard "STARD 2015" }');
        expect(tablesOf(tree).map(({ id }) => id)).toEqual(['matrix-table', 'matrix-table-stard-2015']);
        expect(tablesOf(tree)[1]!.rows.length).toBeGreaterThanOrEqual(30);
    });

    it('holds one where the program calls for no other, and where every norm is switched off', async () => {
        expect(tablesOf((await printed('program "P" { }')).tree).length).toBe(1);
        expect(tablesOf((await printed('program "P" { }', () => [])).tree).length).toBe(1);
    });

    it('keeps the row of a placeholder open, as the editor does', async () => {
        const state = async (text: string) => cellsOf((await printed(text)).tree, 'C01')[3];
        const monitoring = (text: string) => `program "P" { }\nmonitoring { deviations "${text}" }`;
        expect(await state(monitoring('A log at the site'))).toBe('addressed');
        expect(await state(monitoring('[fill in: deviations]'))).toBe('open');
    });
});

describe('the name of a document', () => {
    it.each([
        ['nodulscan.trial', 'program', 'en', 'docx', 'nodulscan.docx'],
        ['nodulscan.trial', 'report', 'en', 'md', 'nodulscan-report.md'],
        ['nodulscan.trial', 'program', 'ru', 'html', 'nodulscan.ru.html'],
        ['узлы 2.1.trial', 'report', 'ru', 'docx', 'узлы 2.1-report.ru.docx'],
    ] as const)('%s, %s in %s as %s is %s', async (file, kind, language, format, name) => {
        const { model } = await printed('program "P" { language English }');
        expect(documentName(file, model, { kind, language, format })).toBe(name);
    });
});
