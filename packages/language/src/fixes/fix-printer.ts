import type { Fix, ModelEdit } from '@trialwright/conformity';
import {
    type AnyElement,
    type ElementKind,
    elementKinds,
    type ElementSchema,
    keywordOfProperty,
    type Language,
    type Property,
    schema,
    type TrialModel,
    word,
    gapText,
    type Place,
} from '@trialwright/model';
import { type AstNode, type LangiumDocument, URI } from 'langium';
import type { TrialFile } from '../generated/ast.js';
import { kindOf, languageOf } from '../model/build-model.js';
import type { TrialCoreServices } from '../trial-module.js';
import { draftText, quotedText } from './draft-text.js';
import { type Change, sorted, wholeLines } from './edit.js';
import { blockOf, indentAt, indentUnit, nodeAt, nodeOf } from './element-layout.js';
import { kindsIn, type NameWish, OnlyNames } from './only-names.js';
import { headWords, templateText } from './templates.js';

type AddProperty = ModelEdit & { readonly kind: 'addProperty' };
type AddToBlock = ModelEdit & { readonly kind: 'addToBlock' };
type AddElement = ModelEdit & { readonly kind: 'addElement' };

/** Prints the language-neutral edits of fixes as changes of files: in the words, quotes and indentation of each. */
export class FixPrinter {
    constructor(private readonly services: TrialCoreServices) {}

    /** Changes of one fix, by the URI of the file; in the order of the text, none overlaps another. */
    changesOf(fix: Fix, document: LangiumDocument): ReadonlyMap<string, readonly Change[]> {
        return this.changesOfAll([fix], document);
    }

    /** Changes of several fixes in one go; what two fixes want alike is done once. */
    changesOfAll(fixes: readonly Fix[], document: LangiumDocument): ReadonlyMap<string, readonly Change[]> {
        const model = this.services.trial.ModelService.modelOf(document);
        const edits = new Map<string, ModelEdit>();
        for (const edit of fixes.flatMap(fix => fix.edits)) edits.set(JSON.stringify(edit), edit);
        const changes = [...edits.values()].flatMap(edit => this.plainChange(edit));
        const names = new OnlyNames(model, [...edits.values()]);
        changes.push(...this.addedProperties([...edits.values()], model, names));
        changes.push(...this.addedToBlocks([...edits.values()], names));
        changes.push(...this.addedElements([...edits.values()], document, names));
        const byFile = new Map<string, Change[]>();
        for (const change of changes) byFile.set(change.uri, [...(byFile.get(change.uri) ?? []), change]);
        return new Map([...byFile].map(([uri, list]) => [uri, sorted(list)]));
    }

    private document(uri: string): LangiumDocument | undefined {
        return this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
    }

    private plainChange(edit: ModelEdit): Change[] {
        if (edit.kind === 'addProperty' || edit.kind === 'addToBlock' || edit.kind === 'addElement') return [];
        const document = this.document(edit.at.uri);
        if (!document) return [];
        const text = document.textDocument.getText();
        const language = languageOf(document);
        const { uri } = edit.at;
        const at = 'property' in edit && edit.property ? propertyPlace(edit.at, document) : edit.at;
        switch (edit.kind) {
            case 'replace':
                return [{ ...at, text: withLineEnds(draftText(edit.with, language), text) }];
            case 'insertAfter': {
                const [first] = edit.text;
                const written = draftText(edit.text, language);
                const space = first && 'symbol' in first ? '' : ' ';
                return [{ uri, offset: edit.at.end, end: edit.at.end, text: withLineEnds(space + written, text) }];
            }
            case 'remove': {
                const [offset, end] = wholeLines(text, at);
                return [{ uri, offset, end, text: '' }];
            }
        }
    }

