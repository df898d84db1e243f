import type { AstNode, CstNode, LangiumDocument } from 'langium';
import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { leafAt } from '../support/leaf-at.js';

/** What "expand selection" takes, step by step: a text without its quotes, a value, a property, a block, the file. */
export function selectionRangeAt(document: LangiumDocument, position: Position): SelectionRange {
    const { textDocument } = document;
    const text = textDocument.getText();
    const whole: Range = { start: { line: 0, character: 0 }, end: textDocument.positionAt(text.length) };
    const offset = textDocument.offsetAt(position);
    const leaf = leafAt(document, offset);
    const spans: (readonly [number, number])[] = [];
    if (leaf) {
        const quotes = leaf.text.startsWith('"""') ? 3 : /^["«“„]/.test(leaf.text) ? 1 : 0;
        const inside = [leaf.offset + quotes, leaf.end - quotes] as const;
        if (quotes > 0 && offset >= inside[0] && offset <= inside[1]) spans.push(inside);
        spans.push([leaf.offset, leaf.end], ...around(leaf, text));
    }
    let selection: SelectionRange = { range: whole };
    for (const [start, end] of spans.reverse()) {
        const range = { start: textDocument.positionAt(start), end: textDocument.positionAt(end) };
        if (!same(range, selection.range)) selection = { range, parent: selection };
    }
    return selection;
}

/** Spans of the nodes around a token, the innermost first; of a block first what is between its braces. */
function* around(leaf: CstNode, text: string): Iterable<readonly [number, number]> {
    for (let node: AstNode | undefined = leaf.astNode; node?.$container; node = node.$container) {
        const cst = node.$cstNode;
        if (!cst) continue;
        const open = text.indexOf('{', cst.offset);
        const hasBlock = (node as { properties?: unknown[] }).properties?.length && open >= 0 && open < leaf.offset;
        if (hasBlock && text[cst.end - 1] === '}') yield [open + 1, cst.end - 1];
        yield [cst.offset, cst.end];
    }
}

function same(a: Range, b: Range): boolean {
    return (
        a.start.line === b.start.line &&
        a.start.character === b.start.character &&
        a.end.line === b.end.line &&
        a.end.character === b.end.character
    );
}
