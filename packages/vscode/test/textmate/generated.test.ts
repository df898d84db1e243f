import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { grammarText } from '../../scripts/textmate/make.mts';
import { tokenize } from './tokenize.js';

const root = path.resolve(import.meta.dirname, '../../../..');
const committed = fs.readFileSync(path.join(root, 'syntaxes/trial.tmLanguage.json'), 'utf8');

it('the committed grammar is the one made from the table of words', () => {
    expect(grammarText()).toBe(committed);
});

it.each([
    ['первичная конечная точка Чувств "…" {', 'primary endpoint Sens "…" {'],
    ['    метрика чувствительность', '    metric sensitivity'],
    ['    уровень значимости 2,5 % односторонний', '    significance 2.5 % one-sided'],
    ['объём выборки {', 'sample size {'],
    ['    Чувств не менее 85 %', '    Sens at least 85 %'],
    ['не применимо N02 "…"', 'not applicable N02 "…"'],
])('colours both languages alike: %s', async (russian, english) => {
    const scopes = async (text: string) => (await tokenize(JSON.parse(committed), text)).map(([, scope]) => scope);
    expect(await scopes(russian)).toEqual(await scopes(english));
    expect((await scopes(russian))[0]).not.toBe('source');
});

it('colours a program of 20,000 lines in seconds', async () => {
    const line = '    уровень значимости 2,5 % односторонний источник "Технический файл, 3.1"\n';
    const start = performance.now();
    await tokenize(JSON.parse(committed), line.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(10_000);
});
