import { isKeywordId, type Language, type PlainShape, type Property } from '@trialwright/model';
import { listed, quoted, type Words } from '../words.js';

type Example = Readonly<Record<Language, string>>;

/** An example of each shape, in the words of a file's language. */
const examples: Partial<Record<PlainShape, Example>> = {
    integer: { ru: '120', en: '120' },
    number: { ru: '0,5', en: '0.5' },
    proportion: { ru: '92 %', en: '92 %' },
    sourcedProportion: { ru: '92 % источник "…"', en: '92 % source "…"' },
    sourcedNumber: { ru: '1,2 источник "…"', en: '1.2 source "…"' },
    date: { ru: '2026-11-01', en: '2026-11-01' },
    duration: { ru: '3 года', en: '3 years' },
    ages: { ru: '18..80 лет', en: '18..80 years' },
    claim: { ru: 'чувствительность 92 % источник "…"', en: 'sensitivity 92 % source "…"' },
    prevalence: { ru: 'Узел 20 % источник "…"', en: 'Nodule 20 % source "…"' },
    collected: { ru: 'Больница 600 случаев', en: 'Hospital 600 cases' },
    verification: { ru: 'больных "…"', en: 'positive "…"' },
    interval: { ru: 'Уилсон 95 %', en: 'wilson 95 %' },
    significance: { ru: '2,5 % односторонний', en: '2.5 % one-sided' },
    comparison: { ru: 'Точка > 85 %', en: 'Endpoint > 85 %' },
    planned: { ru: '1600 случаев', en: '1600 cases' },
    threshold: { ru: '0,5', en: '0.5' },
    pair: { ru: '"КТ" "компьютерная томография"', en: '"CT" "computed tomography"' },
    powerToStop: { ru: 'заявитель "…"', en: 'sponsor "…"' },
    storage: { ru: 'заявитель 3 года', en: 'sponsor 3 years' },
    cells: { ru: 'Точка ИП 90 ЛО 10 ЛП 5 ИО 95', en: 'Endpoint TP 90 FN 10 FP 5 TN 95' },
    deviceCriterion: { ru: 'самостоятельность да', en: 'standalone yes' },
    evidence: { ru: 'выполнено "…"', en: 'done "…"' },
    treatment: { ru: 'как неверные "…"', en: 'as wrong "…"' },
    codedColumn: { ru: '"gt" положительные значения "1"', en: '"gt" positive values "1"' },
    setColumn: {
        ru: '"По протоколу" "pp" положительные значения "1"',
        en: '"Per protocol" "pp" positive values "1"',
    },
    fact: { ru: '"…"', en: '"…"' },
    text: { ru: '"…"', en: '"…"' },
};

/** What the value of a property is, in the accusative: "write …". */
const nouns: Partial<Record<PlainShape, Example>> = {
    integer: { ru: 'целое число', en: 'a whole number' },
    number: { ru: 'число', en: 'a number' },
    proportion: { ru: 'долю', en: 'a proportion' },
    sourcedProportion: { ru: 'долю и источник', en: 'a proportion and its source' },
    sourcedNumber: { ru: 'число и источник', en: 'a number and its source' },
    date: { ru: 'дату', en: 'a date' },
    duration: { ru: 'срок', en: 'a duration' },
    ages: { ru: 'возраст', en: 'ages' },
    claim: { ru: 'метрику и значение', en: 'a metric and its value' },
    prevalence: { ru: 'патологию и долю', en: 'a condition and a proportion' },
    collected: { ru: 'организацию и число случаев', en: 'an organization and the number of cases' },
    verification: { ru: 'способ верификации в кавычках', en: 'how it was verified, in quotes' },
    interval: { ru: 'метод и уровень', en: 'a method and a level' },
    significance: { ru: 'уровень', en: 'a level' },
    comparison: { ru: 'сравнение', en: 'a comparison' },
    planned: { ru: 'число', en: 'a number' },
    threshold: { ru: 'число или текст в кавычках', en: 'a number or a text in quotes' },
    pair: { ru: 'два текста в кавычках', en: 'two texts in quotes' },
    powerToStop: { ru: 'кто вправе и в каком объёме', en: 'who may, and how far' },
    storage: { ru: 'кто и сколько хранит', en: 'who keeps them, and how long' },
    cells: { ru: 'конечную точку и четыре числа', en: 'an endpoint and four numbers' },
    deviceCriterion: { ru: 'критерий и выполнен ли он', en: 'a criterion and whether it is met' },
    evidence: { ru: 'текст в кавычках', en: 'a text in quotes' },
    treatment: { ru: 'правило и текст в кавычках', en: 'a rule and a text in quotes' },
    codedColumn: { ru: 'имя столбца в кавычках', en: 'the name of a column in quotes' },
    setColumn: {
        ru: 'имя выборки и имя столбца в кавычках',
        en: 'the name of a set and the name of a column, in quotes',
    },
    fact: { ru: 'текст в кавычках', en: 'a text in quotes' },
    text: { ru: 'текст в кавычках', en: 'a text in quotes' },
};

/** What to write as the value of a property, with an example in the words of the file. */
export function valueToWrite(property: Property, words: Words, reader: Language): string {
    const example = (text: string): string => (reader === 'ru' ? `, например ${text}` : `, such as ${text}`);
    const { shape, choices = [], kinds = [] } = property;
    if (shape === 'choice' || shape === 'stated')
        return `${reader === 'ru' ? 'одно из слов' : 'one of'} ${words.keywords(choices, reader)}`;
    if (shape === 'claimReference') return reader === 'ru' ? 'имя заявленной характеристики' : 'the name of a claim';
    if (shape === 'reference' || (shape === 'nested' && kinds.length > 0)) {
        const names = listed(
            kinds.map(kind => words.kind(kind, reader)),
            reader,
            reader === 'ru' ? 'или' : 'or',
        );
        return reader === 'ru' ? `имя элемента ${names}` : `the name of an element ${names}`;
    }
    const plain = shape === 'nested' ? 'text' : shape;
    return `${nouns[plain]![reader]}${example(examples[plain]![words.language])}`;
}

/** What may stand at a place, from the names of the tokens: grouped, not a list of forty. */
export function tokensIn(expected: readonly string[], words: Words, reader: Language): string {
    const ru = reader === 'ru';
    const has = (...names: string[]): boolean => names.some(name => expected.includes(name));
    const groups: string[] = [];
    if (has('ID')) groups.push(ru ? 'имя' : 'a name');
    if (has('NUMBER')) groups.push(ru ? 'число' : 'a number');
    if (has('DATE')) groups.push(ru ? 'дата' : 'a date');
    if (has('STRING', 'LONG_STRING')) groups.push(ru ? 'текст в кавычках' : 'a text in quotes');
    const signs = expected.filter(name => /^[^A-Za-z]+$/.test(name) && name !== '}');
    if (signs.length > 0)
        groups.push(
            signs
                .slice(0, 4)
                .map(sign => quoted(sign, reader))
                .join(', '),
        );
    const known = expected.filter(isKeywordId);
    if (known.length > 0) groups.push(words.keywords(known, reader, 5));
    if (has('}')) groups.push(ru ? 'закрывающая скобка }' : 'the closing brace }');
    return listed(groups, reader, ru ? 'или' : 'or');
}
