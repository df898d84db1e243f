import { type ElementKind, type ElementSchema, elementKinds, type Property, schema } from '@trialwright/model';
import type { AstNode } from 'langium';

/** A property of the schema and where it belongs: `path` is longer than one inside a nested block. */
export interface SchemaProperty {
    readonly kind: ElementKind;
    readonly path: readonly string[];
    readonly property: Property;
}

const kindsByType = new Map<string, ElementKind>(
    elementKinds.map(kind => [kind.charAt(0).toUpperCase() + kind.slice(1), kind]),
);

/** Kind of the element that a type of the grammar stands for. */
export function kindOfType(type: string): ElementKind | undefined {
    return kindsByType.get(type);
}

/** Schema of an element, without the types of its properties. */
export function schemaOf(kind: ElementKind): ElementSchema {
    return schema[kind];
}

/** The property that a type of the grammar stands for: `Program_site_cases` is `cases` in `site` of `program`. */
export function propertyOfType(type: string): SchemaProperty | undefined {
    const [owner, ...path] = type.split('_');
    const kind = owner === undefined ? undefined : kindOfType(owner);
    if (!kind || path.length === 0) return undefined;
    let properties: Readonly<Record<string, Property>> | undefined = schemaOf(kind).properties;
    let property: Property | undefined;
    for (const name of path) {
        property = properties?.[name];
        properties = property?.properties;
    }
    return property && { kind, path, property };
}

/** A property as the grammar parses it, with its schema. */
export interface FoundProperty extends SchemaProperty {
    readonly node: AstNode;
}

/** The innermost property that a node is or lies in. */
export function propertyAround(node: AstNode | undefined): FoundProperty | undefined {
    for (let current = node; current; current = current.$container) {
        const found = propertyOfType(current.$type);
        if (found) return { ...found, node: current };
    }
    return undefined;
}

/** An element as the grammar parses it, whatever its kind. */
export interface ElementNode extends AstNode {
    readonly name?: string;
    readonly title?: string;
    readonly rank?: 'primary' | 'secondary';
    readonly properties?: AstNode[];
}

/** The element that a node is or lies in. */
export function elementAround(
    node: AstNode | undefined,
): { readonly kind: ElementKind; readonly node: ElementNode } | undefined {
    for (let current = node; current; current = current.$container) {
        const kind = kindOfType(current.$type);
        if (kind) return { kind, node: current as ElementNode };
    }
    return undefined;
}
