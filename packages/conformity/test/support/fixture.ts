import { readFileSync } from 'node:fs';
import type { Language } from '@trialwright/model';
import { type BaseName, compose } from './compose.js';

/** A place that a fixture marks, in the composed text. */
export interface Mark {
    readonly offset: number;
    readonly end: number;
}

/** What a fixture expects to be found: a code, and where (`program` is the head of the program). */
export interface Expected {
    readonly code: string;
    readonly at: Mark | 'program';
}

/**
 * A marked-up program. First its directives, one a comment line:
 *
 * - `// expect: CODE` – the finding at the next »mark«; `// expect: CODE @program` – the one at the head of the program;
 * - `// expect-none: CODE or ROW` – what must not be found;
 * - `// says: text` – words that the message of the first finding must hold, in either language;
 * - `// base: report` – completed from the program of a preliminary trial with its report;
 * - `// without: endpoint Sens, system.claim` – what of the base program is left out.
 *
 * Nothing but what is expected may be found. A fixture that is not so written throws.
 */
export interface Fixture {
    readonly language: Language;
    readonly text: string;
    readonly expected: readonly Expected[];
    readonly none: readonly string[];
    readonly says: readonly string[];
}

/** Reads a fixture: `name.ru.trial` or `name.en.trial`. */
export async function readFixture(path: string): Promise<Fixture> {
    const language = /\.(ru|en)\.trial$/.exec(path)?.[1] as Language | undefined;
    if (!language) throw new Error(`${path}: the name must end in .ru.trial or .en.trial`);
    return parseFixture(readFileSync(path, 'utf8'), language);
}

/** Makes a fixture of its text. */
export async function parseFixture(source: string, language: Language): Promise<Fixture> {
    const directives = directivesOf(source);
    const values = (name: string): string[] => directives.filter(([key]) => key === name).map(([, value]) => value);
    const { text, marks } = withoutMarks(source);
    const without = values('without').flatMap(value => value.split(',').map(name => name.trim()));
    const composed = await compose(text, language, without, '', values('base')[0] as BaseName | undefined);
    const places = marks.map(({ offset, end }) => ({
        offset: composed.offsetOf(offset),
        end: composed.offsetOf(end),
    }));
    const expected = values('expect').map((value): Expected => {
        const [code, where] = value.split(' @');
        if (where !== undefined && where !== 'program') throw new Error(`unknown place “@${where}”`);
        const at = where ?? places.shift();
        if (!at) throw new Error(`no »mark« for ${code}`);
        return { code: code!, at };
    });
    const none = values('expect-none');
    if (places.length > 0) throw new Error('a »mark« without an expectation');
    if (expected.length === 0 && none.length === 0) throw new Error('the fixture expects nothing');
    return { language, text: composed.text, expected, none, says: values('says') };
}

const known = ['expect', 'expect-none', 'says', 'without', 'base'];

function directivesOf(source: string): readonly (readonly [string, string])[] {
    const found: (readonly [string, string])[] = [];
    for (const line of source.split('\n')) {
        const match = /^\/\/ ([a-z-]+): *(.+?) *$/.exec(line);
        if (!match) break;
        if (!known.includes(match[1]!)) throw new Error(`unknown directive “${match[1]}”`);
        found.push([match[1]!, match[2]!]);
    }
    return found;
}

function withoutMarks(source: string): { text: string; marks: Mark[] } {
    const marks: Mark[] = [];
    let text = '';
    let open: number | undefined;
    for (const character of source) {
        if (character === '»') {
            if (open !== undefined) throw new Error('a » inside a mark');
            open = text.length;
        } else if (character === '«') {
            if (open === undefined) throw new Error('a « without its »');
            marks.push({ offset: open, end: text.length });
            open = undefined;
        } else text += character;
    }
    if (open !== undefined) throw new Error('a » without its «');
    return { text, marks };
}
