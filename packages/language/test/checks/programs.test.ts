import { readdirSync } from 'node:fs';
import type { Finding, Fix } from '@trialwright/conformity';
import { applyChanges, checkCodes } from '@trialwright/language';
import { describe, expect, it } from 'vitest';
import { type Checked, withChecked } from '../support/bench.js';
import { type CheckFixture, mainFile, parseCheckFixture, readCheckFixture } from '../support/check-fixture.js';

const root = new URL('../programs/checks/', import.meta.url).pathname;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.trial') && !path.endsWith('.fixed.trial'))
    .sort();

function chosenFix(findings: readonly Finding[], { fix }: CheckFixture): Fix | undefined {
    const fixes = findings[0]?.fixes ?? [];
    if (fix !== undefined) return fixes.find(({ title }) => title.ru.startsWith(fix));
    return fixes.find(({ preferred }) => preferred) ?? fixes[0];
}

/** The files after a fix. */
function fixedFiles(fix: Fix, checked: Checked, before: CheckFixture['files']): Record<string, string> {
    const after = { ...before };
    for (const [uri, changes] of checked.services.trial.FixPrinter.changesOf(fix, checked.document)) {
        const name = checked.nameOf(uri);
        after[name] = applyChanges(after[name]!, changes);
    }
    return after;
}

const codesOf = (files: Readonly<Record<string, string>>): Promise<string[]> =>
    withChecked(files, ({ findings }) => findings.map(({ code }) => code));

describe('marked-up programs', () => {
    it.each(files)('%s', async path => {
        const fixture = readCheckFixture(root + path);
        const text = fixture.files[mainFile]!;
        const show = ({ code, at }: { code: string; at: { offset: number; end: number } }): string =>
            `${code} at ${at.offset}: ${text.slice(at.offset, at.end)}`;
        await withChecked(fixture.files, checked => {
            const { findings } = checked;
            expect(findings.map(show).sort()).toEqual(fixture.expected.map(show).sort());
            for (const { code, at, says } of fixture.expected) {
                const { message } = findings.find(found => found.code === code && found.at.offset === at.offset)!;
                for (const words of says.ru) expect(message.ru).toContain(words);
                for (const words of says.en) expect(message.en).toContain(words);
            }
            for (const code of fixture.none) expect(findings.map(found => found.code)).not.toContain(code);
            if (fixture.fixed === undefined) return;
            const fix = chosenFix(findings, fixture);
            expect(fix, 'a fix').toBeDefined();
            expect(fixedFiles(fix!, checked, fixture.files)[mainFile]).toBe(fixture.fixed);
        });
    });
});

describe('every fix', () => {
    it.each(files)('of %s mends its finding, and the text can be read', async path => {
        const { files } = readCheckFixture(root + path);
        const syntax = (codes: readonly string[]): number => codes.filter(code => code.startsWith('syntax-')).length;
        const mended = await withChecked(files, checked => {
            const before = checked.findings.map(({ code }) => code);
            return checked.findings.flatMap(({ code, fixes = [] }) =>
                fixes.map(fix => ({ before, code, title: fix.title.en, after: fixedFiles(fix, checked, files) })),
            );
        });
        for (const { before, code, title, after } of mended) {
            const codes = await codesOf(after);
            const count = (list: readonly string[]): number => list.filter(other => other === code).length;
            expect(count(codes), `${code}: ${title}`).toBeLessThan(count(before));
            expect(syntax(codes), `${code}: ${title}`).toBeLessThanOrEqual(syntax(before));
        }
    });
});

describe('every code', () => {
    it('has a program in which it is found', () => {
        const found = new Set(files.flatMap(path => readCheckFixture(root + path).expected.map(({ code }) => code)));
        // What lies outside of the workspace has a test with a disk of its own.
        expect(checkCodes.map(({ code }) => code).filter(code => !found.has(code))).toEqual(['link-import-outside']);
    });
});

/** An English text without what it quotes, and without examples in the words of the file. */
function plain(text: string): string {
    return text
        .replace(/“[^”]*”|"[^"]*"/g, '')
        .replace(/\b(?:such as|rename to|write|call it|join the words:|complete:|create|file|in quotes:) .*/gi, '');
}

describe('messages', () => {
    it.each(files)('of %s are in the language of their reader', async path => {
        await withChecked(readCheckFixture(root + path).files, ({ findings }) => {
            for (const { message, fixes = [], related = [] } of findings) {
                const texts = [message, ...fixes.map(({ title }) => title), ...related.map(other => other.message)];
                for (const { ru, en } of texts) {
                    expect(plain(en), en).not.toMatch(/[\u0400-\u04FF]/);
                    expect(ru).toMatch(/[\u0400-\u04FF]/);
                    for (const text of [ru, en]) {
                        expect(text).not.toMatch(/\b(?:EOF|STRING|LONG_STRING|NUMBER|DATE|ID|undefined|NaN|null)\b/);
                        expect(text).not.toMatch(/expecting|token|redundant|could not resolve/i);
                    }
                }
            }
        });
    });
});

describe('a malformed fixture', () => {
    it.each([
        ['no expectation', 'лицо А'],
        ['a mark without an expectation', '// expect-none: link-unused\nлицо »А«'],
        ['an expectation without a mark', '// expect: link-unused\nлицо А'],
        ['a mark that is not closed', '// expect: link-unused\nлицо »А'],
        ['a mark that is not opened', '// expect: link-unused\nлицо А«'],
        ['an unknown directive', '// expects: link-unused\nлицо А'],
        ['words without a finding', '// ru: нет\n// expect-none: link-unused\nлицо А'],
        ['a file without a name', '// expect-none: link-unused\nлицо А\n---- other\nлицо Б'],
    ])('is refused: %s', (_, source) => {
        expect(() => parseCheckFixture(source)).toThrow();
    });
});
