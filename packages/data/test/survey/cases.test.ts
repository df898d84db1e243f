import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dataFindings, dataPage } from '@trialwright/data';
import { describe, expect, it } from 'vitest';
import { mainFile, parseCheckFixture } from '../../../language/test/support/check-fixture.js';
import { Folder } from '../support/survey-fixture.js';

/**
 * A folder a case: `program.trial`, marked up as the programs of the checks are (see `parseCheckFixture`), with the
 * data files that it names, and `fixed.trial` where the fix is to make a certain text. Nothing but what is expected may
 * be found, apart from what most programs lack here.
 */
const root = new URL('./cases/', import.meta.url).pathname;
const names = readdirSync(root).sort();
const lacking = new Set(['data-fingerprint-missing', 'data-overlap-unknown']);

function fixtureOf(folder: Folder) {
    const { files, ...rest } = parseCheckFixture(folder.read('program.trial'));
    return { ...rest, text: files[mainFile]! };
}

describe('marked-up programs with data', () => {
    it.each(names)('%s', async name => {
        using folder = new Folder(root + name);
        const { text, expected, none, fix } = fixtureOf(folder);
        const { survey, apply } = await folder.survey(text);
        const wanted = new Set(expected.map(({ code }) => code));
        const found = survey.findings.filter(
            ({ code }) => wanted.has(code) || none.includes(code) || !lacking.has(code),
        );
        const show = ({ code, at }: { code: string; at: { offset: number; end: number } }): string =>
            `${code} at ${at.offset}: ${text.slice(at.offset, at.end)}`;
        expect(found.map(show).sort()).toEqual(expected.map(show).sort());
        for (const { code, at, says } of expected) {
            const { message } = found.find(one => one.code === code && one.at.offset === at.offset)!;
            for (const words of says.ru) expect(message.ru).toContain(words);
            for (const words of says.en) expect(message.en).toContain(words);
            expect(message.en.replace(/“[^”]*”|«[^»]*»/g, ''), 'an English message').not.toMatch(/[\u0400-\u04FF]/);
            for (const said of [message.ru, message.en]) expect(said).not.toMatch(/undefined|NaN|\[object/);
        }
        for (const code of none) expect(found.map(one => one.code)).not.toContain(code);
        if (!existsSync(`${folder.path}/fixed.trial`)) return;
        const fixes = found[0]?.fixes ?? [];
        const chosen = fix === undefined ? fixes[0] : fixes.find(({ title }) => title.ru.startsWith(fix));
        expect(chosen && apply(chosen)).toBe(folder.read('fixed.trial'));
    });
});

describe('every fix', () => {
    it.each(names)('of %s mends its finding', async name => {
        using folder = new Folder(root + name);
        const { text } = fixtureOf(folder);
        const { survey, apply } = await folder.survey(text);
        const count = (list: readonly { code: string }[], code: string) => list.filter(one => one.code === code).length;
        for (const { code, fixes = [] } of survey.findings) {
            for (const fix of fixes) {
                const after = await folder.survey(apply(fix));
                expect(count(after.survey.findings, code), fix.title.en).toBeLessThan(count(survey.findings, code));
            }
        }
    });
});

describe('every kind of finding', () => {
    it('is in the list that the pages are made from', () => {
        const files = readdirSync(new URL('../../src/findings/kinds/', import.meta.url));
        expect(dataFindings.map(({ code }) => `${code}.ts`).sort()).toEqual(files.sort());
    });

    it('has a program in which it is found', () => {
        const found = new Set(
            names.flatMap(name => {
                using folder = new Folder(root + name);
                return fixtureOf(folder).expected.map(({ code }) => code);
            }),
        );
        expect(dataFindings.map(({ code }) => code).filter(code => !found.has(code))).toEqual([]);
    });

    it.each(['ru', 'en'] as const)('has a section of the page (%s, npm run pages:data)', language => {
        const page = new URL(`../../../../docs/data/${language}.md`, import.meta.url);
        expect(readFileSync(page, 'utf8')).toBe(dataPage(language));
        for (const { code } of dataFindings) expect(dataPage(language)).toContain(`### ${code}: `);
    });

    it.each(dataFindings)('$code is worded in both languages', ({ title, why, mend }) => {
        for (const { ru, en } of [title, why, mend]) {
            expect(ru).toMatch(/[а-яё]/i);
            expect(en.length).toBeGreaterThan(5);
            expect(en).not.toMatch(/[а-яё]/i);
        }
    });
});
