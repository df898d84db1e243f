import {
    type AstNode,
    createLangiumParser,
    type LangiumCoreServices,
    type LangiumParser,
    type ParseResult,
    type ParserOptions,
} from 'langium';
import type { TrialLexer, TrialLexingReport } from './lexer.js';
import { lexicalTroubles } from './recovery/lexical.js';
import { Recovery } from './recovery/recovery.js';
import type { Trouble, TroubleKind } from './recovery/trouble.js';

/** How often a text is read anew to see past its mistakes; large texts less often, to stay quick. */
const rounds = (length: number): number => (length > 400_000 ? 2 : 8);

/**
 * A parser that understands common mistakes: it finds out what was meant, reads the text as if that had been written,
 * and hands on the mistakes as data in `lexerReport.troubles`. The parser's own errors stay in `parserErrors`, so that
 * nobody takes the text for a correct one.
 */
export function createTrialParser(services: LangiumCoreServices): LangiumParser {
    const parser = createLangiumParser(services);
    const lexer = services.parser.Lexer as TrialLexer;
    const parseOnce = parser.parse.bind(parser);
    parser.parse = <T extends AstNode = AstNode>(text: string, options?: ParserOptions): ParseResult<T> => {
        const first = parseOnce<T>(text, options);
        const report = first.lexerReport as TrialLexingReport;
        const lexical = lexicalTroubles(report.tokens, first.lexerErrors, text);
        if (first.parserErrors.length === 0 && lexical.length === 0) return released(first, [], new Set());
        const recovery = new Recovery(text, lexical);
        let result = first;
        try {
            for (let round = rounds(text.length); recovery.advance(result) && round > 0; round--) {
                lexer.repairs = recovery.repairs;
                result = parseOnce<T>(text, options);
            }
        } finally {
            lexer.repairs = [];
        }
        const troubles = withoutConsequences(recovery.troubles, text);
        return {
            ...released(result, troubles, recovery.skipped),
            lexerErrors: first.lexerErrors,
            parserErrors: first.parserErrors,
        };
    };
    return parser;
}

/** Kinds that may be the consequence of another mistake on the same line. */
const weak: ReadonlySet<TroubleKind> = new Set<TroubleKind>([
    'missingValue',
    'secondValue',
    'unexpected',
    'missingComma',
    'needlessSymbol',
    'misplaced',
    'orphanValue',
    'unknownWord',
    'wrongValue',
]);

/** At most one weak trouble a line, and none beside another; in the order of the text. */
function withoutConsequences(troubles: readonly Trouble[], text: string): readonly Trouble[] {
    const lines = new Set<number>();
    return troubles
        .filter(({ kind, at }) => {
            const line = text.lastIndexOf('\n', at.offset - 1);
            const consequence = weak.has(kind) && lines.has(line);
            lines.add(line);
            return !consequence;
        })
        .toSorted((a, b) => a.at.offset - b.at.offset);
}

/** A result without its tokens, which are many and of no further use. */
function released<T extends AstNode>(
    result: ParseResult<T>,
    troubles: readonly Trouble[],
    skipped: ReadonlySet<string>,
): ParseResult<T> {
    const report = result.lexerReport as TrialLexingReport;
    return { ...result, lexerReport: { ...report, tokens: [], troubles, skipped } as TrialLexingReport };
}
