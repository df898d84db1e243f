import type { KeywordId, Located, Place, PlainShape, Property } from '@trialwright/model';
import type { AstNode, Reference as AstReference } from 'langium';
import type { Conversion } from './conversion.js';
import { convertShape, isNode } from './shapes.js';

/** A property as the grammar parses it, whatever its name. */
interface PropertyNode extends AstNode {
    readonly values?: unknown[];
    readonly refs?: AstReference[];
    readonly head?: string;
    readonly target?: AstReference;
    readonly properties?: PropertyNode[];
}

interface StatedNode extends AstNode {
    readonly choice?: string;
    readonly text?: string;
}

/** Told of each property that stands more often than it may. */
export type OnDuplicate = (property: string, places: readonly Place[]) => void;

/**
 * Turns the properties of a node into those of the model.
 * @param owner name of the node's type in the grammar; the types of its properties begin with it.
 */
export function convertProperties(
    owner: string,
    schema: Readonly<Record<string, Property>>,
    nodes: readonly AstNode[],
    conversion: Conversion,
    onDuplicate: OnDuplicate,
): Record<string, unknown> {
    const byName = new Map<string, PropertyNode[]>();
    for (const node of nodes) {
        const name = node.$type.slice(owner.length + 1);
        const list = byName.get(name);
        if (list) list.push(node as PropertyNode);
        else byName.set(name, [node as PropertyNode]);
    }
    const result: Record<string, unknown> = {};
    for (const [name, property] of Object.entries(schema)) {
        const found = byName.get(name) ?? [];
        const values = found.flatMap(node =>
            convertProperty(`${owner}_${name}`, property, node, conversion, onDuplicate),
        );
        if (!property.many && found.length > 1)
            onDuplicate(
                name,
                found.map(node => conversion.places.of(node)),
            );
        result[name] = property.many ? values : values[0];
    }
    return result;
}

/** All values that one occurrence of a property holds. */
function convertProperty(
    owner: string,
    property: Property,
    node: PropertyNode,
    conversion: Conversion,
    onDuplicate: OnDuplicate,
): Located<unknown>[] {
    const { places } = conversion;
    const refAt = node.refs ? places.ofList(node, 'refs') : () => places.of(node);
    const valueAt = node.values && !isNode(node.values[0]) ? places.ofList(node, 'values') : () => places.of(node);
    switch (property.shape) {
        case 'reference':
            return (node.refs ?? []).map((reference, index) => ({
                value: conversion.reference(reference, property.kinds!),
                at: refAt(index),
            }));
        case 'claimReference':
            return (node.refs ?? []).map((reference, index) => ({
                value: conversion.claimReference(reference),
                at: refAt(index),
            }));
        case 'nested': {
            const properties = convertProperties(
                owner,
                property.properties!,
                node.properties ?? [],
                conversion,
                onDuplicate,
            );
            const value = {
                head: places.located(node, 'head', node.head),
                target: conversion.locatedReference(node, 'target', node.target, property.kinds ?? []),
                properties,
                at: places.of(node),
            };
            return [{ value, at: places.of(node) }];
        }
        case 'stated':
            return (node.values ?? []).flatMap(value => {
                const { choice, text } = value as StatedNode;
                if (choice === undefined) return [];
                const at = places.of(value as AstNode);
                return [{ value: { choice, text: places.located(value as AstNode, 'text', text) }, at }];
            });
        default:
            return (node.values ?? []).flatMap((raw, index) => {
                const value =
                    property.shape === 'choice'
                        ? (raw as KeywordId)
                        : convertShape(property.shape as PlainShape, raw, conversion);
                if (value === undefined || value === null) return [];
                return [{ value, at: isNode(raw) ? places.of(raw) : valueAt(index) }];
            });
    }
}
