import type { ClaimReference, ElementKind, Located, Proportion, Reference } from '@trialwright/model';
import type { AstNode, Reference as AstReference } from 'langium';
import type * as ast from '../generated/ast.js';
import type { Places } from './places.js';

/** What the converters of values share: places, and the keys of the elements that references point to. */
export class Conversion {
    constructor(
        readonly places: Places,
        private readonly keys: ReadonlyMap<AstNode, string>,
    ) {}

    /** A reference of the tree, as it is in the model. */
    reference<K extends ElementKind>(
        reference: AstReference | undefined,
        kinds: readonly K[],
    ): Reference<K> | undefined {
        if (!reference) return undefined;
        const target = reference.ref && this.keys.get(reference.ref);
        return { name: reference.$refText, kinds, target };
    }

    /** A reference with its place. */
    locatedReference<K extends ElementKind>(
        node: AstNode,
        property: string,
        reference: AstReference | undefined,
        kinds: readonly K[],
    ): Located<Reference<K>> | undefined {
        return this.places.located(node, property, this.reference(reference, kinds));
    }

    /** A reference to a claim. */
    claimReference(reference: AstReference): ClaimReference {
        return { name: reference.$refText, target: reference.ref && this.keys.get(reference.ref) };
    }

    /** A proportion: a percent or a fraction. */
    proportion(node: ast.Proportion | undefined): Proportion | undefined {
        if (node?.number === undefined) return undefined;
        return node.percent
            ? { value: percent(node.number), written: 'percent' }
            : { value: node.number, written: 'fraction' };
    }

    /** A proportion with its place. */
    locatedProportion(node: ast.Proportion | undefined): Located<Proportion> | undefined {
        const value = this.proportion(node);
        return value && node ? { value, at: this.places.of(node) } : undefined;
    }

    /** A text or number with its place. */
    located<T>(node: AstNode, property: string, value: T | undefined): Located<T> | undefined {
        return this.places.located(node, property, value);
    }

    /** Texts of a list, each with its place. */
    locatedList<T>(node: AstNode, property: string, values: readonly T[]): Located<T>[] {
        const at = this.places.ofList(node, property);
        return values.map((value, index) => ({ value, at: at(index) }));
    }
}

/** 92.5 % as 0.925: divided in decimal, so that no binary error is added to what was written. */
function percent(number: number): number {
    return Number(`${number}e-2`) || number / 100;
}
