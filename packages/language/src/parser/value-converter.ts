import { isKeywordId, keywordOf } from '@trialwright/model';
import { type CstNode, CstUtils, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

/** Turns what is written into values: quotes off, decimal comma read, words of either language to their one name. */
export class TrialValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
        switch (rule.name) {
            case 'STRING':
                return unquoted(input);
            case 'LONG_STRING':
                return dedented(input.slice(3, input.length > 5 && input.endsWith('"""') ? -3 : undefined));
            case 'NUMBER':
                return numberOf(input);
            case 'Relation':
                return relationOf(input);
            case 'ID':
            case 'Name':
            case 'Text':
                return input;
            case 'DATE':
            case 'DateText':
                return input.replace(/[^\d.-]/g, '');
            case 'NumberValue':
                return Number(input);
        }
        return meant(cstNode) ?? keywordOf(input)?.keyword.id ?? super.runConverter(rule, input, cstNode);
    }
}

/** The keyword that a word was read as, whatever it says: a misspelt one, or a word that is another keyword elsewhere. */
function meant(cstNode: CstNode): string | undefined {
    const name = CstUtils.streamCst(cstNode)
        .filter(node => 'tokenType' in node)
        .map(node => (node as CstNode & { readonly tokenType: { readonly name: string } }).tokenType.name)
        .head();
    return name !== undefined && isKeywordId(name) ? name : undefined;
}

/** A number as written: decimal comma or point, thin spaces or underscores between thousands, a true minus. */
export function numberOf(written: string): number {
    return Number(
        written
            .replace(/["«»“”„\s_]/g, '')
            .replace('\u2212', '-')
            .replace(',', '.'),
    );
}

function relationOf(written: string): string {
    if (written === '≥') return '>=';
    if (written === '≤') return '<=';
    const id = keywordOf(written)?.keyword.id;
    if (id === 'atLeast') return '>=';
    if (id === 'atMost') return '<=';
    return written;
}

const quotes: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”', '„': '“”' };

/** True for a text that ends with the quote that it needs; `\\"` does not close one. */
export function isClosed(written: string): boolean {
    const closing = quotes[written[0]!];
    if (closing === undefined || written.length < 2 || !closing.includes(written.at(-1)!)) return false;
    return written[0] !== '"' || /^"(\\.|[^"\\])*"$/.test(written);
}

/** The quote that closes a text; a text without quotes has none. */
export function closingQuote(written: string): string | undefined {
    return quotes[written[0]!]?.at(-1);
}

// Texts that lack a quote are read as far as they go, so that what follows is not lost.
function unquoted(written: string): string {
    const inner = written.slice(closingQuote(written) ? 1 : 0, isClosed(written) ? -1 : undefined);
    return written.startsWith('"') ? inner.replace(/\\(.)/g, (_, c: string) => (c === 'n' ? '\n' : c)) : inner;
}

/** The text of a long string without the indentation that all its lines share. */
function dedented(text: string): string {
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    const rest = lines.slice(1).filter(line => line.trim() !== '');
    const indent = Math.min(...rest.map(line => line.length - line.trimStart().length));
    const out = lines.map((line, index) =>
        index === 0 ? line.trimStart() : line.slice(Number.isFinite(indent) ? indent : 0),
    );
    return out.join('\n').trim();
}
