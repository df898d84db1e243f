import type { Draft, ModelEdit } from '@trialwright/conformity';
import type { AnyElement, ElementKind, Property, TrialModel } from '@trialwright/model';

/** What a name could mean where a fix is about to write one. */
export interface NameWish {
    readonly kinds: readonly ElementKind[];
    /** The element that is being written: it does not mean itself. */
    readonly except?: string;
    readonly rank?: 'primary' | 'secondary';
}

interface Named {
    readonly kind: ElementKind;
    readonly name: string;
    readonly rank?: 'primary' | 'secondary';
}

/** Fills in a name that only one element can have, so that fewer gaps are left to a person. */
export class OnlyNames {
    private readonly known: readonly Named[];

    constructor(model: TrialModel, edits: readonly ModelEdit[]) {
        const rankOf = (element: AnyElement) => ('rank' in element ? element.rank : undefined);
        this.known = [
            ...model.elements.flatMap(element =>
                element.name ? [{ kind: element.kind, name: element.name.value, rank: rankOf(element) }] : [],
            ),
            ...edits.flatMap(edit =>
                edit.kind === 'addElement' && edit.name
                    ? [{ kind: edit.element, name: edit.name, rank: edit.rank }]
                    : [],
            ),
        ];
    }

    /** The only name that fits; undefined where none or several do. */
    find({ kinds, except, rank }: NameWish): string | undefined {
        const fitting = this.known.filter(
            ({ kind, name, rank: own }) =>
                kinds.includes(kind) && name !== except && (rank === undefined || own === undefined || own === rank),
        );
        return fitting.length === 1 ? fitting[0]!.name : undefined;
    }

    /** A draft in which the first gap for a name is filled in where only one element fits. */
    fill(draft: Draft, property: Property, wish: Omit<NameWish, 'kinds'>): Draft {
        const kinds = kindsIn(property);
        const name = kinds && this.find({ ...wish, kinds });
        if (name === undefined) return draft;
        const gap = draft.findIndex(part => 'gap' in part && part.as === 'name');
        return draft.map((part, index) => (index === gap ? { name } : part));
    }
}

/** Kinds that the name in the value of a property refers to; undefined where it is a name of its own. */
export function kindsIn(property: Property): readonly ElementKind[] | undefined {
    switch (property.shape) {
        case 'reference':
        case 'nested':
            return property.kinds;
        case 'comparison':
        case 'cells':
            return ['endpoint'];
        case 'prevalence':
            return ['condition'];
        case 'collected':
            return ['organization'];
        default:
            return undefined;
    }
}
