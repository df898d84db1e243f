import {
    type AnyElement,
    type CalendarDate,
    type CodedColumn,
    type ElementSchema,
    type Fact,
    type Located,
    metrics,
    type Place,
    type Property,
    type Proportion,
    type Reference,
    type SetColumn,
    schema,
    type TrialModel,
} from '@trialwright/model';

/** How far a proportion may go: a share, an index of agreement, or any number (a ratio, a time). */
export type Bounds = 'share' | 'index' | 'any';

/** A plain value of a program with what is needed to judge it. */
export type Atom = Plain & {
    /** Row of the conformity matrix that the property serves. */
    readonly row?: string;
};

type Plain =
    | { readonly kind: 'proportion'; readonly at: Place; readonly value: Proportion; readonly bounds: Bounds }
    | { readonly kind: 'confidence' | 'significance'; readonly at: Place; readonly value: Proportion }
    | { readonly kind: 'count'; readonly at: Place; readonly value: number; readonly whole: boolean }
    | { readonly kind: 'coefficient'; readonly at: Place; readonly value: number; readonly lowest: number }
    | { readonly kind: 'date'; readonly at: Place; readonly value: CalendarDate }
    | { readonly kind: 'text'; readonly at: Place; readonly value: string }
    | { readonly kind: 'none'; readonly at: Place; readonly value: string }
    | { readonly kind: 'ages'; readonly at: Place; readonly value: { readonly from?: number; readonly to?: number } };

type Properties = Readonly<Record<string, Property>>;

/** All plain values of an element. */
export function* atomsOf(element: AnyElement, model: TrialModel): Iterable<Atom> {
    if (element.title) yield { kind: 'text', at: element.title.at, value: element.title.value };
    if ('none' in element && element.none) yield { kind: 'none', at: element.none.at, value: element.none.value };
    if (element.kind === 'notApplicable') {
        if (element.reason) yield { kind: 'text', at: element.reason.at, value: element.reason.value };
        else yield { kind: 'none', at: element.at, value: '' };
    }
    const bounds = boundsOf(element, model);
    yield* atomsIn((schema[element.kind] as ElementSchema).properties, element.properties, bounds, model);
}

function* atomsIn(properties: Properties, values: object, bounds: Bounds, model: TrialModel): Iterable<Atom> {
    for (const [name, property] of Object.entries(properties)) {
        const held = (values as Record<string, unknown>)[name];
        const list = (Array.isArray(held) ? held : held === undefined ? [] : [held]) as Located<unknown>[];
        const row = property.rows?.[0];
        for (const located of list)
            for (const atom of atomsOfValue(name, property, located, bounds, model)) yield { row, ...atom };
    }
}