    private addedProperties(edits: readonly ModelEdit[], model: TrialModel, names: OnlyNames): Change[] {
        const byElement = new Map<string, AddProperty[]>();
        for (const edit of edits)
            if (edit.kind === 'addProperty')
                byElement.set(edit.element, [...(byElement.get(edit.element) ?? []), edit]);
        return [...byElement].flatMap(([key, list]) => {
            const element = model.elements.find(candidate => candidate.key === key);
            const document = element && this.document(element.at.uri);
            return element && document ? propertyChanges(element, list, document, names) : [];
        });
    }

    private addedToBlocks(edits: readonly ModelEdit[], names: OnlyNames): Change[] {
        const byBlock = new Map<string, AddToBlock[]>();
        for (const edit of edits) {
            if (edit.kind !== 'addToBlock') continue;
            const key = `${edit.at.uri} ${edit.at.offset}`;
            byBlock.set(key, [...(byBlock.get(key) ?? []), edit]);
        }
        return [...byBlock.values()].flatMap(list => {
            const [{ at, element, block }] = list as [AddToBlock];
            const document = this.document(at.uri);
            const node = document && nodeAt(document, at);
            const properties = (schema[element] as ElementSchema).properties[block]?.properties;
            return node && properties ? changesOfBlock(node, properties, list, document, names, {}) : [];
        });
    }

    private addedElements(edits: readonly ModelEdit[], document: LangiumDocument, names: OnlyNames): Change[] {
        const text = document.textDocument.getText();
        const language = languageOf(document);
        const taken = new Set<string>(
            (document.parseResult.value as TrialFile).elements.flatMap(node =>
                'name' in node && node.name ? [node.name] : [],
            ),
        );
        return edits
            .filter((edit): edit is AddElement => edit.kind === 'addElement')
            .toSorted((a, b) => elementKinds.indexOf(a.element) - elementKinds.indexOf(b.element))
            .map(edit => {
                const offset = placeForElement(edit.element, document);
                const written = elementText(edit, language, indentUnit(text), taken, names);
                const between = text.slice(0, offset).trim() === '' ? '' : '\n\n';
                const after = between === '' && text.trim() !== '' ? '\n\n' : '';
                return {
                    uri: document.uri.toString(),
                    offset,
                    end: offset,
                    text: withLineEnds(between + written + after, text),
                };
            });
    }
}

/** The whole property that a place is in, from its keyword to its end. */
function propertyPlace(at: Place, document: LangiumDocument): Place {
    const text = document.textDocument.getText();
    for (const node of (document.parseResult.value as TrialFile).elements) {
        const cst = node.$cstNode;
        if (!cst || at.offset < cst.offset || at.offset >= cst.end) continue;
        const found = blockOf(node, text)?.properties.find(({ offset, end }) => offset <= at.offset && at.end <= end);
        if (found) return { uri: at.uri, offset: found.offset, end: found.end };
    }
    return at;
}

/** Where an element of a kind goes: after the last of its kind, or of the kinds before it in the schema's order. */
function placeForElement(kind: ElementKind, document: LangiumDocument): number {
    const { elements, imports } = document.parseResult.value as TrialFile;
    const order = elementKinds.indexOf(kind);
    const earlier = elements.filter(element => element.$cstNode && elementKinds.indexOf(kindOf(element)) <= order);
    const nearest = Math.max(...earlier.map(element => elementKinds.indexOf(kindOf(element))));
    const last = earlier.filter(element => elementKinds.indexOf(kindOf(element)) === nearest).at(-1);
    return last?.$cstNode?.end ?? imports.at(-1)?.$cstNode?.end ?? 0;
}

function elementText(edit: AddElement, language: Language, unit: string, taken: Set<string>, names: OnlyNames): string {
    const shape: ElementSchema = schema[edit.element];
    const parts = [headWords(edit.element, shape.ranked ? edit.rank : undefined, language)];
    if (shape.name === 'required') {
        const name = edit.name ?? freeName(edit.element, language, taken);
        taken.add(name);
        parts.push(name);
    } else if (edit.element === 'notApplicable' && edit.name) parts.push(edit.name);
    if (edit.title) parts.push(quotedText(edit.title[language]));
    else if (shape.title && shape.name === 'required') parts.push(gapText(shape.label, language));
    const lines = (edit.properties ?? []).map(
        ({ property, value }) =>
            unit +
            propertyText(propertiesOf(edit.element), property, value, language, names, {
                except: edit.name,
                rank: edit.rank,
            }),
    );
    return lines.length > 0 ? `${parts.join(' ')} {\n${lines.join('\n')}\n}` : parts.join(' ');
}

