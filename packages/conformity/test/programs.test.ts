import { readdirSync } from 'node:fs';
import { checkConformity, type Finding, gost59921, waiverRules } from '@trialwright/conformity';
import { describe, expect, it } from 'vitest';
import { textOf } from './support/compose.js';
import { parseFixture, readFixture } from './support/fixture.js';
import { modelOf } from './support/language.js';

const root = new URL('./programs/', import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.trial') && path.includes('/'))
    .sort();

const check = async (text: string): Promise<readonly Finding[]> => checkConformity(await modelOf(text), [gost59921]);

describe('marked-up programs', () => {
    it.each(files)('%s', async path => {
        const fixture = await readFixture(root + path);
        const model = await modelOf(fixture.text);
        const findings = checkConformity(model, [gost59921]);
        const show = (code: string, at: { offset: number; end: number } | 'program'): string => {
            const head = model.first('program')!.headAt;
            const place = at === 'program' ? head : at;
            return `${code} at ${fixture.text.slice(place.offset, place.end)} (${place.offset})`;
        };
        expect(findings.map(({ code, at }) => show(code, at)).sort()).toEqual(
            fixture.expected.map(({ code, at }) => show(code, at)).sort(),
        );
        for (const none of fixture.none) {
            expect(findings.filter(({ code, row }) => code === none || row === none)).toEqual([]);
        }
        for (const text of fixture.says) {
            const said = findings.map(({ message }) => `${message.ru} ${message.en}`).join('\n');
            // Fixtures are typed by people, with the spaces that a keyboard has.
            expect(said.replace(/[\u00A0\u202F]/g, ' ')).toContain(text);
        }
    });
});

describe('the complete program', () => {
    it.each([
        ['ru', 'base'],
        ['en', 'base'],
        ['ru', 'report'],
        ['en', 'report'],
    ] as const)('has no findings (%s, %s)', async (language, name) => {
        expect(
            (await check(await textOf(language, name))).map(({ code, message }) => `${code}: ${message.en}`),
        ).toEqual([]);
    });
});

describe('every rule and row', () => {
    it('has a program in which it finds, and one in which it does not', async () => {
        const fixtures = await Promise.all(files.map(path => readFixture(root + path)));
        const found = new Set(fixtures.flatMap(({ expected }) => expected.map(({ code }) => code)));
        const quiet = new Set(fixtures.flatMap(({ none }) => none));
        const rules = [...gost59921.rules, ...waiverRules];
        expect(rules.filter(({ code }) => !found.has(code)).map(({ code }) => code)).toEqual([]);
        expect(
            rules.filter(({ code, row }) => !quiet.has(code) && !quiet.has(row ?? '')).map(({ code }) => code),
        ).toEqual([]);
    });
});

describe('a malformed fixture', () => {
    it.each([
        ['no expectation', 'гипотеза Г1 { … }'],
        ['a mark without an expectation', '// expect-none: P04\nгипотеза »Г1« { … }'],
        ['an expectation without a mark', '// expect: P04-power\nгипотеза Г1 { … }'],
        ['a mark that is not closed', '// expect: P04-power\nгипотеза »Г1 { … }'],
        ['an unknown directive', '// expects: P04\nгипотеза Г1 { … }'],
        ['an unknown place', '// expect: P04 @end\nгипотеза Г1 { … }'],
        ['a syntax error', '// expect-none: P04\nгипотеза Г1 { ,, }'],
        ['an unknown name', '// expect-none: P04\n// without: endpoint Нет\nгипотеза Г1 { … }'],
    ])('is refused: %s', async (_, source) => {
        await expect(parseFixture(source, 'ru')).rejects.toThrow();
    });
});
