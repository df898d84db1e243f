import type { AstNode } from 'langium';

interface Container extends AstNode {
    readonly imports?: readonly AstNode[];
    readonly elements?: readonly AstNode[];
    readonly properties?: readonly AstNode[];
}

/** Offsets at which imports, elements and properties of a tree begin, broken programs included. */
export function startsOf(root: AstNode): ReadonlySet<number> {
    const starts = new Set<number>();
    const visit = (node: Container): void => {
        for (const list of [node.imports, node.elements, node.properties]) {
            for (const child of list ?? []) {
                if (child.$cstNode && child.$cstNode.length > 0) starts.add(child.$cstNode.offset);
                visit(child as Container);
            }
        }
    };
    visit(root as Container);
    return starts;
}
