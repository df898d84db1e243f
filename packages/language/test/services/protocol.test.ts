import type { CodeLens, CompletionList, InlayHint, SemanticTokens } from 'vscode-languageserver-protocol';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { afterEach, describe, expect, it } from 'vitest';
import { Client, type ClientOptions } from './client.js';
import { MemoryFiles } from './memory-files.js';

const uri = 'file:///w/a.trial';
const text = `программа "П" {}
конечная точка Ч { метрика чувствительность }
гипотеза Г {
    Ч > 85 %
    ожидается 92 %
    мощность 90 %
}
`;
const whole = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };

const clients: Client[] = [];
async function start(files: Record<string, string> = {}, options: Partial<ClientOptions> = {}) {
    const entries = Object.entries(files).map(([name, content]) => [`file:///w/${name}`, content] as const);
    const folder = entries.length > 0 ? 'file:///w' : undefined;
    const started = await Client.start({ files: new MemoryFiles(new Map(entries)), folder, locale: 'ru', ...options });
    clients.push(started.client);
    return started;
}

afterEach(() => {
    for (const client of clients.splice(0)) client.dispose();
});

const hintsOf = async (client: Client): Promise<string[]> =>
    (
        await client.connection.sendRequest<InlayHint[]>('textDocument/inlayHint', {
            textDocument: { uri },
            range: whole,
        })
    ).map(({ label }) => label as string);

const codesOf = (client: Client, of = uri): unknown[] | undefined => client.findings(of)?.map(({ code }) => code);

describe('a session', () => {
    it('answers a change with fresh findings and hints, in the language of the client', async () => {
        const { client, result } = await start({}, { initializationOptions: { editorCommands: true } });
        expect(result.capabilities).toMatchObject({
            inlayHintProvider: { resolveProvider: false },
            selectionRangeProvider: true,
            textDocumentSync: { change: 2 },
        });
        await client.open(uri, text);
        await client.until(() => codesOf(client)?.includes('P04-significance') ?? false);
        const finding = client.findings(uri)!.find(({ code }) => code === 'P04-significance')!;
        expect(finding.message).toContain('уровень значимости');
        expect(decodeURIComponent(finding.codeDescription!.href)).toBe(
            'command:trialwright.openRule?["P04-significance","ru"]',
        );
        expect(await hintsOf(client)).toEqual(['не вычислено: не задан уровень значимости']);

        await client.change(uri, 4, 18, 18, '\n    уровень значимости 2,5 % односторонний');
        await client.until(() => codesOf(client)?.includes('P04-significance') === false);
        expect(await hintsOf(client)).toEqual(['n₊ = 240 больных']);
    });

    it('tells in lenses what is open, once it has been found', async () => {
        const { client } = await start();
        await client.open(uri, text);
        const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
            textDocument: { uri },
        });
        expect(lenses[0]!.command!.title).toMatch(/^Пункт 5\.4\.2: открыто .*P04/);
    });

    it('survives a burst of changes and cancelled requests', async () => {
        const { client } = await start();
        await client.open(uri, text);
        const source = new CancellationTokenSource();
        const request = client.connection.sendRequest(
            'textDocument/inlayHint',
            { textDocument: { uri }, range: whole },
            source.token,
        );
        for (const letter of 'проверка') await client.change(uri, 0, 11, 11, letter);
        source.cancel();
        await request.catch(() => undefined);
        const symbols = await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
        expect(JSON.stringify(symbols)).toContain('акреворпП');
        const tokens = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
            textDocument: { uri },
        });
        expect(tokens.data.length).toBeGreaterThan(0);
    });

    it('completes while a word is typed', async () => {
        const { client } = await start();
        await client.open(uri, text);
        await client.change(uri, 7, 0, 0, 'объ');
        const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
            textDocument: { uri },
            position: { line: 7, character: 3 },
        });
        expect(list.items.map(({ label }) => label)).toContain('объём выборки');
    });
});

describe('settings', () => {
    it('change language, severities and hints of open files at once', async () => {
        const { client } = await start();
        await client.open(uri, text);
        await client.until(() => codesOf(client)?.includes('P04-significance') ?? false);
        client.settings = {
            language: 'en',
            rules: { 'P04-significance': 'information' },
            inlayHints: { required: false },
        };
        await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        const changed = () =>
            client.findings(uri)?.find(({ code, severity }) => code === 'P04-significance' && severity === 3);
        await client.until(() => changed() !== undefined && client.asked.includes('workspace/inlayHint/refresh'));
        expect(changed()!.message).toContain('significance');
        expect(await hintsOf(client)).toEqual([]);
    });

    it('of the client come before its locale', async () => {
        const { client } = await start({}, { locale: 'ru', initializationOptions: { language: 'en' } });
        await client.open(uri, text);
        await client.until(() => client.findings(uri) !== undefined);
        expect(client.findings(uri)!.find(({ code }) => code === 'P04-significance')!.message).toContain(
            'significance',
        );
    });
});

describe('a folder', () => {
    const library = 'file:///w/lib.trial';
    const files = {
        'lib.trial': 'организация Акме',
        'b.trial': 'программа "Б" {}\nгипотеза Г { }',
        'a.trial': `импорт "lib.trial"\n${text.replace('{}', '{ заявитель Акме }')}`,
    };

    it('is read, but only what is open is checked', async () => {
        const { client } = await start(files);
        await client.open(uri, files['a.trial']);
        await client.until(() => client.findings(uri) !== undefined);
        expect(client.published.map(params => params.uri)).toEqual([uri]);
    });

    it('has an open program checked anew when what it imports changes', async () => {
        const { client } = await start(files);
        await client.open(uri, files['a.trial']);
        await client.open(library, files['lib.trial']);
        await client.until(() => client.findings(uri) !== undefined && client.findings(library) !== undefined);
        const before = client.published.filter(params => params.uri === uri).length;
        await client.change(library, 0, 12, 16, 'Ромашка');
        await client.until(() => client.published.filter(params => params.uri === uri).length > before);
        // Hints of the program may follow from the library.
        await client.until(() => client.asked.includes('workspace/inlayHint/refresh'));
        // Closed without having been saved: the file on disk counts again, and shows nothing.
        const then = client.published.filter(params => params.uri === uri).length;
        await client.close(library);
        await client.until(() => client.published.filter(params => params.uri === uri).length > then);
        expect(client.findings(library)).toEqual([]);
    });

    it('does not check again a file that is saved as it stands in the editor', async () => {
        const { client } = await start(files);
        await client.open(uri, files['a.trial']);
        await client.until(() => client.findings(uri) !== undefined);
        const count = client.published.length;
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
        await hintsOf(client);
        expect(client.published).toHaveLength(count);
        expect(client.asked).not.toContain('workspace/inlayHint/refresh');
    });
});
