import {
    type ElementKind,
    elementKinds,
    type ElementSchema,
    type KeywordId,
    keywordOfProperty,
    type Property,
    schema,
} from '@trialwright/model';
import type { ContainerName, PropertyName } from './trouble.js';

type Properties = Readonly<Record<string, Property>>;

/** Keywords with which an element begins. */
export const elementStarts: ReadonlySet<string> = new Set<string>(['import', 'primary', 'secondary', ...elementKinds]);

const kinds = new Set<string>(elementKinds);

/** True for the name of a kind of element. */
export function isElementKind(name: string): name is ElementKind {
    return kinds.has(name);
}

/** Properties that a container holds. */
export function propertiesOf({ kind, nested }: ContainerName): Properties {
    const own: Properties = (schema[kind] as ElementSchema).properties;
    return (nested ? own[nested]?.properties : own) ?? {};
}

/** Keywords of the properties that a container holds. */
export function keywordsOf(container: ContainerName): readonly KeywordId[] {
    return Object.entries(propertiesOf(container)).flatMap(
        ([name, property]) => keywordOfProperty(name, property) ?? [],
    );
}

/** The property of a container that begins with a keyword. */
export function propertyWith(container: ContainerName, keyword: string): PropertyName | undefined {
    for (const [name, property] of Object.entries(propertiesOf(container)))
        if (keywordOfProperty(name, property) === keyword) return { ...container, property: name };
    return undefined;
}

/** Schema of a property. */
export function schemaOf({ property, ...container }: PropertyName): Property {
    return propertiesOf(container)[property]!;
}

const containers: readonly ContainerName[] = elementKinds.flatMap(kind => [
    { kind },
    ...Object.entries((schema[kind] as ElementSchema).properties)
        .filter(([, property]) => property.shape === 'nested')
        .map(([nested]) => ({ kind, nested })),
]);

/** All containers that hold a property with a keyword. */
export function holdersOf(keyword: string): readonly ContainerName[] {
    return containers.filter(container => propertyWith(container, keyword) !== undefined);
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const kindOfRule = new Map<string, ElementKind>(elementKinds.map(kind => [capital(kind), kind]));

/** What the stack of the parser's rules says of the place of an error. */
export interface RulePlace {
    /** The innermost container that is open; undefined between elements. */
    readonly container?: ContainerName;
    /** The property inside the container; undefined where the container itself expected something else. */
    readonly property?: PropertyName;
    /** True in an import. */
    readonly importing?: boolean;
}

/** Reads the stack of rules: `TrialFile/Element/Program/ProgramProperty/Program_site/…`. */
export function placeOfRules(stack: readonly string[]): RulePlace {
    const rules = stack.map(rule => rule.replace('\u200B', ''));
    const element = rules.find(rule => kindOfRule.has(rule));
    if (!element) return rules.includes('Import') ? { importing: true } : {};
    const kind = kindOfRule.get(element)!;
    let place: RulePlace = { container: { kind } };
    for (const rule of rules.slice(rules.indexOf(element) + 1)) {
        const [owner, name, inner] = rule.split('_');
        if (owner !== element || !name) continue;
        if (inner && !inner.endsWith('Property')) {
            const container = { kind, nested: name };
            if (propertiesOf(container)[inner]) place = { container, property: { ...container, property: inner } };
            continue;
        }
        const property = propertiesOf({ kind })[name];
        if (property) place = { container: { kind }, property: { kind, property: name } };
        else if (name.endsWith('Property')) place = { container: { kind, nested: name.slice(0, -'Property'.length) } };
    }
    const last = rules.at(-1)!;
    // In the block of a nested property the error belongs to the block, not to the property that opens it.
    const { property } = place;
    if (property && !property.nested && last === `${element}_${property.property}` && schemaOf(property).properties)
        return { container: { kind, nested: property.property } };
    return place;
}
