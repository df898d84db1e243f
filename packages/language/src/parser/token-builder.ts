import { isKeywordId, type KeywordId } from '@trialwright/model';
import type { TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import { longText, quotedText } from './texts.js';
import { firstCharacters, type Phrase, phraseAt } from './phrases.js';

/**
 * Turns each keyword of the grammar into a token that matches its forms in both languages. The longest form at a
 * place wins, whatever the order of the tokens, and a form never matches the start of a longer word.
 */
export class TrialTokenBuilder extends DefaultTokenBuilder {
    // All keyword tokens ask about the same place in turn: the answer is computed once.
    private text = '';
    private offset = -1;
    private phrase: Phrase | undefined;

    private at(text: string, offset: number): Phrase | undefined {
        if (offset !== this.offset || text !== this.text) {
            this.text = text;
            this.offset = offset;
            this.phrase = phraseAt(text, offset);
        }
        return this.phrase;
    }

    protected override buildKeywordToken(
        keyword: GrammarAST.Keyword,
        terminals: TokenType[],
        caseInsensitive: boolean,
    ): TokenType {
        if (!isKeywordId(keyword.value)) return super.buildKeywordToken(keyword, terminals, caseInsensitive);
        const id: KeywordId = keyword.value;
        return {
            name: id,
            PATTERN: (text: string, offset: number): [string] | null => {
                const phrase = this.at(text, offset);
                return phrase?.id === id ? [text.slice(offset, offset + phrase.length)] : null;
            },
            // Only forms of several words can hold a line break.
            LINE_BREAKS: true,
            start_chars_hint: firstCharacters(id),
        } as TokenType;
    }

    /** Texts that lack their closing quote are tokens too: the mistake stays on its line. */
    protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
        const text = terminal.name === 'STRING' ? quotedText : terminal.name === 'LONG_STRING' ? longText : undefined;
        if (!text) return super.buildTerminalToken(terminal);
        return {
            name: terminal.name,
            PATTERN: (source: string, offset: number): [string] | null => {
                const found = text(source, offset);
                return found === undefined ? null : [found];
            },
            LINE_BREAKS: true,
            start_chars_hint: terminal.name === 'STRING' ? ['"', '«', '“', '„'] : ['"'],
        } as TokenType;
    }
}
