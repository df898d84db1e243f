import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
    buildProgramDocument,
    buildReportTemplate,
    type DocumentOptions,
    reportRows,
    writeDocx,
    writeHtml,
    writeMarkdown,
} from '../src/index.js';
import type { DocumentTree } from '../src/tree/document.js';
import { numberDocument } from '../src/tree/number.js';
import { allBlocks, allSections, ownInlines, plainText } from '../src/tree/walk.js';
import { loadModel, modelOf } from './load.js';

const examples = join(import.meta.dirname, '../../../examples');
const options: DocumentOptions = { toolVersion: '0.1.0', fingerprint: '0'.repeat(64) };

async function treeOf(file: string, more: Partial<DocumentOptions> = {}): Promise<DocumentTree> {
    const built = buildProgramDocument(await loadModel(join(examples, file)), { ...options, asDraft: true, ...more });
    if (built.kind === 'refused') throw new Error(built.reason.en);
    return built.tree;
}

/** Everything that a reader reads. */
function texts(tree: DocumentTree): string[] {
    return [
        ...[...allSections(tree)].map(({ section }) => plainText(section.title)),
        ...[...allBlocks(tree)].flatMap(block => ownInlines(block).map(runs => plainText(runs))),
    ];
}

describe.each([
    ['ru/nodulscan.trial', 'ru'],
    ['ru/nodulscan.trial', 'en'],
    ['ru/preliminary.trial', 'ru'],
    ['en/idxdr.trial', 'en'],
    ['en/idxdr.trial', 'ru'],
    ['wrong.trial', 'ru'],
] as const)('program of %s in %s', (file, language) => {
    it('has every section, sound references and no leaks of the implementation', async () => {
        const tree = await treeOf(file, { language });
        const top = [...tree.front, ...tree.sections, ...tree.appendices].map(section => section.id);
        expect(top).toEqual([
            ...['findings', 'signatures', 'contents', 'abbreviations', 'terms', 'references'],
            ...[
                'synopsis',
                'device',
                'rationale',
                'aims',
                'design',
                'dataset',
                'sample-size',
                'analysis',
                'conduct',
                'ethics',
                'monitoring',
                'completion',
            ],
            ...['matrix', 'report-form', 'staff'],
        ]);
        const numbers = numberDocument(tree);
        for (const block of allBlocks(tree)) {
            for (const run of ownInlines(block).flat())
                if (run.kind === 'ref') expect(numbers.byId(run.target), run.target).toBeDefined();
        }
        for (const text of texts(tree)) expect(text).not.toMatch(/undefined|NaN|\[object|Infinity|null\b/);
    });

    it('is written in all formats, twice the same', async () => {
        const [first, second] = [await treeOf(file, { language }), await treeOf(file, { language })];
        expect(writeHtml(first)).toBe(writeHtml(second));
        expect(writeMarkdown(first)).toBe(writeMarkdown(second));
        expect(Buffer.compare(await writeDocx(first), await writeDocx(second))).toBe(0);
    });
});

describe('program document', () => {
    it('speaks English where its language is English, whatever the keywords', async () => {
        const tree = await treeOf('ru/nodulscan.trial', { language: 'en' });
        expect(tree.sections.map(section => plainText(section.title))).toEqual([
            ...[
                'Synopsis',
                'The device',
                'Rationale',
                'Aims, endpoints and hypotheses',
                'Design',
                'Data set',
                'Sample size',
                'Analysis',
                'Conduct',
            ],
            ...[
                'Ethics, personal data, risks',
                'Monitoring, quality, deviations',
                'Suspension, termination and completion',
            ],
        ]);
        const heads = [...allBlocks(tree)].flatMap(block =>
            block.kind === 'table' ? block.head.flatMap(row => row.cells.flatMap(cell => cell.blocks)) : [],
        );
        for (const block of heads)
            if (block.kind === 'paragraph') expect(plainText(block.inlines)).not.toMatch(/[А-Яа-я]/);
    });

    it('marks what an empty program lacks, in every section', async () => {
        const built = buildProgramDocument(await modelOf('программа "Пустая" { статус проект }'), options);
        if (built.kind === 'refused') throw new Error('a draft is never refused');
        for (const section of built.tree.sections) {
            const blocks = [...allBlocks({ ...built.tree, front: [], sections: [section], appendices: [] })];
            expect(
                blocks.some(block =>
                    ownInlines(block)
                        .flat()
                        .some(run => run.kind === 'gap'),
                ),
                section.id,
            ).toBe(true);
        }
        expect(built.tree.draftMark).toBeDefined();
        expect((await writeDocx(built.tree)).length).toBeGreaterThan(10_000);
    });

    it('refuses a final program while an error stands, and prints it as a draft when asked', async () => {
        const model = await modelOf('программа "П" { статус окончательный }');
        const findings = [
            {
                code: 'P04-x',
                row: 'P04',
                severity: 'error' as const,
                message: { ru: 'нет', en: 'none' },
                at: { uri: 'file:///test.trial', offset: 0, end: 1 },
            },
        ];
        const refused = buildProgramDocument(model, { ...options, findings });
        expect(refused).toMatchObject({ kind: 'refused', errors: findings });
        const draft = buildProgramDocument(model, { ...options, findings, asDraft: true });
        expect(draft.kind === 'document' && draft.tree.draftMark).toContain('ПРОЕКТ');
        const final = buildProgramDocument(model, { ...options, findings: [] });
        expect(final.kind === 'document' && final.tree.draftMark).toBe(undefined);
        expect(final.kind === 'document' && final.tree.front.some(section => section.id === 'findings')).toBe(false);
    });

    it('keeps hostile strings of a program literal', async () => {
        const model = await modelOf(
            'программа "<img src=x onerror=alert(1)>" { номер "[a](javascript:alert(1))" обоснование """\n<script>x</script>\n\n[b](javascript:alert(2))\n""" }',
        );
        const built = buildProgramDocument(model, options);
        if (built.kind === 'refused') throw new Error('a draft is never refused');
        const html = writeHtml(built.tree);
        expect(html).not.toMatch(/<img|<script|href="javascript/);
        expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
        expect(writeMarkdown(built.tree)).not.toMatch(/<img|<script|(?<!\\)\]\(<?javascript/);
    });
});

describe('derivations that the document prints', () => {
    const program = (target: string, plan: string) => `
program "T" { status draft }
condition C "Condition"
population Pop "P" { prevalence C 10 % source "Registry" }
dataset D "D" { role trial population Pop }
primary endpoint E "Sensitivity" { metric sensitivity condition C dataset D }
precision T1 "Precision" { for E ${target} }
sample size { for T1 ${plan} }`;
    const printed = async (target: string, plan: string) => {
        const built = buildProgramDocument(await modelOf(program(target, plan)), { ...options, language: 'en' });
        if (built.kind === 'refused') throw new Error('a draft is never refused');
        const section = built.tree.sections.find(candidate => candidate.id === 'sample-size')!;
        return texts({ ...built.tree, front: [], sections: [section], appendices: [] }).join('\n');
    };

    it('Se 0.80 ± 0.07, Wald, prevalence 0.10: 1260 by steps, 1255 by a single rounding', async () => {
        const text = await printed('expected 80 % half-width 7 % interval wald 95 %', 'planned 1260');
        expect(text).toContain('N = 1260');
        expect(text).toContain('N = 1255');
        expect(text).toContain('n₊ = 126');
        expect(text).toMatch(/z² · p · \(1 − p\) \/ d² = 1\.9\d+² · 0\.8 · \(1 − 0\.8\) \/ 0\.07²/);
    });

    it('Se 0.95, full width 0.10, Clopper-Pearson, prevalence 0.10: 940', async () => {
        const text = await printed('expected 95 % full width 10 % interval clopper-pearson 95 %', 'planned 940');
        expect(text).toContain('N = 940');
    });

    it.each([
        [85, 40],
        [86, 43],
        [87, 47],
    ])('Se 0.99, lower limit 0.%i, assurance 95 %%, one-sided 5 %%: %i', async (limit, n) => {
        const text = await printed(
            `expected 99 % lower limit ${limit} % assurance 95 % confidence 95 % one-sided interval clopper-pearson`,
            `planned ${n * 10}`,
        );
        expect(text).toContain(`T1 needs ${n} evaluable cases`);
    });
});

describe('report template', () => {
    const form = readFileSync(join(import.meta.dirname, 'fixtures/table-a1.txt'), 'utf8').replace(/\s+/g, ' ');

    it('has every row of Table A.1, in its order and words', () => {
        expect(reportRows.map(row => row.id)).toEqual(
            Array.from({ length: 28 }, (_, index) => `A${String(index + 1).padStart(2, '0')}`),
        );
        let at = 0;
        for (const { name, explanation } of reportRows) {
            // One row of the standard has two names, one above the other.
            for (const part of name.ru.split('. ')) {
                const found = form.indexOf(`${part} |`, at);
                expect(found, part).toBeGreaterThanOrEqual(0);
                if (part === name.ru) at = found;
            }
            if (explanation.ru !== '-') expect(form).toContain(explanation.ru);
        }
    });

    it.each(['ru/preliminary.trial', 'ru/nodulscan.trial', 'en/idxdr.trial'])(
        'of %s is filled with what is known and signs nothing',
        async file => {
            const tree = buildReportTemplate(await loadModel(join(examples, file)), options);
            const table = [...allBlocks(tree)].find(block => block.kind === 'table' && block.id === 'report-table');
            expect(table?.kind === 'table' && table.rows.length).toBe(28);
            const text = texts(tree).join('\n');
            expect(text).not.toMatch(/undefined|NaN|\[object/);
            expect(text).toContain('____________________');
            expect((await writeDocx(tree)).length).toBeGreaterThan(10_000);
        },
    );
});
