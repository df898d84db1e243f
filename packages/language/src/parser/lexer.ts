import { keywordOf, type Language } from '@trialwright/model';
import type { IToken, TokenType } from 'chevrotain';
import {
    DefaultLexer,
    type LangiumCoreServices,
    type LexerResult,
    type LexingReport,
    type TokenizeOptions,
} from 'langium';
import { keywordLexer, tellKeywords } from './keyword-lexer.js';
import { namesAmongKeywords } from './names-among-keywords.js';
import { repaired, type TokenRepair } from './recovery/token-repair.js';
import type { Trouble } from './recovery/trouble.js';

/** What the lexer learns beside the tokens. */
export interface TrialLexingReport extends LexingReport {
    /** The language that most keywords are written in; undefined while there is none. */
    readonly language: Language | undefined;
    /** Keywords of the other language. */
    readonly foreign: readonly IToken[];
    /** Keywords that were read as names, by offset. */
    readonly names: ReadonlySet<number>;
    /** The tokens, while the file is being parsed. */
    readonly tokens: readonly IToken[];
    /** Mistakes of the text. */
    readonly troubles: readonly Trouble[];
    /** Names in text that could not be read: they may be declared there. */
    readonly skipped: ReadonlySet<string>;
}

/** Lexes a program; knows its language, and lets a keyword stand as a name where that is not ambiguous. */
export class TrialLexer extends DefaultLexer {
    private readonly id: TokenType;
    /** How the next texts are to be read in spite of their mistakes; set by the parser. */
    repairs: readonly TokenRepair[] = [];

    constructor(services: LangiumCoreServices) {
        super(services);
        this.id = this.definition.ID!;
        this.chevrotainLexer = keywordLexer(this.definition, {
            positionTracking: 'full',
            skipValidations: services.LanguageMetaData.mode === 'production',
            errorMessageProvider: this.errorMessageProvider,
        });
    }

    override tokenize(text: string, options?: TokenizeOptions): LexerResult {
        const result = super.tokenize(text, options);
        tellKeywords(result.tokens, this.definition);
        const names = namesAmongKeywords(result.tokens, this.id);
        const tokens =
            this.repairs.length > 0 ? repaired(result.tokens, this.repairs, this.definition, text) : result.tokens;
        return {
            ...result,
            tokens,
            report: {
                tokens,
                troubles: [],
                skipped: new Set<string>(),
                diagnostics: result.report?.diagnostics ?? [],
                names,
                ...languages(result.tokens),
            } as TrialLexingReport,
        };
    }
}

/** Counts the keywords of each language. Forms that both share (`AUC`) say nothing. */
function languages(tokens: readonly IToken[]): Pick<TrialLexingReport, 'language' | 'foreign'> {
    const found: Record<Language, IToken[]> = { ru: [], en: [] };
    for (const token of tokens) {
        if (!isWord(token)) continue;
        const known = keywordOf(token.image);
        if (known && hasTranslation(known.keyword)) found[known.language].push(token);
    }
    if (found.ru.length === 0 && found.en.length === 0) return { language: undefined, foreign: [] };
    const language: Language = found.ru.length >= found.en.length ? 'ru' : 'en';
    return { language, foreign: found[language === 'ru' ? 'en' : 'ru'] };
}

const terminals = new Set(['ID', 'STRING', 'LONG_STRING', 'NUMBER', 'DATE']);

function isWord(token: IToken): boolean {
    return !terminals.has(token.tokenType.name) && /[A-Za-z\u0400-\u04FF]/.test(token.image);
}

// Abbreviations and names of people are written in Latin letters by many Russian authors: no reproach for these.
function hasTranslation(keyword: { readonly en: readonly string[] }): boolean {
    return /^[a-z]/.test(keyword.en[0]!);
}
