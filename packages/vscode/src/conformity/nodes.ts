import type { MatrixClause, MatrixEntry, MatrixPack } from '@trialwright/server/protocol';
import type { ShownMatrix } from './current-matrix.js';

/** What the view lists: norms, their clauses, their rows. */
export type ConformityNode =
    | { readonly kind: 'pack'; readonly pack: MatrixPack }
    | { readonly kind: 'clause'; readonly pack: MatrixPack; readonly clause: MatrixClause }
    | { readonly kind: 'row'; readonly pack: MatrixPack; readonly row: MatrixEntry };

/** The nodes under a node. One norm alone needs no level of its own. */
export function childrenOf(node: ConformityNode | undefined, shown: ShownMatrix | undefined): ConformityNode[] {
    const packs = shown?.packs ?? [];
    if (!node) {
        return packs.length === 1 ? clausesOf(packs[0]!) : packs.map(pack => ({ kind: 'pack', pack }));
    }
    if (node.kind === 'pack') return clausesOf(node.pack);
    if (node.kind === 'row') return [];
    return node.clause.rows.map(row => ({ kind: 'row', pack: node.pack, row }));
}

function clausesOf(pack: MatrixPack): ConformityNode[] {
    return pack.clauses.map(clause => ({ kind: 'clause', pack, clause }));
}

/** The node above a node. */
export function parentOf(node: ConformityNode, shown: ShownMatrix | undefined): ConformityNode | undefined {
    const { pack } = node;
    if (node.kind === 'pack') return undefined;
    if (node.kind === 'row') {
        const clause = pack.clauses.find(({ rows }) => rows.includes(node.row));
        return clause && { kind: 'clause', pack, clause };
    }
    return shown && shown.packs.length > 1 ? { kind: 'pack', pack } : undefined;
}