function* atomsOfValue(
    name: string,
    property: Property,
    { value, at }: Located<unknown>,
    bounds: Bounds,
    model: TrialModel,
): Iterable<Atom> {
    // The shape says what the value is; the fields used here are those of the model's value types.
    const v = value as Record<string, unknown>;
    switch (property.shape) {
        case 'text':
            yield { kind: 'text', at, value: value as string };
            return;
        case 'fact':
        case 'evidence':
        case 'treatment':
            yield* atomsOfFact(value as Fact, at);
            return;
        case 'setColumn':
            yield { kind: 'text', ...(value as SetColumn).set };
            for (const text of codedTexts(value as SetColumn)) yield { kind: 'text', ...text };
            return;
        case 'codedColumn':
            for (const text of codedTexts(value as CodedColumn)) yield { kind: 'text', ...text };
            return;
        case 'verification':
            yield* atomsOfFact(v.fact as Fact, at);
            return;
        case 'stated': {
            const text = v.text as Located<string> | undefined;
            if (text) yield { kind: 'text', at: text.at, value: text.value };
            else if ((v.choice as string) === 'none') yield { kind: 'none', at, value: '' };
            return;
        }
        case 'integer':
            yield { kind: 'count', at, value: value as number, whole: true };
            return;
        case 'number':
            yield { kind: 'count', at, value: value as number, whole: false };
            return;
        case 'sourcedNumber': {
            const number = v.value as Located<number>;
            yield name === 'icc' || name.startsWith('correlation')
                ? { kind: 'coefficient', at: number.at, value: number.value, lowest: name === 'correlation' ? -1 : 0 }
                : { kind: 'count', at: number.at, value: number.value, whole: false };
            yield* textOf(v.source);
            return;
        }
        case 'proportion':
            yield { kind: 'proportion', at, value: value as Proportion, bounds: limit(name, bounds) };
            return;
        case 'sourcedProportion':
        case 'prevalence': {
            const proportion = v.value as Located<Proportion>;
            yield { kind: 'proportion', ...proportion, bounds: limit(name, bounds) };
            yield* textOf(v.source);
            return;
        }
        case 'claim': {
            const claimed = v.value as Located<Proportion> | undefined;
            const metric = v.metric as Located<string> | undefined;
            if (claimed) yield { kind: 'proportion', ...claimed, bounds: boundsOfMetric(metric?.value) };
            yield* textOf(v.text);
            yield* textOf(v.source);
            return;
        }
        case 'comparison':
            for (const part of [v.goal, v.margin] as (Located<Proportion> | undefined)[])
                if (part) yield { kind: 'proportion', ...part, bounds };
            return;
        case 'interval':
        case 'significance': {
            const level = v.level as Located<Proportion> | undefined;
            if (level)
                yield {
                    kind: property.shape === 'interval' || name === 'confidence' ? 'confidence' : 'significance',
                    ...level,
                };
            return;
        }
        case 'planned':
        case 'collected': {
            const count = v.count as Located<number> | undefined;
            if (count) yield { kind: 'count', ...count, whole: true };
            return;
        }
        case 'cells':
            for (const cell of [v.tp, v.fn, v.fp, v.tn] as Located<number>[])
                yield { kind: 'count', ...cell, whole: true };
            return;
        case 'duration':
            yield { kind: 'count', at, value: v.amount as number, whole: false };
            return;
        case 'storage': {
            const duration = v.duration as Located<{ readonly amount: number }> | undefined;
            if (duration) yield { kind: 'count', at: duration.at, value: duration.value.amount, whole: false };
            yield* textOf(v.text);
            return;
        }
        case 'deviceCriterion':
        case 'powerToStop':
            yield* textOf(v.text);
            return;
        case 'pair':
            yield { kind: 'text', at, value: v.left as string };
            yield* textOf(v.right);
            return;
        case 'threshold':
            if (typeof v.text === 'string') yield { kind: 'text', at, value: v.text };
            return;
        case 'date':
            yield { kind: 'date', at, value: value as CalendarDate };
            return;
        case 'ages':
            yield { kind: 'ages', at, value: value as { from?: number; to?: number } };
            return;
        case 'nested':
            yield* textOf(v.head);
            yield* atomsIn(property.properties!, v.properties as object, bounds, model);
            return;
    }
}

function* atomsOfFact(fact: Fact, at: Place): Iterable<Atom> {
    // A rule for results needs no more words than itself; only quotes with nothing in them are judged.
    yield fact.none ? { kind: 'none', at, value: fact.text } : { kind: 'text', at, value: fact.text };
    if (fact.date) yield { kind: 'date', ...fact.date };
    if (fact.source) yield { kind: 'text', ...fact.source };
}

function codedTexts({ column, positive, negative }: CodedColumn): readonly Located<string>[] {
    return [column, ...positive, ...negative];
}

/** A text beside another value: words on it, its source. */
function* textOf(text: unknown): Iterable<Plain> {
    if (text !== undefined) yield { kind: 'text', ...(text as Located<string>) };
}

/** Shares whatever the metric is. */
const shares = new Set([
    'power',
    'assurance',
    'losses',
    'unevaluable',
    'prevalence',
    'recruitmentAssurance',
    'discordance',
    'expectedSensitivity',
    'expectedSpecificity',
    'positiveShare',
    'categoryShares',
    'systemShares',
    'looks',
]);

function limit(name: string, bounds: Bounds): Bounds {
    return shares.has(name) ? 'share' : bounds;
}

/** What the endpoint that an element is about allows. */
function boundsOf(element: AnyElement, model: TrialModel): Bounds {
    const reference: Reference<'endpoint'> | undefined =
        element.kind === 'hypothesis'
            ? element.properties.statement?.value.endpoint.value
            : element.kind === 'precision'
              ? element.properties.for?.value
              : undefined;
    return reference ? boundsOfMetric(model.target(reference)?.properties.metric?.value) : 'share';
}

function boundsOfMetric(id: string | undefined): Bounds {
    const kind = metrics.find(metric => metric.id === id)?.kind;
    if (kind === 'ratio' || kind === 'mean') return 'any';
    return kind === 'agreement' || kind === 'index' ? 'index' : 'share';
}
