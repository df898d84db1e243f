import { existsSync, readFileSync } from 'node:fs';

/** A finding that a fixture expects at its next mark, with words that the message must hold. */
export interface ExpectedFinding {
    readonly code: string;
    readonly at: { readonly offset: number; readonly end: number };
    readonly says: { readonly ru: readonly string[]; readonly en: readonly string[] };
}

/** A marked-up program of the checks. */
export interface CheckFixture {
    /** Texts by name; the first is the one that is checked. */
    readonly files: Readonly<Record<string, string>>;
    readonly expected: readonly ExpectedFinding[];
    readonly none: readonly string[];
    /** Beginning of the Russian title of the fix whose result stands beside the fixture. */
    readonly fix?: string;
    /** What the fix must make of the first file. */
    readonly fixed?: string;
}

/** Name of the checked file of a fixture. */
export const mainFile = 'main.trial';

/**
 * Reads a fixture. First its directives, one a comment line:
 *
 * - `// expect: CODE`: the finding at the next »mark«;
 * - `// ru: text`, `// en: text`: words that the message of the finding just named must hold in that language;
 * - `// expect-none: CODE`: what must not be found;
 * - `// fix: title`: the fix whose result stands in `NAME.fixed.trial`; without it the preferred one of the first.
 *
 * Then the program, and further files after lines `---- name.trial`. Nothing but what is expected may be found; a
 * fixture that expects nothing says what it expects not, or is refused.
 */
export function parseCheckFixture(source: string): Omit<CheckFixture, 'fixed'> {
    const lines = source.replace(/\n$/, '').split('\n');
    const expected: { code: string; ru: string[]; en: string[] }[] = [];
    const none: string[] = [];
    let fix: string | undefined;
    while (/^\/\/ [\w-]+: /.test(lines[0] ?? '')) {
        const [, directive, value] = /^\/\/ ([\w-]+): (.+)$/.exec(lines.shift()!) ?? [];
        if (directive === 'expect') expected.push({ code: value!, ru: [], en: [] });
        else if (directive === 'expect-none') none.push(value!);
        else if (directive === 'fix') fix = value;
        else if ((directive === 'ru' || directive === 'en') && expected.length > 0)
            expected.at(-1)![directive].push(value!);
        else throw new Error(`not a directive: ${directive}: ${value}`);
    }
    if (expected.length === 0 && none.length === 0) throw new Error('a fixture that expects nothing');
    const [main = '', ...rest] = lines.join('\n').split(/\n---- /);
    const { text, marks } = unmarked(main);
    if (marks.length !== expected.length) throw new Error(`${expected.length} expectations, ${marks.length} marks`);
    if (fix !== undefined && expected.length === 0) throw new Error('a fix without a finding');
    const others = rest.map(file => {
        const [name = '', ...content] = file.split('\n');
        if (!name.endsWith('.trial')) throw new Error(`not a file name: ${name}`);
        return [name, content.join('\n')] as const;
    });
    return {
        files: Object.fromEntries([[mainFile, `${text}\n`], ...others]),
        expected: expected.map(({ code, ru, en }, index) => ({ code, at: marks[index]!, says: { ru, en } })),
        none,
        fix,
    };
}

/** Reads a fixture and the result of its fix beside it. */
export function readCheckFixture(path: string): CheckFixture {
    const beside = path.replace(/\.trial$/, '.fixed.trial');
    const fixture = parseCheckFixture(readFileSync(path, 'utf8'));
    return existsSync(beside) ? { ...fixture, fixed: readFileSync(beside, 'utf8') } : fixture;
}

function unmarked(source: string): { text: string; marks: { offset: number; end: number }[] } {
    const marks: { offset: number; end: number }[] = [];
    let text = '';
    let open = -1;
    for (const character of source) {
        if (character === '»') {
            if (open >= 0) throw new Error('a mark inside a mark');
            open = text.length;
        } else if (character === '«') {
            if (open < 0) throw new Error('a mark that was not opened');
            marks.push({ offset: open, end: text.length });
            open = -1;
        } else text += character;
    }
    if (open >= 0) throw new Error('a mark that is not closed');
    return { text, marks };
}
