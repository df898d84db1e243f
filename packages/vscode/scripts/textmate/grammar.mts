/** Makes the TextMate grammar, which colours a program before the language server is up, from the words of the language. */

/** The words by the part that they play; each list holds every form of both languages. */
export interface Words {
    /** Begin an element: `system`, `набор данных`. */
    readonly elements: readonly string[];
    /** Stand before an element: `primary`. */
    readonly ranks: readonly string[];
    /** Begin a property: `metric`, `уровень значимости`. */
    readonly properties: readonly string[];
    /** Stand for a value: `sensitivity`, `односторонний`. */
    readonly values: readonly string[];
    /** Hold a value together: `source`, `не менее`. */
    readonly connectives: readonly string[];
}

interface Rule {
    name?: string;
    match?: string;
    begin?: string;
    end?: string;
    captures?: Record<string, { name: string }>;
    beginCaptures?: Record<string, { name: string }>;
    endCaptures?: Record<string, { name: string }>;
    patterns?: (Rule | { include: string })[];
}

// `\b` goes by Unicode word characters, which are more than a name may hold: say exactly what a name is made of.
const letter = '[_0-9A-Za-z\\x{0400}-\\x{04FF}]';
const name = '[_A-Za-z\\x{0400}-\\x{04FF}][_0-9A-Za-z\\x{0400}-\\x{04FF}]*';
const before = `(?<!${letter})`;

/** One alternative a form, the longest first, so that `набор данных` is not taken for a shorter word. */
export function alternatives(forms: readonly string[]): string {
    const distinct = [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
    return `(?:${distinct.map(form => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|')})`;
}

/** A pattern for one of the forms as a whole word. */
function oneOf(forms: readonly string[]): string {
    return forms.length === 0 ? '(?!)' : `${alternatives(forms)}(?!${letter})`;
}

// The light themes of VS Code paint property names in the red of an error, but not those of JSON.
const property = 'support.type.property-name.json.trial';

/** The grammar as the object that is written to `trial.tmLanguage.json`. */
export function makeGrammar(words: Words): object {
    const repository: Record<string, Rule> = {
        comments: {
            patterns: [
                { name: 'comment.line.trial', match: '(?://|#).*$' },
                { name: 'comment.block.trial', begin: '/\\*', end: '\\*/' },
            ],
        },
        strings: {
            patterns: [
                {
                    name: 'string.quoted.triple.trial',
                    begin: '"""',
                    end: '"""',
                    patterns: [{ include: '#markup' }],
                },
                {
                    name: 'string.quoted.double.trial',
                    begin: '"',
                    end: '"|$',
                    patterns: [{ name: 'constant.character.escape.trial', match: '\\\\.' }],
                },
                // Guillemets nest: «СИИ «НодулСкан»».
                { name: 'string.quoted.other.trial', begin: '«', end: '»|$', patterns: [{ include: '#nestedQuotes' }] },
                { name: 'string.quoted.other.trial', match: '“[^“”]*”|„[^„“”]*[“”]' },
            ],
        },
        nestedQuotes: { patterns: [{ match: '«[^«»]*»' }] },
        markup: {
            patterns: [
                { name: 'markup.bold.trial', match: '\\*\\*[^*\\s](?:[^*]*[^*\\s])?\\*\\*' },
                { name: 'markup.italic.trial', match: '(?<![*])\\*[^*\\s](?:[^*]*[^*\\s])?\\*(?![*])' },
                {
                    match: '^\\s*([-*+]|\\d+[.)])(?=\\s)',
                    captures: { 1: { name: 'punctuation.definition.list.begin.trial' } },
                },
            ],
        },
        dates: {
            name: 'constant.numeric.date.trial',
            match: `${before}(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4})(?!${letter})`,
        },
        numbers: {
            match: `${before}([-\\x{2212}]?\\d+(?:[\\x{00A0}\\x{202F}_]\\d{3})*(?:[.,]\\d+)?)(?:\\s*(%))?(?!${letter})`,
            captures: { 1: { name: 'constant.numeric.trial' }, 2: { name: 'keyword.other.unit.trial' } },
        },
        // Many a word is a property where a property begins (indented, or after a brace), and an element or a value elsewhere.
        propertiesFirst: {
            match: `(?:^\\s+|(?<=[{}])\\s*)(${oneOf(words.properties)})`,
            captures: { 1: { name: property } },
        },
        // An element and its name: primary endpoint Sens.
        elements: {
            match:
                `${before}(?:(${alternatives(words.ranks)})\\s+)?(${oneOf(words.elements)})` +
                `(?:\\s+(?!${oneOf([...words.values, ...words.properties, ...words.connectives])})(${name}))?`,
            captures: {
                1: { name: 'keyword.control.trial' },
                2: { name: 'keyword.control.trial' },
                3: { name: 'entity.name.type.trial' },
            },
        },
        ranks: { name: 'keyword.control.trial', match: `${before}${oneOf(words.ranks)}` },
        connectives: { name: 'keyword.operator.word.trial', match: `${before}${oneOf(words.connectives)}` },
        values: { name: 'constant.language.trial', match: `${before}${oneOf(words.values)}` },
        properties: { name: property, match: `${before}${oneOf(words.properties)}` },
        operators: { name: 'keyword.operator.trial', match: '>=|<=|[<>=≥≤]|\\.\\.' },
        // Names stand out the same where they are given and where they are used.
        names: { name: 'entity.name.type.trial', match: `${before}${name}` },
    };
    const order = Object.keys(repository).filter(key => key !== 'nestedQuotes' && key !== 'markup');
    return {
        $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
        name: 'Trial program',
        scopeName: 'source.trial',
        fileTypes: ['trial'],
        patterns: order.map(key => ({ include: `#${key}` })),
        repository,
    };
}
