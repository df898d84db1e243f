import { kindOf, languageOf } from '@trialwright/language';
import { type KeywordId, keywordOfProperty, type Language, type Property, schema, word } from '@trialwright/model';
import type { AstNode, LangiumDocument } from 'langium';

/** A block or property that can be taken out of a program. */
export interface Deletable {
    /** What it is, in the words of the file: `система НодулСкан · назначение`. */
    readonly label: string;
    /** The same in the words of both languages: what is said of a program in one holds in the other. */
    readonly labels: Labels;
    readonly offset: number;
    readonly end: number;
}

/** One label in both languages; names stay as they are. */
export type Labels = Readonly<Record<Language, string>>;

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
    const add = (node: Node, labels: Labels): Labels => {
        const count = (seen.get(labels.ru) ?? 0) + 1;
        seen.set(labels.ru, count);
        const unique = count > 1 ? both(labels, own => `${own} (${count})`) : labels;
        const { offset, end } = node.$cstNode!;
        result.push({ label: unique[language], labels: unique, offset, end });
        return unique;
    };
    for (const element of (document.parseResult.value as Node).elements ?? []) {
        const kind = kindOf(element);
        const title = (own: Language): string => [word(kind, own), element.name].filter(Boolean).join(' ');
        const labels = add(element, { ru: title('ru'), en: title('en') });
        addProperties(element, element.$type, schema[kind].properties, labels, add);
    }
    return result;
}

function addProperties(
    node: Node,
    owner: string,
    properties: Readonly<Record<string, Property>>,
    title: Labels,
    add: (node: Node, labels: Labels) => Labels,
): void {
    for (const child of node.properties ?? []) {
        const name = child.$type.slice(owner.length + 1);
        const property = properties[name]!;
        const keyword = keywordOfProperty(name, property);
        const own = (language: Language): string =>
            keyword ? word(keyword, language) : property.label[language].toLowerCase();
        const labels = add(
            child,
            both(title, (text, language) => `${text} · ${own(language)}`),
        );
        if (property.properties) addProperties(child, child.$type, property.properties, labels, add);
    }
}

function both({ ru, en }: Labels, of: (text: string, language: Language) => string): Labels {
    return { ru: of(ru, 'ru'), en: of(en, 'en') };
}
