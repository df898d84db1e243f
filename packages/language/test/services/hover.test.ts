import { readFileSync } from 'node:fs';
import type { Language } from '@trialwright/model';
import type { MarkupContent } from 'vscode-languageserver-types';
import { expect, it } from 'vitest';
import { unmark, Workbench } from './harness.js';

const exact = readFileSync(new URL('../programs/hints/exact.trial', import.meta.url), 'utf8');

/** What the editor shows for the place marked `<|>`. */
async function hover(source: string, language: Language = 'ru'): Promise<string> {
    const { text, offsets } = unmark(source);
    const bench = new Workbench(language);
    const document = await bench.openOne(text);
    const params = {
        textDocument: { uri: document.uri.toString() },
        position: document.textDocument.positionAt(offsets[0]!),
    };
    const result = await bench.services.lsp.HoverProvider!.getHoverContent(document, params);
    return (result?.contents as MarkupContent | undefined)?.value ?? '';
}

/** The sketch with a mark before `place`, `skip` characters into it. */
const at = (place: string, skip = 0): string => exact.replace(place, `${place.slice(0, skip)}<|>${place.slice(skip)}`);

it('shows the derivation of a computed number: formula, inputs, value and source of each step', async () => {
    const text = await hover(at('для Г1', 4));
    expect(text).toContain('n₊″ = ⌈n₊ / (1 − r)⌉ = ⌈240 / (1 − 0,05)⌉ = 253');
    expect(text).toContain('N₊ = ⌈n₊″ / π⌉ = ⌈253 / 0,2⌉ = 1265');
    expect(text).toContain('Buderer');
    // The figure of a single rounding, where it differs: 240 / 0.95 / 0.2 = 1263.2.
    expect(text).toContain('1264 вместо 1265');
});

it('shows why a number cannot be computed', async () => {
    const text = await hover(at('Чувств > 85 %', 7).replace('    мощность 90 %\n', ''));
    expect(text).toContain('не вычислено: не задана мощность');
});

it('explains a metric: definition, formula, clause', async () => {
    const text = await hover(at('метрика чувств', 8));
    expect(text).toContain('ИП / (ИП + ЛО)');
    expect(text).toContain('пункт 3.25');
    expect(await hover(at('метрика чувств', 8), 'en')).toContain('TP / (TP + FN)');
});

it('explains a test with its source, in the language of the reader', async () => {
    expect(await hover(at('критерий точный', 9), 'en')).toContain('Exact binomial test');
    expect(await hover(at('критерий точный', 9), 'ru')).toContain('Точный биномиальный критерий');
});

it('explains tests, intervals and spendings of every design with their source', async () => {
    const head = 'program "P" {}\n';
    expect(await hover(`${head}hypothesis H { test <|>Fisher exact }`, 'en')).toContain('Fisher');
    expect(await hover(`${head}sample size { spending <|>Pocock }`, 'en')).toContain('Biometrika 1977');
    expect(await hover(`${head}primary endpoint E { interval <|>DeLong 95 % }`, 'en')).toContain('Biometrics 1988');
});

it('explains a keyword with its row and clause', async () => {
    const text = await hover(at('уровень значимости'));
    expect(text).toContain('**Уровень значимости**');
    expect(text).toMatch(/\*\*P04\*\* · пункт 5\.4\.2/);
    expect(text).toContain('`significance`');
});

it('sums up the element that a name means, from another file too', async () => {
    expect(await hover(at('Чувств > 85'))).toContain('- Набор данных: Тест');
    const bench = new Workbench('en');
    const [, document] = await bench.open({
        'lib.trial': 'organization Acme "Acme *Ltd*" { town "x" phone "1" }',
        'a.trial': 'import "lib.trial"\nprogram { sponsor Acme }',
    });
    const position = document!.textDocument.positionAt(document!.textDocument.getText().indexOf('Acme'));
    const params = { textDocument: { uri: document!.uri.toString() }, position };
    const result = await bench.services.lsp.HoverProvider!.getHoverContent(document!, params);
    const { value } = result!.contents as MarkupContent;
    expect(value).toContain('organization **Acme** — Acme \\*Ltd\\*');
    expect(value).toContain('- Phone: "1"');
});

it('says what a row asks for', async () => {
    expect(await hover('программа {}\nне применимо P<|>R3 "x"')).toMatch(/\*\*PR3\*\* · пункт 5\.4\.1: /);
});

it('says nothing in a comment or an empty place', async () => {
    expect(await hover('// про<|>грамма\n')).toBe('');
    expect(await hover('<|>')).toBe('');
});
