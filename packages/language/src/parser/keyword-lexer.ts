import { type IToken, Lexer, type TokenType, type TokenTypeDictionary } from 'chevrotain';
import { isKeywordId, type KeywordId, keywords } from '@trialwright/model';
import { firstCharacters, phraseAt } from './phrases.js';

/** A keyword before it has been told which: its id is the payload. */
const anyKeyword: TokenType = {
    name: 'keyword',
    PATTERN: (text: string, offset: number) => {
        const phrase = phraseAt(text, offset);
        if (!phrase) return null;
        const match: [string] & { payload?: KeywordId } = [text.slice(offset, offset + phrase.length)];
        match.payload = phrase.id;
        return match;
    },
    LINE_BREAKS: true,
    start_chars_hint: [...new Set(keywords.flatMap(({ id }) => firstCharacters(id)))],
} as TokenType;

/**
 * A lexer with one token for all keywords. With a token for each, every word of a program would be compared with
 * three hundred of them: Chevrotain does not tell Cyrillic letters apart when it chooses which tokens to try.
 */
export function keywordLexer(definition: TokenTypeDictionary, options: ConstructorParameters<typeof Lexer>[1]): Lexer {
    const others = Object.values(definition).filter(({ name }) => !isKeywordId(name));
    return new Lexer([anyKeyword, ...others], options);
}

/** Gives each keyword that such a lexer has found the token that the parser knows. Changes the tokens in place. */
export function tellKeywords(tokens: readonly IToken[], definition: TokenTypeDictionary): void {
    for (const token of tokens) {
        if (token.tokenType !== anyKeyword) continue;
        const type = definition[token.payload as KeywordId]!;
        token.tokenType = type;
        token.tokenTypeIdx = type.tokenTypeIdx!;
    }
}
