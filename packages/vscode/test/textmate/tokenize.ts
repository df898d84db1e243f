import fs from 'node:fs';
import { createRequire } from 'node:module';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry } from 'vscode-textmate';

/** A piece of text and the innermost scope that it got, without the ending `.trial`. */
export type Token = [text: string, scope: string];

/** Colours a text by a grammar as VS Code does. White space is left out. */
export async function tokenize(grammar: object, text: string): Promise<Token[]> {
    await loadOniguruma();
    const registry = new Registry({
        onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
        loadGrammar: async () => grammar as never,
    });
    const loaded = await registry.loadGrammar('source.trial');
    let state = INITIAL;
    const tokens: Token[] = [];
    for (const line of text.split('\n')) {
        const result = loaded!.tokenizeLine(line, state);
        state = result.ruleStack;
        for (const { startIndex, endIndex, scopes } of result.tokens) {
            const piece = line.slice(startIndex, endIndex).trim();
            if (piece) tokens.push([piece, scopes.at(-1)!.replace(/\.trial$/, '')]);
        }
    }
    return tokens;
}

let loading: Promise<void> | undefined;

function loadOniguruma(): Promise<void> {
    const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
    loading ??= loadWASM(fs.readFileSync(wasm).buffer as ArrayBuffer);
    return loading;
}
