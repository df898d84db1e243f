import { applyChanges, completingFixes } from '@trialwright/language';
import { type LangiumDocument, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import type { CodeAction, CodeActionContext } from 'vscode-languageserver';
import { Workbench } from './harness.js';

const text = `программа "п" {
    город Москва
    статус Проект
}
endpoint А "а" {
    metric чувствительность
    порог 0,5,
}
гипотеза Г "г" {
    А > 85
}
`;

function actionsOf(bench: Workbench, document: LangiumDocument, context: Partial<CodeActionContext> = {}, at?: string) {
    const { textDocument } = document;
    const offset = at === undefined ? 0 : textDocument.getText().indexOf(at);
    const range = { start: textDocument.positionAt(offset), end: textDocument.positionAt(offset + (at?.length ?? 0)) };
    const params = {
        textDocument: { uri: document.uri.toString() },
        range,
        context: { diagnostics: document.diagnostics ?? [], ...context },
    };
    return bench.services.lsp.CodeActionProvider!.getCodeActions(document, params) as CodeAction[];
}

/** The text after an action. */
function after(document: LangiumDocument, action: CodeAction): string {
    const { textDocument } = document;
    const changes = action.edit!.changes![document.uri.toString()]!.map(({ range, newText }) => ({
        uri: '',
        offset: textDocument.offsetAt(range.start),
        end: textDocument.offsetAt(range.end),
        text: newText,
    }));
    return applyChanges(textDocument.getText(), changes);
}

describe('quick fixes', () => {
    it('are offered at their finding, tied to its diagnostic, in the language of the reader', async () => {
        const bench = new Workbench('ru');
        const document = await bench.openOne(text);
        const [quotes] = actionsOf(bench, document, { only: ['quickfix'] }, 'Москва');
        expect(quotes).toMatchObject({ title: 'Взять в кавычки', kind: 'quickfix', isPreferred: true });
        expect(quotes!.diagnostics?.map(({ code }) => code)).toEqual(['syntax-needs-quotes']);
        expect(after(document, quotes!)).toContain('город "Москва"');
        bench.services.trial.Locale.language = 'en';
        expect(actionsOf(bench, document, {}, 'Москва')[0]!.title).toBe('Put in quotes');
    });

    it('are offered nowhere else', async () => {
        const bench = new Workbench('ru');
        const document = await bench.openOne('лицо А "а" { роль эксперт }\n');
        expect(actionsOf(bench, document, {}, 'эксперт')).toEqual([]);
    });

    it('create what another file lacks in the words of that file', async () => {
        const bench = new Workbench('ru');
        const [, document] = await bench.open({
            'lib.trial': 'organization Acme "a"\n',
            'a.trial': 'system S "s" { manufacturer Acme }\n',
        });
        const [add] = actionsOf(bench, document!, {}, 'Acme');
        expect(after(document!, add!)).toBe('import "lib.trial"\n\nsystem S "s" { manufacturer Acme }\n');
    });
});

describe('fix all', () => {
    it('changes the form, and no more', async () => {
        const bench = new Workbench('ru');
        const document = await bench.openOne(text);
        const actions = actionsOf(bench, document, { only: ['source.fixAll'] });
        expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.trialwright']);
        const fixed = after(document, actions[0]!);
        expect(fixed).toContain('статус проект');
        expect(fixed).toContain('конечная точка А');
        expect(fixed).toContain('метрика чувствительность');
        expect(fixed).toContain('порог 0,5\n');
        // Not form: whether 85 is a percentage is for a person to say.
        expect(fixed).toContain('А > 85\n');
    });
});

describe('add everything that is missing', () => {
    it.each([
        ['ru', 'программа "Испытание" {\n    номер "1"\n}\n'],
        ['en', 'program "Trial" {\n    number "1"\n}\n'],
        ['ru', 'программа "Испытание"'],
    ] as const)('makes a program complete in form (%s)', async (language, start) => {
        const bench = new Workbench(language);
        let source: string = start;
        // What is added brings duties of its own: a new endpoint wants its metric. It must come to an end.
        for (let round = 0; round < 8; round++) {
            const document = await bench.openOne(source, `${round}.trial`);
            const actions = actionsOf(bench, document, { only: ['source.trialwright.complete'] });
            const findings = bench.services.trial.FindingService.findingsOf(document);
            expect(findings.filter(({ code }) => code.startsWith('syntax-'))).toEqual([]);
            if (completingFixes(findings).length === 0) break;
            expect(actions).toHaveLength(1);
            const next = after(document, actions[0]!);
            expect(next).not.toBe(source);
            source = next;
            await bench.services.shared.workspace.DocumentBuilder.update([], [URI.parse(`file:///${round}.trial`)]);
        }
        const document = await bench.openOne(source, 'last.trial');
        const codes = bench.services.trial.FindingService.findingsOf(document).map(({ code }) => code);
        expect(codes.filter(code => code.startsWith('syntax-'))).toEqual([]);
        expect(codes).toContain('value-gap');
        const [matrix] = bench.services.trial.FindingService.matricesOf(document);
        const rows = matrix!.rows.filter(({ id }) => ['P01', 'P06', 'P09'].includes(id));
        expect(rows.map(({ state }) => state)).toEqual(['open', 'open', 'open']);
        // A name that only one element can have is written, not left to a person.
        expect(source).not.toMatch(/^ +(?:для|for|набор данных|dataset) (?:_указать|_fill_in)/m);
        expect(codes).not.toContain('link-unused');
        expect(completingFixes(bench.services.trial.FindingService.findingsOf(document))).toEqual([]);
    });
});