type Properties = Readonly<Record<string, Property>>;

function propertiesOf(kind: ElementKind): Properties {
    return (schema[kind] as ElementSchema).properties;
}

function freeName(kind: ElementKind, language: Language, taken: ReadonlySet<string>): string {
    const base = word(kind, language).replace(/[\s-]+/g, '_');
    const capital = base.charAt(0).toUpperCase() + base.slice(1);
    for (let number = 1; ; number++) if (!taken.has(`${capital}${number}`)) return `${capital}${number}`;
}

function propertyText(
    properties: Properties,
    property: string,
    value: AddProperty['value'],
    language: Language,
    names: OnlyNames,
    wish: Omit<NameWish, 'kinds'>,
): string {
    const shape = properties[property]!;
    const keyword = keywordOfProperty(property, shape);
    const kinds = kindsIn(shape);
    const written = value
        ? draftText(names.fill(value, shape, wish), language)
        : templateText(shape, language, kinds && names.find({ ...wish, kinds }));
    return keyword ? `${word(keyword, language)} ${written}` : written;
}

function propertyChanges(
    element: AnyElement,
    edits: readonly AddProperty[],
    document: LangiumDocument,
    names: OnlyNames,
): Change[] {
    const node = nodeOf(element, document);
    if (!node) return [];
    const wish = { except: element.name?.value, rank: 'rank' in element ? element.rank : undefined };
    return changesOfBlock(node, propertiesOf(element.kind), edits, document, names, wish);
}

/** Lines added to the block of a node, each after those that the schema puts before it. */
function changesOfBlock(
    node: AstNode,
    properties: Properties,
    edits: readonly Pick<AddProperty, 'property' | 'value'>[],
    document: LangiumDocument,
    names: OnlyNames,
    wish: Omit<NameWish, 'kinds'>,
): Change[] {
    if (!node.$cstNode) return [];
    const text = document.textDocument.getText();
    const uri = document.uri.toString();
    const language = languageOf(document);
    const order = Object.keys(properties);
    const indexOf = ({ property }: Pick<AddProperty, 'property'>): number => order.indexOf(property);
    const lines = edits
        .toSorted((a, b) => indexOf(a) - indexOf(b))
        .map(edit => ({
            index: indexOf(edit),
            written: propertyText(properties, edit.property, edit.value, language, names, wish),
        }));
    const outer = indentAt(text, node.$cstNode.offset);
    const inner = outer + indentUnit(text);
    const all = lines.map(({ written }) => `\n${inner}${written}`).join('');
    const change = (offset: number, end: number, written: string): Change => ({
        uri,
        offset,
        end,
        text: withLineEnds(written, text),
    });
    const block = blockOf(node, text);
    if (!block) return [change(node.$cstNode.end, node.$cstNode.end, ` {${all}\n${outer}}`)];
    if (block.properties.length === 0) {
        const comment = text.slice(block.start, block.end).trim() !== '';
        return comment ? [change(block.start, block.start, all)] : [change(block.start, block.end, `${all}\n${outer}`)];
    }
    const oneLine = !text.slice(block.start, block.end).includes('\n');
    return lines.map(({ index, written }) => {
        const before = block.properties.filter(({ name }) => order.indexOf(name) <= index).at(-1);
        const offset = before?.end ?? block.start;
        if (oneLine) return change(offset, offset, ` ${written}`);
        return change(offset, offset, `\n${before ? indentAt(text, before.offset) : inner}${written}`);
    });
}

function withLineEnds(written: string, text: string): string {
    return text.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
}
