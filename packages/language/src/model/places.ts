import type { Located, Place } from '@trialwright/model';
import { type AstNode, type CstNode, GrammarUtils } from 'langium';

/** Place of a node of the concrete tree. */
export function placeOf(uri: string, cst: CstNode): Place {
    return { uri, offset: cst.offset, end: cst.end };
}

/** Finds the places of the values of one file. */
export class Places {
    constructor(readonly uri: string) {}

    /** Place of a whole node. Nodes that error recovery made up have none: they get an empty place at the start. */
    of(node: AstNode): Place {
        return node.$cstNode ? placeOf(this.uri, node.$cstNode) : { uri: this.uri, offset: 0, end: 0 };
    }

    /** Place of the value of a property of a node; the node's own where the value was not written. */
    ofProperty(node: AstNode, property: string, index?: number): Place {
        const cst = GrammarUtils.findNodeForProperty(node.$cstNode, property, index);
        return cst ? placeOf(this.uri, cst) : this.of(node);
    }

    /** Places of all values that a list property of a node holds, found in one go. */
    ofList(node: AstNode, property: string): (index: number) => Place {
        const found = GrammarUtils.findNodesForProperty(node.$cstNode, property);
        return index => (found[index] ? placeOf(this.uri, found[index]) : this.of(node));
    }

    /** A value with the place at which a property of a node holds it; undefined for a value that is not there. */
    located<T>(node: AstNode, property: string, value: T | undefined | null, index?: number): Located<T> | undefined {
        return value === undefined || value === null
            ? undefined
            : { value, at: this.ofProperty(node, property, index) };
    }
}
