import type { KeywordId, Located, PlainShape, Relation, ShapeValues, TreatmentRule } from '@trialwright/model';
import type { AstNode } from 'langium';
import type * as ast from '../generated/ast.js';
import type { Conversion } from './conversion.js';
import { calendarDate } from './dates.js';

type Converter<V> = (node: never, conversion: Conversion) => V | undefined;

const number = (value: number): number => value;

function fact(node: ast.Fact, c: Conversion): ShapeValues['fact'] | undefined {
    const date = node.date === undefined ? undefined : calendarDate(node.date);
    return {
        text: node.text ?? '',
        none: node.none ?? false,
        date: c.located(node, 'date', date),
        source: c.located(node, 'source', node.source),
    };
}

/** A value that must be there, in an element of which half may still be missing. */
function complete<T extends object>(
    value: { [K in keyof T]: T[K] | undefined },
    ...needed: (keyof T)[]
): T | undefined {
    return needed.every(key => value[key] !== undefined) ? (value as T) : undefined;
}

/** From the tree of each shape to its value in the model; undefined while it is half typed. */
export const shapeConverters: { readonly [S in PlainShape]: Converter<ShapeValues[S]> } = {
    text: (value: string) => value,
    integer: number,
    number,
    fact,
    evidence: (node: ast.Evidence, c) => ({
        ...fact(node as unknown as ast.Fact, c)!,
        state: node.state as 'done' | 'planned' | undefined,
    }),
    treatment: (node: ast.Treatment, c) => ({
        ...fact(node as unknown as ast.Fact, c)!,
        as: c.located(node, 'as', node.as as TreatmentRule | undefined),
    }),
    codedColumn: (node: ast.CodedColumn, c) =>
        complete(
            {
                column: c.located(node, 'column', node.column),
                positive: c.locatedList(node, 'positive', node.positive),
                negative: c.locatedList(node, 'negative', node.negative),
            },
            'column',
        ),
    setColumn: (node: ast.SetColumn, c) =>
        complete(
            {
                set: c.located(node, 'set', node.set),
                column: c.located(node, 'column', node.column),
                positive: c.locatedList(node, 'positive', node.positive),
                negative: c.locatedList(node, 'negative', node.negative),
            },
            'set',
            'column',
        ),
    proportion: (node: ast.Proportion, c) => c.proportion(node),
    sourcedProportion: (node: ast.SourcedProportion, c) =>
        complete({ value: c.locatedProportion(node.value), source: c.located(node, 'source', node.source) }, 'value'),
    sourcedNumber: (node: ast.SourcedNumber, c) =>
        complete(
            { value: c.located(node, 'value', node.value), source: c.located(node, 'source', node.source) },
            'value',
        ),
    date: (written: string) => calendarDate(written),
    duration: (node: ast.Duration) =>
        complete(
            { amount: node.amount, unit: node.unit as ShapeValues['duration']['unit'] | undefined },
            'amount',
            'unit',
        ),
    ages: (node: ast.Ages) => ({ from: node.lower, to: node.upper }),
    claim: (node: ast.Claim, c) => ({
        name: c.located(node, 'name', node.name),
        topic: (node.topic ?? 'effectiveness') as 'effectiveness' | 'safety',
        metric: c.located(node, 'metric', node.metric as KeywordId | undefined),
        condition: c.locatedReference(node, 'condition', node.condition, ['condition']),
        relation: (node.relation ?? '=') as Relation,
        value: c.locatedProportion(node.bound),
        text: c.located(node, 'text', node.text),
        source: c.located(node, 'source', node.source),
    }),
    prevalence: (node: ast.Prevalence, c) =>
        complete(
            {
                condition: c.locatedReference(node, 'condition', node.condition, ['condition']),
                value: c.locatedProportion(node.value),
                source: c.located(node, 'source', node.source),
            },
            'condition',
            'value',
        ),
    collected: (node: ast.Collected, c) =>
        complete(
            {
                organization: c.locatedReference(node, 'organization', node.organization, ['organization']),
                count: c.located(node, 'count', node.count),
                of: node.of as 'cases' | 'patients' | undefined,
            },
            'organization',
        ),
    verification: (node: ast.Verification, c) =>
        node.fact ? { of: node.of as 'positive' | 'negative' | undefined, fact: fact(node.fact, c)! } : undefined,
    interval: (node: ast.Interval, c) =>
        complete(
            {
                method: c.located(node, 'method', node.method as KeywordId | undefined),
                level: c.locatedProportion(node.level),
                replicates: c.located(node, 'replicates', node.replicates),
                seed: c.located(node, 'seed', node.seed),
            },
            'method',
        ),
    significance: (node: ast.Significance, c) =>
        complete(
            {
                level: c.locatedProportion(node.level),
                sides: c.located(node, 'sides', node.sides as 'oneSided' | 'twoSided' | undefined),
            },
            'level',
        ),
    comparison: (node: ast.Comparison, c) =>
        complete(
            {
                endpoint: c.locatedReference(node, 'endpoint', node.endpoint, ['endpoint']),
                against: (node.against ?? 'goal') as ShapeValues['comparison']['against'],
                relation: node.relation as Relation | undefined,
                goal: c.locatedProportion(node.goal),
                comparator: c.locatedReference(node, 'comparator', node.comparator, ['comparator']),
                margin: c.locatedProportion(node.margin),
            },
            'endpoint',
            'against',
        ),
    planned: (node: ast.Planned, c) =>
        complete(
            {
                count: c.located(node, 'count', node.count),
                of: node.of as 'positive' | 'negative' | undefined,
                unit: node.unit as 'cases' | 'patients' | undefined,
            },
            'count',
        ),
    threshold: (node: ast.Threshold, c) => ({ number: c.proportion(node.number), text: node.text, none: node.none }),
    pair: (node: ast.Pair, c) =>
        complete({ left: node.left, right: c.located(node, 'right', node.right) }, 'left', 'right'),
    powerToStop: (node: ast.PowerToStop, c) =>
        complete(
            {
                who: c.located(node, 'who', node.who as Located<ShapeValues['powerToStop']['who']['value']>['value']),
                text: c.located(node, 'text', node.text),
            },
            'who',
        ),
    storage: (node: ast.Storage, c) => {
        const duration = node.duration && shapeConverters.duration(node.duration as never, c);
        return {
            who: c.located(node, 'who', node.who as 'sponsor' | 'principalInvestigator' | undefined),
            duration: c.located(node, 'duration', duration),
            text: c.located(node, 'text', node.text),
        };
    },
    cells: (node: ast.Cells, c) =>
        complete(
            {
                endpoint: c.locatedReference(node, 'endpoint', node.endpoint, ['endpoint']),
                tp: c.located(node, 'tp', node.tp),
                fn: c.located(node, 'fn', node.fn),
                fp: c.located(node, 'fp', node.fp),
                tn: c.located(node, 'tn', node.tn),
            },
            'endpoint',
            'tp',
            'fn',
            'fp',
            'tn',
        ),
    deviceCriterion: (node: ast.DeviceCriterion, c) =>
        complete(
            {
                criterion: c.located(
                    node,
                    'criterion',
                    node.criterion as ShapeValues['deviceCriterion']['criterion']['value'],
                ),
                met: node.yes ?? false,
                text: c.located(node, 'text', node.text),
            },
            'criterion',
        ),
    claimReference: () => undefined,
};

/** A node of the tree as the converters take it. */
export function convertShape(shape: PlainShape, value: unknown, conversion: Conversion): unknown {
    return shapeConverters[shape](value as never, conversion);
}

/** True for values that are nodes of the tree and so know their own place. */
export function isNode(value: unknown): value is AstNode {
    return typeof value === 'object' && value !== null && '$type' in value;
}
