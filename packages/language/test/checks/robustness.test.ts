import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChecked } from '../support/bench.js';
import { examples } from '../support/examples.js';

/** Some lines of an example, so that a failing case is small. */
const excerpt = fc
    .record({ example: fc.constantFrom(...examples), from: fc.nat(300), lines: fc.integer({ min: 1, max: 50 }) })
    .map(({ example, from, lines }) => {
        const all = example.text.split('\n');
        const start = from % all.length;
        return all.slice(start, start + lines).join('\n');
    });

/** Checks a text; every finding must be worded, and lie inside the text. */
async function check(text: string): Promise<number> {
    return withChecked({ 'main.trial': text }, ({ findings, services, document }) => {
        // Printing each of thousands of fixes would be the test's own slowness: an editor prints those at one place.
        for (const [index, { message, at, fixes = [] }] of findings.entries()) {
            expect(message.ru).not.toBe('');
            expect(message.en).not.toBe('');
            expect(at.offset).toBeGreaterThanOrEqual(0);
            expect(at.end).toBeGreaterThanOrEqual(at.offset);
            expect(at.end).toBeLessThanOrEqual(text.length);
            if (index < 50) for (const fix of fixes) services.trial.FixPrinter.changesOf(fix, document);
        }
        return findings.filter(({ code }) => code.startsWith('syntax-')).length;
    });
}

describe('whatever is written', () => {
    it('a truncated text is checked', async () => {
        await fc.assert(
            fc.asyncProperty(excerpt, fc.nat(), async (text, at) => {
                await check(text.slice(0, at % (text.length + 1)));
            }),
            { numRuns: 120 },
        );
    });

    it('a text with something put in, taken out or doubled is checked', async () => {
        const piece = fc.constantFrom(
            '"',
            '«',
            '»',
            '"""',
            '/*',
            '//',
            '{',
            '}',
            '~',
            ',',
            ':',
            '=',
            '%',
            '-1',
            '\\',
            '31.02.2026',
            'риск ',
            'claimed ',
            'Ж',
            '\u0000',
            '\uD800',
            '🙂',
        );
        await fc.assert(
            fc.asyncProperty(excerpt, fc.nat(), fc.nat(40), piece, async (text, from, length, extra) => {
                const start = from % (text.length + 1);
                await check(text.slice(0, start) + extra + text.slice(start + length));
            }),
            { numRuns: 200 },
        );
    });

    it('a text of any characters is checked', async () => {
        await fc.assert(
            fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async text => {
                await check(text);
            }),
            { numRuns: 150 },
        );
    });

    it.each([
        ['nothing', ''],
        ['white space', ' \n\t\r\n '],
        ['a comment that does not end', '/* no end'],
        ['many opening braces', '{'.repeat(3000)],
        ['many closing braces', '}\n'.repeat(3000)],
        ['many quotes', '"'.repeat(3001)],
        ['many guillemets', '«'.repeat(3000)],
        ['one long word', 'ж'.repeat(100_000)],
        ['one long line of unknown words', 'слово '.repeat(5000)],
        ['many unknown words', 'слово раз\n'.repeat(3000)],
        ['many commas', `лицо А "а" { роль ${'эксперт,'.repeat(3000)} }`],
        ['words of both languages in turn', 'person A "a"\nлицо Б "б"\n'.repeat(1000)],
        ['backslashes', `лицо А "${'\\x'.repeat(2000)}"`],
        ['half a character in the path of an import', 'импорт "ce\uD800ntre.trial"\nимпорт "\uDC00"'],
        ['half a character in the path of a file', 'набор данных Тест { файл "te\uD800st.csv" }'],
        ['one name, many times', 'лицо А "а"\n'.repeat(2000)],
        ['a name of many letters of two alphabets', `лицо ${'Аa'.repeat(5000)} "а"`],
    ])(
        'hostile text is checked: %s',
        async (_, text) => {
            const start = performance.now();
            await check(text);
            expect(performance.now() - start).toBeLessThan(15_000);
        },
        40_000,
    );
});

describe('one mistake', () => {
    const mistakes = examples
        .filter(({ name }) => !name.includes('wrong'))
        .flatMap(({ name, text }) => {
            const words = [...text.matchAll(/^ {4}(\S+)/gm)].filter((_, index) => index % 12 === 0);
            return words.map(match => ({ name, text, at: match.index + 4, word: match[1]! }));
        });

    it('gives at most one message: a word at the start of a line with a letter too many', async () => {
        const several: string[] = [];
        for (const { name, text, at, word } of mistakes) {
            const changed = `${text.slice(0, at)}${word}ъ${text.slice(at + word.length)}`;
            const found = await check(changed);
            if (found > 1) several.push(`${name}: ${word}: ${found}`);
        }
        expect(several).toEqual([]);
    }, 120_000);

    it('gives at most one message in nearly all cases: a word or value at the start of a line left out', async () => {
        let several = 0;
        for (const { text, at, word } of mistakes)
            if ((await check(text.slice(0, at) + text.slice(at + word.length))) > 1) several++;
        expect(several / mistakes.length).toBeLessThan(0.03);
    }, 120_000);
});

describe('a large program', () => {
    it('of 20,000 endpoints is checked in reasonable time, with mistakes in it too', async () => {
        const endpoint = (index: number): string =>
            `первичная конечная точка Т${index} "Точка" {\n    метрика чувствительность\n    порог 0,5\n}\n`;
        const text = Array.from({ length: 20_000 }, (_, index) => endpoint(index)).join('');
        const faulty = text.replace('порог', 'парог').replace(/(Т19999.*\n.*\n.*\n)\}/, '$1');
        const start = performance.now();
        expect(await check(faulty)).toBe(2);
        expect(performance.now() - start).toBeLessThan(60_000);
    }, 120_000);
});
