import {
    elementKinds,
    keyword,
    type KeywordId,
    keywordOfProperty,
    keywords,
    type Property,
    schema,
} from '@trialwright/model';
import type { Words } from './grammar.mts';

const connectives: readonly KeywordId[] = [
    ...(['dated', 'source', 'from', 'to', 'atLeast', 'atMost', 'superior', 'noninferior', 'equivalent'] as const),
    ...(['margin', 'years', 'months', 'days'] as const),
];

/** The words of the language, by the part that the schema gives them. */
export function wordsOfTheLanguage(): Words {
    const elements: KeywordId[] = ['import', ...elementKinds];
    const ranks: KeywordId[] = ['primary', 'secondary'];
    const properties = new Set(Object.values(schema).flatMap(element => propertyWords(element.properties)));
    const values = keywords
        .map(({ id }) => id)
        .filter(id => ![...elements, ...ranks, ...connectives].includes(id))
        .filter(id => !properties.has(id) || choiceWords.has(id));
    const forms = (ids: Iterable<KeywordId>) => [...ids].flatMap(id => [...keyword(id).en, ...keyword(id).ru]);
    return {
        elements: forms(elements),
        ranks: forms(ranks),
        properties: forms(properties),
        values: forms(values),
        connectives: forms(connectives),
    };
}

const choiceWords = new Set<KeywordId>();

function propertyWords(properties: Readonly<Record<string, Property>>): KeywordId[] {
    return Object.entries(properties).flatMap(([name, property]) => {
        for (const choice of property.choices ?? []) choiceWords.add(choice);
        const word = keywordOfProperty(name, property);
        return [...(word ? [word] : []), ...propertyWords(property.properties ?? {})];
    });
}
