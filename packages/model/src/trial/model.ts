import type { Language } from '../bilingual.js';
import type { ElementKind } from '../schema/kinds.js';
import type { PropertiesOf } from '../schema/schema.js';
import type { ClaimReference, Reference } from '../schema/values.js';
import type { Located, Place } from './place.js';

/** What every element has. */
interface ElementBase<K extends ElementKind> {
    readonly kind: K;
    /** Identifies the element in the model; its name where it has one. */
    readonly key: string;
    readonly name?: Located<string>;
    readonly title?: Located<string>;
    /** The whole element. */
    readonly at: Place;
    /** Where a message about the whole element is best shown: its keyword and name. */
    readonly headAt: Place;
    readonly properties: PropertiesOf<K>;
}

/** What only some kinds have. */
interface Extras {
    objective: {
        readonly rank: 'primary' | 'secondary';
        /** `secondary objective none "reason"`: there is none, and why. */
        readonly none?: Located<string>;
    };
    endpoint: { readonly rank: 'primary' | 'secondary' };
    notApplicable: { readonly row: Located<string>; readonly reason?: Located<string> };
}

/** An element of one kind. */
export type ElementOf<K extends ElementKind> = ElementBase<K> & (K extends keyof Extras ? Extras[K] : unknown);

/** An element of any kind. */
export type AnyElement = { [K in ElementKind]: ElementOf<K> }[ElementKind];

/** A property that stands more often than it may. */
export interface Duplicate {
    readonly element: string;
    readonly property: string;
    readonly places: readonly Place[];
}

/**
 * A trial program with all that it imports: plain data, made once a change, read by checks, hints, hovers, documents
 * and the command line alike.
 */
export class TrialModel {
    private readonly byKey = new Map<string, AnyElement>();
    private readonly byKind = new Map<ElementKind, AnyElement[]>();

    constructor(
        /** The file that the model was made from. */
        readonly uri: string,
        /** The language of its keywords. */
        readonly language: Language,
        /** Its elements, then those of its imports. */
        readonly elements: readonly AnyElement[],
        readonly duplicates: readonly Duplicate[] = [],
    ) {
        for (const element of elements) {
            if (!this.byKey.has(element.key)) this.byKey.set(element.key, element);
            const list = this.byKind.get(element.kind);
            if (list) list.push(element);
            else this.byKind.set(element.kind, [element]);
        }
    }

    /** All elements of a kind, the file's own first. */
    all<K extends ElementKind>(kind: K): readonly ElementOf<K>[] {
        return (this.byKind.get(kind) ?? []) as unknown as readonly ElementOf<K>[];
    }

    /** The first element of a kind; for kinds of which a program holds one. */
    first<K extends ElementKind>(kind: K): ElementOf<K> | undefined {
        return this.all(kind)[0];
    }

    /** The element that a reference means; undefined while it is unresolved. */
    target<K extends ElementKind>(reference: Reference<K> | undefined): ElementOf<K> | undefined {
        return reference?.target === undefined
            ? undefined
            : (this.byKey.get(reference.target) as unknown as ElementOf<K> | undefined);
    }

    /** The elements that a list of references means, unresolved ones left out. */
    targets<K extends ElementKind>(references: readonly Located<Reference<K>>[]): readonly ElementOf<K>[] {
        return references.flatMap(reference => this.target(reference.value) ?? []);
    }

    /** The claim that a reference means, with the system that makes it. */
    claim(reference: ClaimReference): ElementOf<'system'>['properties']['claim'][number] | undefined {
        const systemKey = reference.target?.slice(0, reference.target.lastIndexOf('::'));
        const system = this.byKey.get(systemKey ?? '') as unknown as ElementOf<'system'> | undefined;
        return system?.properties.claim.find(claim => claim.value.name?.value === reference.name);
    }

    /** True where the model holds a program and not only a library. */
    get isProgram(): boolean {
        return this.byKind.has('program');
    }

    /** The status that severities follow; a program without one is a draft. */
    get status(): 'draft' | 'final' {
        return this.first('program')?.properties.status?.value ?? 'draft';
    }
}
