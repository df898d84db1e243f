import type { Bilingual } from '../bilingual.js';
import type { KeywordId } from '../vocabulary/keywords.js';
import type { ElementKind } from './kinds.js';
import type { Property } from './property.js';

/** Syntax and meaning of one kind of element. */
export interface ElementSchema<P extends Readonly<Record<string, Property>> = Readonly<Record<string, Property>>> {
    readonly kind: ElementKind;
    /** Whether it has a name that others refer to. */
    readonly name: 'required' | 'none';
    /** Whether a title in quotes follows. */
    readonly title: boolean;
    /** `primary` or `secondary` stands before the keyword. */
    readonly ranked?: boolean;
    /** At most one in a program. */
    readonly single?: boolean;
    readonly label: Bilingual;
    readonly help: Bilingual;
    readonly rows?: readonly string[];
    readonly properties: P;
}

/** Makes the schema of an element. */
export function element<const P extends Readonly<Record<string, Property>>>(
    schema: ElementSchema<P>,
): ElementSchema<P> {
    return schema;
}

/** The keyword that a property begins with; undefined for one that begins with its value. */
export function keywordOfProperty(name: string, property: Property): KeywordId | undefined {
    return property.keyword === null ? undefined : (property.keyword ?? (name as KeywordId));
}
