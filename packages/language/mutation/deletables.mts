import { kindOf, languageOf } from '@trialwright/language';
import { type KeywordId, keywordOfProperty, type Language, type Property, schema, word } from '@trialwright/model';
import type { AstNode, LangiumDocument } from 'langium';

/** A block or property that can be taken out of a program. */
export interface Deletable {
    /** What it is, in the words of the file: `система НодулСкан · назначение`. */
    readonly label: string;
    readonly offset: number;
    readonly end: number;
}

interface Node extends AstNode {
    readonly name?: string;
    readonly rank?: KeywordId;
    readonly target?: { readonly $refText: string };
    readonly properties?: readonly Node[];
    readonly elements?: readonly Node[];
}

/** Every element of a file and every property in it, inner blocks included, in the order of the text. */
export function deletablesOf(document: LangiumDocument): readonly Deletable[] {
    const language = languageOf(document);
    const result: Deletable[] = [];
    const seen = new Map<string, number>();
    const add = (node: Node, label: string): string => {
        const count = (seen.get(label) ?? 0) + 1;
        seen.set(label, count);
        const unique = count > 1 ? `${label} (${count})` : label;
        result.push({ label: unique, offset: node.$cstNode!.offset, end: node.$cstNode!.end });
        return unique;
    };
    for (const element of (document.parseResult.value as Node).elements ?? []) {
        const kind = kindOf(element);
        const title = add(element, [word(kind, language), element.name].filter(Boolean).join(' '));
        addProperties(element, element.$type, schema[kind].properties, title, language, add);
    }
    return result;
}

function addProperties(
    node: Node,
    owner: string,
    properties: Readonly<Record<string, Property>>,
    title: string,
    language: Language,
    add: (node: Node, label: string) => string,
): void {
    for (const child of node.properties ?? []) {
        const name = child.$type.slice(owner.length + 1);
        const property = properties[name]!;
        const keyword = keywordOfProperty(name, property);
        const own = keyword ? word(keyword, language) : property.label[language].toLowerCase();
        const label = add(child, `${title} · ${own}`);
        if (property.properties) addProperties(child, child.$type, property.properties, label, language, add);
    }
}
