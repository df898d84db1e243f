import { keywordOf } from '@trialwright/model';
import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

/** Turns what is written into values: quotes off, decimal comma read, words of either language to their one name. */
export class TrialValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
        switch (rule.name) {
            case 'STRING':
                return unquoted(input);
            case 'LONG_STRING':
                return dedented(input.slice(3, -3));
            case 'NUMBER':
                return numberOf(input);
            case 'Relation':
                return relationOf(input);
            case 'ID':
            case 'Name':
            case 'Text':
            case 'DATE':
            case 'DateText':
                return input;
            case 'NumberValue':
                return Number(input);
        }
        return keywordOf(input)?.keyword.id ?? super.runConverter(rule, input, cstNode);
    }
}

/** A number as written: decimal comma or point, thin spaces or underscores between thousands, a true minus. */
export function numberOf(written: string): number {
    return Number(
        written
            .replace(/[\u00A0\u202F_]/g, '')
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

function unquoted(written: string): string {
    const inner = written.slice(1, -1);
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
