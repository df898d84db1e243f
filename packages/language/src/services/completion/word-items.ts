import {
    type ElementOf,
    fittingTests,
    type IntervalId,
    intervalIds,
    isKeywordId,
    type KeywordId,
    methodInfoOf,
    metricIds,
    type MetricId,
    metricOf,
    type TestId,
    situationOf,
    testIds,
    word,
    wordAfter,
    wordBefore,
} from '@trialwright/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { numberOf } from '../../parser/value-converter.js';
import { bothWords, catalogueText } from '../hover/word-text.js';
import type { CompletionContext } from './context.js';
import { aliasOf, type Draft } from './item.js';

/** A word inside a value: a metric, an interval, a choice, `source`, a unit. Undefined where it would not fit. */
export function wordItem(id: KeywordId, index: number, context: CompletionContext): Draft | undefined {
    if (!suits(id, context)) return undefined;
    const { reader } = context;
    const label = agreeing(id, context);
    const entry = { label, insert: label, alias: aliasOf(id), rank: (context.continues ? 200 : 500) + index };
    const metric = (metricIds as readonly string[]).includes(id) ? metricOf(id as MetricId) : undefined;
    if (metric) {
        const known = metric.kind === 'proportion' ? 0 : 100;
        return {
            ...entry,
            kind: CompletionItemKind.EnumMember,
            detail: metric.definition[reader],
            explanation: catalogueText(id, reader),
            rank: index + known,
        };
    }
    const method = isMethod(id) ? methodInfoOf(id) : undefined;
    if (method) {
        return {
            ...entry,
            kind: CompletionItemKind.EnumMember,
            detail: method.use[reader],
            explanation: catalogueText(id, reader),
            preselect: method.isDefault,
            rank: index + (method.isDefault ? 0 : method.planningOnly ? 200 : 100),
        };
    }
    return { ...entry, kind: CompletionItemKind.EnumMember, explanation: bothWords(id) };
}

function isMethod(id: KeywordId): id is IntervalId | TestId {
    return (intervalIds as readonly string[]).includes(id) || (testIds as readonly string[]).includes(id);
}

/** Words that only a bootstrap is followed by. */
const ofBootstrap: readonly KeywordId[] = ['replicates', 'seed'];

/** Intervals only where they suit the metric, tests only where they suit metric and design. */
function suits(id: KeywordId, context: CompletionContext): boolean {
    if (ofBootstrap.includes(id)) {
        return context.expected.tokens.some(({ tokenType: { name } }) => name.startsWith('bootstrap'));
    }
    if (!isMethod(id)) return true;
    const endpoint = endpointOf(context);
    const metric = endpoint?.properties.metric && metricOf(endpoint.properties.metric.value);
    if ((intervalIds as readonly string[]).includes(id)) return !metric || metric.intervals.includes(id as IntervalId);
    const { element } = context;
    if (!metric || element?.kind !== 'hypothesis') return true;
    return fittingTests(situationOf(element, metric)).includes(id as TestId);
}

/** The endpoint that the element at the offset is or speaks of. */
export function endpointOf({ element, services, document }: CompletionContext): ElementOf<'endpoint'> | undefined {
    const model = services.trial.ModelService.modelOf(document);
    switch (element?.kind) {
        case 'endpoint':
            return element;
        case 'precision':
            return model.target(element.properties.for?.value);
        case 'hypothesis':
            return model.target(element.properties.statement?.value.endpoint.value);
        default:
            return undefined;
    }
}

/** The form that agrees with the noun or number before it: `односторонний`, `выполнена`, `3 года`. */
function agreeing(id: KeywordId, { expected, language }: CompletionContext): string {
    const { tokens } = expected;
    const last = tokens.at(-1);
    if (last?.tokenType.name === 'NUMBER') return wordAfter(id, numberOf(last.image), language);
    const noun = [...tokens].reverse().find(({ tokenType: { name } }) => isKeywordId(name) && name !== 'none');
    return noun ? wordBefore(id, noun.tokenType.name as KeywordId, language) : word(id, language);
}
