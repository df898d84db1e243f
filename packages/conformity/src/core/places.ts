import {
    type AnyElement,
    type ElementKind,
    elementKinds,
    type ElementSchema,
    type Located,
    type Place,
    type Property,
    schema,
    type TrialModel,
} from '@trialwright/model';

/** A property that answers a row: the path from the element through its blocks. */
interface Answer {
    readonly kind: ElementKind;
    /** Empty where the element itself answers the row. */
    readonly path: readonly string[];
}

let answers: ReadonlyMap<string, readonly Answer[]> | undefined;

/** Elements and properties that the schema ties to each row. */
function answersByRow(): ReadonlyMap<string, readonly Answer[]> {
    if (answers) return answers;
    const found = new Map<string, Answer[]>();
    const add = (rows: readonly string[] | undefined, answer: Answer): void => {
        for (const row of rows ?? []) found.set(row, [...(found.get(row) ?? []), answer]);
    };
    const visit = (
        kind: ElementKind,
        properties: Readonly<Record<string, Property>>,
        path: readonly string[],
    ): void => {
        for (const [name, property] of Object.entries(properties)) {
            add(property.rows, { kind, path: [...path, name] });
            if (property.properties) visit(kind, property.properties, [...path, name]);
        }
    };
    for (const kind of elementKinds) {
        const element: ElementSchema = schema[kind];
        add(element.rows, { kind, path: [] });
        visit(kind, element.properties, []);
    }
    answers = found;
    return found;
}

/** True where the schema ties some element or property to the row. */
export function hasAnswers(row: string): boolean {
    return answersByRow().has(row);
}

/**
 * The places at which a program answers a row. Properties count more than elements: a block whose properties answer
 * rows of their own answers none by its mere presence.
 */
export function placesOfRow(row: string, model: TrialModel): readonly Place[] {
    const all = answersByRow().get(row) ?? [];
    const ofProperties = all.filter(answer => answer.path.length > 0);
    const chosen = ofProperties.length > 0 ? ofProperties : all;
    return chosen.flatMap(({ kind, path }) =>
        (model.all(kind) as readonly AnyElement[]).flatMap(element => placesIn(element, path)),
    );
}

function placesIn(element: AnyElement, path: readonly string[]): readonly Place[] {
    if (path.length === 0) return [element.headAt];
    let values: readonly unknown[] = [element];
    for (const name of path) {
        values = values.flatMap(value => {
            const holder = value as { properties?: Record<string, unknown>; value?: { properties: never } };
            const properties = holder.properties ?? holder.value?.properties ?? {};
            return (properties as Record<string, unknown>)[name] ?? [];
        });
    }
    return values.map(value => (value as Located<unknown>).at);
}
