import { CstUtils, type LangiumDocument, type LeafCstNode } from 'langium';

/** The token that an offset lies in or stands directly behind; not a comment or white space. */
export function leafAt(document: LangiumDocument, offset: number): LeafCstNode | undefined {
    const root = document.parseResult.value.$cstNode;
    if (!root) return undefined;
    for (const at of [offset, offset - 1]) {
        if (at < 0) continue;
        const leaf = CstUtils.findLeafNodeAtOffset(root, at);
        if (leaf && !leaf.hidden) return leaf;
    }
    return undefined;
}
