import type { ILexerErrorMessageProvider, IParserErrorMessageProvider, IToken, TokenType } from 'chevrotain';

/** What went wrong, as data: the message is worded later, in the reader's language and the words of the file's. */
export interface SyntaxTrouble {
    readonly kind: 'mismatch' | 'redundant' | 'noAlternative' | 'character';
    /** Names of the tokens that could stand here. */
    readonly expected: readonly string[];
    /** What stands there; empty at the end of the file. */
    readonly found: string;
    readonly rule?: string;
}

/** Reads what {@link TrialParserErrorMessages} and {@link TrialLexerErrorMessages} wrote. */
export function troubleOf(message: string): SyntaxTrouble | undefined {
    try {
        return JSON.parse(message) as SyntaxTrouble;
    } catch {
        return undefined;
    }
}

const written = (trouble: SyntaxTrouble): string => JSON.stringify(trouble);
const firsts = (paths: readonly TokenType[][]): string[] => paths.flatMap(path => (path[0] ? [path[0].name] : []));

/** Hands on the parser's errors as data. */
export class TrialParserErrorMessages implements IParserErrorMessageProvider {
    buildMismatchTokenMessage(options: { expected: TokenType; actual: IToken; ruleName: string }): string {
        const { expected, actual, ruleName } = options;
        return written({ kind: 'mismatch', expected: [expected.name], found: actual.image, rule: ruleName });
    }

    buildNotAllInputParsedMessage(options: { firstRedundant: IToken; ruleName: string }): string {
        return written({
            kind: 'redundant',
            expected: [],
            found: options.firstRedundant.image,
            rule: options.ruleName,
        });
    }

    buildNoViableAltMessage(options: {
        expectedPathsPerAlt: TokenType[][][];
        actual: IToken[];
        ruleName: string;
    }): string {
        const expected = [...new Set(options.expectedPathsPerAlt.flatMap(firsts))];
        return written({
            kind: 'noAlternative',
            expected,
            found: options.actual[0]?.image ?? '',
            rule: options.ruleName,
        });
    }

    buildEarlyExitMessage(options: {
        expectedIterationPaths: TokenType[][];
        actual: IToken[];
        ruleName: string;
    }): string {
        const expected = [...new Set(firsts(options.expectedIterationPaths))];
        return written({
            kind: 'noAlternative',
            expected,
            found: options.actual[0]?.image ?? '',
            rule: options.ruleName,
        });
    }
}

/** Hands on the lexer's errors as data. */
export class TrialLexerErrorMessages implements ILexerErrorMessageProvider {
    buildUnexpectedCharactersMessage(text: string, offset: number, length: number): string {
        return written({ kind: 'character', expected: [], found: text.slice(offset, offset + length) });
    }

    buildUnableToPopLexerModeMessage(token: IToken): string {
        return written({ kind: 'character', expected: [], found: token.image });
    }
}
