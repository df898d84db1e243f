import type { Language } from '../bilingual.js';
import { metrics } from '../catalogue/metrics.js';
import type { ElementSchema } from '../schema/element.js';
import { type ElementKind, elementKinds } from '../schema/kinds.js';
import type { Property } from '../schema/property.js';
import { schema } from '../schema/schema.js';
import { type KeywordId, keywords } from '../vocabulary/keywords.js';
import { word } from '../vocabulary/vocabulary.js';
import { syntaxOf } from './shape-syntax.js';

const texts = {
    ru: {
        title: 'Справочник языка Trialwright',
        made: 'Страница сделана из схемы и таблицы слов языка; исправлять следует их.',
        file: [
            'Файл `.trial` состоит из импортов и элементов в любом порядке. Файл без элемента `программа` — библиотека: её импортируют другие файлы.',
            'Ключевые слова пишутся строчными буквами, по-русски или по-английски; имена — буквами кириллицы или латиницы, цифрами и `_`. Доли — `92 %`, `0,92` или `0.92`. Даты — `2026-11-01` или `01.11.2026`. Тексты — `"…"`, `«…»`, а несколько абзацев — `"""…"""` (списки, таблицы и выделение в стиле Markdown сохраняются в документах). Комментарии — `// …`, `# …` и `/* … */`.',
            'Свойство, в конце записи которого стоит «…», может повторяться и перечислять значения через запятую; остальные стоят не более одного раза.',
        ],
        elements: 'Элементы',
        columns: ['Свойство', 'Что означает', 'Строки матрицы'],
        inside: 'Внутри блока',
        metrics: 'Метрики',
        metricColumns: ['Слово', 'Метрика', 'Определение', 'Формула', 'Пункт'],
        words: 'Слова на обоих языках',
        wordColumns: ['По-русски', 'По-английски'],
        ranked: 'Перед словом стоит `первичная` или `вторичная`.',
        single: 'Не более одного в программе.',
        name: 'Имя',
        titleText: '"Название"',
        rows: 'Строки матрицы соответствия',
        objectiveNone: 'Отсутствие вторичных целей объявляют так: `вторичная цель нет "причина"`.',
        notApplicable: 'Строка матрицы соответствия и причина: `не применимо PR2 "причина"`.',
    },
    en: {
        title: 'Reference of the Trialwright language',
        made: 'This page is made from the schema and the word table of the language: mend those.',
        file: [
            'A `.trial` file holds imports and elements in any order. A file without a `program` is a library, imported by others.',
            'Keywords are written in lower case, in English or Russian; names in Latin or Cyrillic letters, digits and `_`. Proportions are `92 %`, `0.92` or `0,92`. Dates are `2026-11-01` or `01.11.2026`. Texts are `"…"`, `«…»`, and several paragraphs `"""…"""` (lists, tables and emphasis in the manner of Markdown are kept in the documents). Comments are `// …`, `# …` and `/* … */`.',
            'A property whose line ends in “…” may be repeated and list values with commas; any other stands at most once.',
        ],
        elements: 'Elements',
        columns: ['Property', 'Meaning', 'Matrix rows'],
        inside: 'Inside the block',
        metrics: 'Metrics',
        metricColumns: ['Word', 'Metric', 'Definition', 'Formula', 'Clause'],
        words: 'Words in both languages',
        wordColumns: ['English', 'Russian'],
        ranked: '`primary` or `secondary` stands before it.',
        single: 'At most one in a program.',
        name: 'Name',
        titleText: '"Title"',
        rows: 'Rows of the conformity matrix',
        objectiveNone: 'The absence of secondary objectives is declared as `secondary objective none "reason"`.',
        notApplicable: 'A row of the conformity matrix and the reason: `not applicable PR2 "reason"`.',
    },
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${cell(text)}\``;

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
    const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
    return [line(columns), line(columns.map(() => '---')), ...rows.map(line), ''];
}

function elementSection(kind: ElementKind, language: Language): string[] {
    const element: ElementSchema = schema[kind];
    const text = texts[language];
    const parts = [
        word(kind, language),
        element.name === 'required' ? text.name : '',
        element.title ? text.titleText : '',
    ];
    const notes = [
        element.help[language],
        element.ranked ? text.ranked : '',
        element.single ? text.single : '',
        kind === 'objective' ? text.objectiveNone : '',
        kind === 'notApplicable' ? text.notApplicable : '',
        element.rows ? `${text.rows}: ${element.rows.join(', ')}.` : '',
    ];
    const rows = propertyRows(element.properties, language);
    const blocks = Object.entries(element.properties).flatMap(([name, { properties }]) =>
        properties
            ? [
                  `${text.inside} \`${word(name as KeywordId, language)}\`:`,
                  '',
                  ...table(text.columns, propertyRows(properties, language)),
              ]
            : [],
    );
    return [
        `### ${element.label[language]}`,
        '',
        `\`${parts.filter(part => part).join(' ')}\``,
        '',
        notes.filter(note => note).join(' '),
        '',
        ...(rows.length > 0 ? table(text.columns, rows) : []),
        ...blocks,
    ];
}

function propertyRows(properties: Readonly<Record<string, Property>>, language: Language): string[][] {
    return Object.entries(properties).map(([name, property]) => [
        code(syntaxOf(name, property, language)),
        property.help?.[language] ?? property.label[language],
        property.rows?.join(', ') ?? '',
    ]);
}

/** The reference page of the language as Markdown, made from schema, vocabulary and catalogue. */
export function languagePage(language: Language): string {
    const text = texts[language];
    const other: Language = language === 'ru' ? 'en' : 'ru';
    const lines = [
        `# ${text.title}`,
        '',
        `<!-- ${text.made} -->`,
        '',
        ...text.file.flatMap(paragraph => [paragraph, '']),
    ];
    lines.push(`## ${text.elements}`, '', ...elementKinds.flatMap(kind => elementSection(kind, language)));
    const metricRows = metrics.map(metric => [
        code(word(metric.id, language)),
        `${metric.name[language]} (${cell(metric.abbreviation[language])})`,
        metric.definition[language],
        metric.formula ? metric.formula[language] : '',
        metric.clause ?? '',
    ]);
    lines.push(`## ${text.metrics}`, '', ...table(text.metricColumns, metricRows));
    const wordRows = keywords.map(keyword => [
        keyword[language].map(code).join(', '),
        keyword[other].map(code).join(', '),
    ]);
    lines.push(`## ${text.words}`, '', ...table(text.wordColumns, wordRows));
    return `${lines.join('\n').trimEnd()}\n`;
}
