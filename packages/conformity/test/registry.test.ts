import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gost59921, pageOf, pagePath, rulePages, waiverRules } from '@trialwright/conformity';
import { describe, expect, it } from 'vitest';

const docs = new URL('../../../docs/', import.meta.url).pathname;
const source = new URL('../src/packs/gost-59921-1/rules/', import.meta.url).pathname;
const rules = [...gost59921.rules, ...waiverRules];

describe('the registry', () => {
    it('holds every file of the rules, once', () => {
        const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
            .filter(file => file.includes('/'))
            .map(file => file.replace(/^.*\//, '').replace('.ts', ''));
        expect(gost59921.rules.map(({ code }) => code).sort()).toEqual(files.sort());
        expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    });

    it('names rows that there are, and begins the code with the row', () => {
        const rows = gost59921.rows.map(({ id }) => id);
        for (const { code, row, also } of gost59921.rules) {
            expect([row, ...(also ?? [])].filter(id => !rows.includes(id!))).toEqual([]);
            expect(code.startsWith(`${row}-`)).toBe(true);
        }
    });

    it.each(rules)('$code is worded in both languages', rule => {
        for (const text of [rule.title, rule.page.why, rule.page.example, rule.page.mend, rule.fixless]) {
            if (!text) continue;
            expect(text.ru.trim()).not.toBe('');
            expect(text.en.trim()).not.toBe('');
            expect(text.en).not.toMatch(/[а-яё]/i);
        }
    });
});

describe.each(['ru', 'en'] as const)('the pages (%s)', language => {
    const pages = rulePages(language);

    it('are as committed', () => {
        const committed = readdirSync(`${docs}rules/${language}`).sort();
        expect(committed).toEqual(
            Object.keys(pages)
                .map(name => `${name}.md`)
                .sort(),
        );
        for (const [name, text] of Object.entries(pages)) {
            expect(readFileSync(`${docs}rules/${language}/${name}.md`, 'utf8')).toBe(text);
        }
    });

    it.each(rules)('$code', ({ code }) => {
        expect(existsSync(docs + pagePath(code, language))).toBe(true);
        expect(pageOf(code, language)).toBe(pages[code]);
    });
});
