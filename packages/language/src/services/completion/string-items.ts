import type { LangiumDocument } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { propertyOfType } from '../support/schema-of.js';
import type { CompletionContext } from './context.js';
import type { Draft } from './item.js';
import { columnItems, dataFiles, importPathItems, listFiles, pathItems } from './path-items.js';

/** Properties of a `file` whose texts name no column. */
const noColumns = new Set([
    'positiveValues',
    'negativeValues',
    'indeterminateValues',
    'missingValues',
    'grades',
    'encoding',
    'sheet',
]);

/** Encodings that a file may have without saying so. */
const encodings = ['utf-8', 'utf-16', 'windows-1251', 'cp866', 'koi8-r'];

/** Inside quotes: paths behind `import`, `file` and `fingerprint list`, columns of its table in the block of a `file`. */
export async function stringItems(context: CompletionContext, document: LangiumDocument): Promise<Draft[]> {
    const [last] = context.expected.tokens.slice(-1);
    const name = last?.tokenType.name;
    if (name === 'import') return [...importPathItems(context)];
    if (name === 'file') return pathItems(context, dataFiles);
    if (name === 'fingerprints') return pathItems(context, listFiles);
    if (context.block?.nested !== 'file') return [];
    if (name === 'encoding')
        return encodings.map((label, rank) => ({ label, insert: label, kind: CompletionItemKind.EnumMember, rank }));
    if (name === 'analysisSets') return setItems(context);
    // Behind a comma the word that the list belongs to stands further back.
    const property = context.expected.rules
        .map(propertyOfType)
        .findLast(found => found)
        ?.path.at(-1);
    if (noColumns.has(name ?? '') || noColumns.has(property ?? '')) return [];
    const text = document.textDocument.getText();
    const path = /["«]([^"«»\n]*)["»]\s*$/.exec(text.slice(0, context.block.open))?.[1];
    return path ? columnItems(context, path) : [];
}

/** Sets that the block `analysis` describes: a description that is a sentence begins with the name, up to its sign. */
function setItems({ services, document }: CompletionContext): Draft[] {
    const described = services.trial.ModelService.modelOf(document).first('analysis')?.properties.analysisSets ?? [];
    const names = described.map(({ value }) => value.text.split(/[:;,.(–—]/)[0]!.trim()).filter(name => name !== '');
    return [...new Set(names)].map((label, rank) => ({
        label,
        insert: label.replace(/[\\"]/g, '\\$&'),
        kind: CompletionItemKind.EnumMember,
        rank,
    }));
}
