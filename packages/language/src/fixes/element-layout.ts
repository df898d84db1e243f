import type { AnyElement, Place } from '@trialwright/model';
import type { AstNode, LangiumDocument } from 'langium';
import type { TrialFile } from '../generated/ast.js';

/** The tree of an element of the model. */
export function nodeOf(element: AnyElement, document: LangiumDocument): AstNode | undefined {
    const { elements } = document.parseResult.value as TrialFile;
    return elements.find(node => node.$cstNode?.offset === element.at.offset);
}

/** The tree of a block inside an element, such as a site: found by where it stands. */
export function nodeAt(document: LangiumDocument, { offset, end }: Place): AstNode | undefined {
    const { elements } = document.parseResult.value as TrialFile;
    return elements
        .flatMap(element => ('properties' in element ? (element.properties as AstNode[]) : []))
        .find(({ $cstNode: cst }) => cst?.offset === offset && cst.end === end);
}

/** The block of an element. */
export interface Block {
    /** Offset after `{`. */
    readonly start: number;
    /** Offset of `}`. */
    readonly end: number;
    readonly properties: readonly { readonly name: string; readonly offset: number; readonly end: number }[];
}

/** The block of an element; undefined where it has none. */
export function blockOf(node: AstNode, text: string): Block | undefined {
    const cst = node.$cstNode;
    if (!cst || text[cst.end - 1] !== '}') return undefined;
    const { properties = [] } = node as AstNode & { readonly properties?: AstNode[] };
    const list = properties.flatMap(property =>
        property.$cstNode
            ? [
                  {
                      name: property.$type.slice(node.$type.length + 1),
                      offset: property.$cstNode.offset,
                      end: property.$cstNode.end,
                  },
              ]
            : [],
    );
    const head = list[0]?.offset ?? cst.end - 1;
    const start = text.lastIndexOf('{', head - 1) + 1;
    return start > cst.offset ? { start, end: cst.end - 1, properties: list } : undefined;
}

/** White space with which a file indents one step. */
export function indentUnit(text: string): string {
    return /\n([ \t]+)\S/.exec(text)?.[1] ?? '    ';
}

/** White space at the start of the line of an offset. */
export function indentAt(text: string, offset: number): string {
    const start = text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(text.slice(start))![0];
}
