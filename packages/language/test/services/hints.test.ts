import { readdirSync, readFileSync } from 'node:fs';
import { readSettings } from '@trialwright/language';
import type { Language } from '@trialwright/model';
import { expect, it } from 'vitest';
import { Workbench } from './harness.js';

const folder = new URL('../programs/hints/', import.meta.url);

/** The text with every hint spliced in where the editor shows it, in brackets. */
async function withHints(text: string, language: Language): Promise<string> {
    const bench = new Workbench(language);
    const document = await bench.openOne(text);
    const { textDocument } = document;
    const range = { start: { line: 0, character: 0 }, end: textDocument.positionAt(text.length) };
    const params = { textDocument: { uri: textDocument.uri }, range };
    const hints = await bench.services.lsp.InlayHintProvider!.getInlayHints(document, params);
    return [...hints!].reverse().reduce((result, { position, label }) => {
        const offset = textDocument.offsetAt(position);
        return `${result.slice(0, offset)} ⟦${label as string}⟧${result.slice(offset)}`;
    }, text);
}

// A case is a file: `<name>.<reader's language>.expected` is `<name>.trial` with its hints.
for (const name of readdirSync(folder).filter(file => file.endsWith('.expected'))) {
    const [program, language] = name.split('.') as [string, Language];
    it(`${program}, read in ${language}`, async () => {
        const text = readFileSync(new URL(`${program}.trial`, folder), 'utf8');
        expect(await withHints(text, language)).toBe(readFileSync(new URL(name, folder), 'utf8'));
    });
}

it('has a switch for all hints and one a family', async () => {
    const text = readFileSync(new URL('exact.trial', folder), 'utf8');
    const bench = new Workbench('ru');
    const document = await bench.openOne(text);
    const provider = bench.services.lsp.InlayHintProvider as unknown as {
        hintsOf(of: typeof document): { family: string }[];
    };
    const families = async (inlayHints: object): Promise<string[]> => {
        await bench.services.trial.Settings.apply(readSettings({ inlayHints }));
        return [...new Set(provider.hintsOf(document).map(hint => hint.family))].sort();
    };
    expect(await families({})).toEqual(['achieved', 'planned', 'required']);
    expect(await families({ required: false })).toEqual(['achieved', 'planned']);
    expect(await families({ planned: false, achieved: false })).toEqual(['required']);
    expect(await families({ enabled: false })).toEqual([]);
});
