import type { IToken, TokenType } from 'chevrotain';

export type { IToken, TokenType };
/** Types of tokens by their name: the keyword's name in the grammar, or the terminal's. */
export type TokenTypeDictionary = Readonly<Record<string, TokenType>>;
