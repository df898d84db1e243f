import { readdirSync, readFileSync } from 'node:fs';
import { formatText, translateText } from '@trialwright/language';
import { describe, expect, it } from 'vitest';
import { parse } from '../support/parse.js';
import { saidBy } from '../support/said.js';

const folder = new URL('../programs/both/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** `name.ru.trial` and `name.en.trial` are the same program, written by hand in each language. */
const names = readdirSync(folder).flatMap(file =>
    file.endsWith('.ru.trial') ? [file.slice(0, -'.ru.trial'.length)] : [],
);

describe.each(names)('%s in Russian and in English words', name => {
    const [russian, english] = [read(`${name}.ru.trial`), read(`${name}.en.trial`)];

    it('has no faults', async () => {
        for (const text of [russian, english]) {
            const { document } = await parse(text);
            expect(document.parseResult.lexerErrors).toEqual([]);
            expect(document.parseResult.parserErrors.map(error => error.message)).toEqual([]);
            expect(document.references.flatMap(reference => reference.error?.message ?? [])).toEqual([]);
        }
    });

    it('gives the same model', async () => {
        const [ru, en] = [(await parse(russian)).model, (await parse(english)).model];
        expect(ru.language).toBe('ru');
        expect(en.language).toBe('en');
        expect(saidBy(en)).toEqual(saidBy(ru));
    });

    it('is turned by the translator into what a person wrote', async () => {
        const { services } = await parse(russian);
        const format = (text: string): string => formatText(text, services);
        const there = translateText(russian, 'en', services);
        const back = translateText(english, 'ru', services);
        expect(there.ok && format(there.text)).toBe(format(english));
        expect(back.ok && format(back.text)).toBe(format(russian));
    });
});
