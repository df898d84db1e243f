import { type ElementKind, type Language, type Property, word, wordBefore } from '@trialwright/model';
import { GrammarAST } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { rowsText } from '../hover/row-text.js';
import { kindOfType, schemaOf } from '../support/schema-of.js';
import type { CompletionContext } from './context.js';
import { essentialsOf } from './essentials.js';
import { aliasOf, type Draft } from './item.js';
import { Snippet } from './snippet.js';
import { writeBlock } from './value-snippet.js';

type Rank = 'primary' | 'secondary';

/** Elements that many programs do without. */
const optional: ReadonlySet<ElementKind> = new Set(['comparator', 'precision', 'reference', 'report', 'notApplicable']);

/** The elements that may begin here, each with its block; one that a program holds once and already has is left out. */
export function* elementItems(kinds: readonly ElementKind[], context: CompletionContext): Iterable<Draft> {
    const { services, document } = context;
    const model = services.trial.ModelService.modelOf(document);
    const rank = rankTyped(context);
    for (const kind of kinds) {
        const schema = schemaOf(kind);
        const has = model.all(kind).length > 0;
        // A library may hold what only a program needs once, so its lack is no reason to put it first.
        if (schema.single && has) continue;
        const order = kinds.indexOf(kind) + (has ? 400 : optional.has(kind) ? 200 : 100);
        if (!schema.ranked || rank) yield elementItem(kind, undefined, rank, order, context);
        else for (const own of ['primary', 'secondary'] as const) yield elementItem(kind, own, own, order, context);
    }
}

function elementItem(
    kind: ElementKind,
    written: Rank | undefined,
    rank: Rank | undefined,
    order: number,
    context: CompletionContext,
): Draft {
    const { language, reader, services, document } = context;
    const schema = schemaOf(kind);
    const label = [written && wordBefore(written, kind, language), word(kind, language)].filter(part => part).join(' ');
    const rows = rowsText(schema.rows ?? [], services.trial.FindingService.packsFor(document), reader);
    return {
        label,
        kind: CompletionItemKind.Class,
        detail: schema.label[reader],
        explanation: [schema.help[reader], rows].filter(part => part).join('\n\n'),
        insert: blockOf(kind, label, context),
        isSnippet: true,
        rank: order + (rank === 'secondary' ? 50 : 0),
        alias: aliasOf(...(written ? [written] : []), kind),
    };
}

/** The rank that stands before the offset. */
export function rankTyped({ expected }: CompletionContext): Rank | undefined {
    const typed = expected.tokens.at(-1)?.tokenType.name;
    return typed === 'primary' || typed === 'secondary' ? typed : undefined;
}

/** Behind the head of an element its block. */
export function* blockItems(context: CompletionContext): Iterable<Draft> {
    const { expected, services, document, language, reader, snippets } = context;
    const opens = expected.features.some(({ feature }) => GrammarAST.isKeyword(feature) && feature.value === '{');
    const kinds = expected.tokens.flatMap(
        ({ tokenType }) => elementKindOf(typeOf(tokenType.name), tokenType.name) ?? [],
    );
    const kind = kinds.at(-1);
    if (!opens || !kind) return;
    const snippet = new Snippet(snippets);
    writeBlock(snippet, essentials(kind), { language, model: services.trial.ModelService.modelOf(document) });
    yield {
        label: '{ … }',
        kind: CompletionItemKind.Struct,
        detail: schemaOf(kind).label[reader],
        insert: snippet.end().toString().trimStart(),
        isSnippet: true,
        rank: 0,
    };
}

const typeOf = (keyword: string): string => keyword.charAt(0).toUpperCase() + keyword.slice(1);

/** `import "…"`. */
export function importItem({ language, reader, snippets }: CompletionContext): Draft {
    const label = word('import', language);
    return {
        label,
        kind: CompletionItemKind.Module,
        detail: reader === 'ru' ? 'Элементы другого файла' : 'Elements of another file',
        insert: new Snippet(snippets).text(`${label} "`).place('').text('"').toString(),
        isSnippet: true,
        rank: 300,
        alias: aliasOf('import'),
        suggests: true,
    };
}

/** The whole element, with its first properties and places to fill in. */
function blockOf(kind: ElementKind, label: string, context: CompletionContext): string {
    const { services, document, language, snippets } = context;
    const schema = schemaOf(kind);
    const snippet = new Snippet(snippets).text(label);
    if (kind === 'notApplicable') return snippet.text(' ').place('PR2').text(' "').place('').text('"').toString();
    if (schema.name === 'required') snippet.text(' ').place(nameFor(kind, language));
    if (schema.title) snippet.text(' "').place(schema.label[language]).text('"');
    const model = services.trial.ModelService.modelOf(document);
    writeBlock(snippet, essentials(kind), { language, model });
    return snippet.end().toString();
}

/** The first properties of an element: those that one always writes, or else those that rows ask for. */
function essentials(kind: ElementKind): [string, Property][] {
    const { properties } = schemaOf(kind);
    const names = essentialsOf(kind);
    const entries = Object.entries(properties);
    if (names.length > 0) return names.map(name => [name, properties[name]!]);
    return entries.filter(([, property]) => property.rows).slice(0, 6);
}

const shortNames: Partial<Record<ElementKind, readonly [ru: string, en: string]>> = {
    hypothesis: ['Г1', 'H1'],
    objective: ['Цель1', 'Objective1'],
    precision: ['Т1', 'P1'],
};

function nameFor(kind: ElementKind, language: Language): string {
    const [ru, en] = shortNames[kind] ?? ['Имя', 'Name'];
    return language === 'ru' ? ru : en;
}

/** Element kinds among keywords that the grammar expects. */
export function elementKindOf(rule: string | undefined, keyword: string): ElementKind | undefined {
    const kind = rule === undefined ? undefined : kindOfType(rule);
    return kind === keyword ? kind : undefined;
}
