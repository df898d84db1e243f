import {
    fitsDesign,
    fitsEndpoint,
    keywordOfProperty,
    metricOf,
    type Property,
    situationOf,
    syntaxOf,
    word,
} from '@trialwright/model';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { rowsText } from '../hover/row-text.js';
import type { Block } from './block-at.js';
import type { CompletionContext } from './context.js';
import { essentialsOf } from './essentials.js';
import { aliasOf, type Draft } from './item.js';
import { Snippet } from './snippet.js';
import { writeProperty } from './value-snippet.js';
import { endpointOf } from './word-items.js';

/** The properties that may be written here: what is still missing first, and none that is there and stands only once. */
export function* propertyItems(names: ReadonlySet<string>, block: Block, context: CompletionContext): Iterable<Draft> {
    const order = Object.keys(block.properties);
    const metric = endpointOf(context)?.properties.metric;
    const { element } = context;
    const situation =
        metric && (element?.kind === 'hypothesis' || element?.kind === 'precision')
            ? situationOf(element, metricOf(metric.value))
            : undefined;
    for (const [name, property] of Object.entries(block.properties)) {
        const has = context.present.has(name);
        if (!names.has(name) || (has && !property.many)) continue;
        if (situation && !block.nested && !fitsDesign(name, situation)) continue;
        if (block.kind === 'endpoint' && !fitsEndpoint(name, metric && metricOf(metric.value))) continue;
        const essential = block.nested ? -1 : essentialsOf(block.kind).indexOf(name);
        const later = context.continues ? 600 : 0;
        const rank = later + (has ? 400 : essential >= 0 ? essential : property.rows ? 100 : 200);
        yield propertyItem(name, property, rank + (essential >= 0 ? 0 : order.indexOf(name)), context);
    }
}

function propertyItem(name: string, property: Property, rank: number, context: CompletionContext): Draft {
    const { language, reader, services, document, snippets, suggestAgain } = context;
    const keyword = keywordOfProperty(name, property)!;
    const rows = rowsText(property.rows ?? [], services.trial.FindingService.packsFor(document), reader);
    const example = `\`\`\`trial\n${syntaxOf(name, property, language)}\n\`\`\``;
    const snippet = new Snippet(snippets);
    // Names and words are better chosen from a list that explains them than from bare choices.
    const chooses = suggestAgain && ['choice', 'reference', 'claimReference', 'interval'].includes(property.shape);
    if (chooses) snippet.text(`${word(keyword, language)} `);
    else {
        const model = services.trial.ModelService.modelOf(document);
        writeProperty(snippet, name, property, { language, model });
    }
    return {
        label: word(keyword, language),
        kind: CompletionItemKind.Property,
        detail: property.label[reader],
        explanation: [property.help?.[reader], example, rows].filter(part => part).join('\n\n'),
        insert: snippet.toString(),
        isSnippet: true,
        rank,
        alias: aliasOf(keyword),
        suggests: chooses,
    };
}
