import { flow } from '../src/figures/flow.js';
import { lineChart } from '../src/figures/line-chart.js';
import { lightMarkdown } from '../src/markdown/light.js';
import { defaultProfile } from '../src/profile/profile.js';
import type { DocumentTree, Language } from '../src/tree/document.js';
import { bold, gap, italic, lineBreak, ref, sub, sup } from '../src/tree/inline.js';
import { cell, formula, list, para, row, section, table } from '../src/tree/make.js';

export const hostile =
    '<script>alert(1)</script> & "quotes" [click](javascript:alert(1)) ![x](http://x.invalid/a.png) =HYPERLINK("x") | a_b_c *no* `code` \u0007 & ]]> <!-- -->';

/** A document with every kind of block, for the tests of the writers. */
export function sample(language: Language = 'ru'): DocumentTree {
    const text =
        language === 'ru'
            ? 'Проверяется гипотеза о чувствительности системы искусственного интеллекта. '
            : 'The hypothesis about the sensitivity of the system is tested. ';
    const long = text.repeat(8).trim();
    const rows = Array.from({ length: 45 }, (_, index) =>
        row([`P${index + 1}`, text.trim(), { ...cell(String(index * 37)), align: 'right' }]),
    );
    return {
        language,
        profile: defaultProfile,
        draftMark: language === 'ru' ? 'ПРОЕКТ' : 'DRAFT',
        runningHead: 'NS-2026-01 · 1.0',
        runningFoot: 'Trialwright 0.1.0 · SHA-256 0123456789abcdef',
        properties: {
            title: language === 'ru' ? 'Программа испытаний' : 'Trial program',
            subject: 'GOST R 59921.1-2022',
            author: 'ООО «Акме»',
            keywords: ['NS-2026-01'],
            date: '2026-11-01',
            version: '1.0',
            description: 'Trialwright 0.1.0',
        },
        title: {
            organization: [{ kind: 'text', text: 'ГБУЗ «Городская клиническая больница № 1»' }],
            approvals: [
                {
                    word: 'СОГЛАСОВАНО',
                    role: [{ kind: 'text', text: 'Генеральный директор ООО «Акме»' }],
                    name: [{ kind: 'text', text: 'А. А. Акимов' }],
                },
                { word: 'УТВЕРЖДАЮ', role: [{ kind: 'text', text: 'Главный врач' }] },
            ],
            kind: [{ kind: 'text', text: 'ПРОГРАММА КЛИНИЧЕСКИХ ИСПЫТАНИЙ' }],
            heading: [{ kind: 'text', text: 'Клинические испытания «НодулСкан»' }],
            facts: [{ label: 'Номер', value: [{ kind: 'text', text: 'NS-2026-01' }] }],
            foot: [{ kind: 'text', text: 'Москва, 2026' }],
        },
        front: [
            section(
                'findings',
                'Что не завершено',
                [
                    {
                        kind: 'callout',
                        tone: 'warning',
                        title: bold('Проект: 2 замечания'),
                        blocks: [list(['P04: нет гипотезы', 'P10: объём не обоснован'])],
                    },
                ],
                { numbered: false },
            ),
            section('contents', 'Содержание', [{ kind: 'contents' }], {
                numbered: false,
                unlisted: true,
                newPage: true,
            }),
        ],
        sections: [
            section('device', 'Описание изделия', [
                para(
                    long,
                    ' ',
                    bold('жирный'),
                    ' ',
                    italic('курсив'),
                    ' H',
                    sub('2'),
                    'O, x',
                    sup('2'),
                    '. См. таблицу ',
                    ref('rows'),
                    ', рисунок ',
                    ref('curve'),
                    ', раздел ',
                    ref('size'),
                    ' и приложение ',
                    ref('matrix'),
                    '.',
                ),
                para(gap('[заполнить: предусмотренное назначение, 5.4.2]')),
                para(hostile),
                para('до', lineBreak, 'после', {
                    kind: 'link',
                    href: 'https://example.org/a?b=1&c=2',
                    children: [{ kind: 'text', text: 'ссылка' }],
                }),
                ...lightMarkdown(
                    'Первый абзац *курсивом*.\n\n- один\n- два\n  - вложенный\n\n1. раз\n2. два\n\n| а | б |\n|---|--:|\n| 1 | 2 |\n\n<b>не жирно</b> # не заголовок',
                ),
            ]),
            section(
                'size',
                'Объём выборки',
                [
                    formula(
                        italic('n'),
                        ' = ',
                        italic('z'),
                        sup('2'),
                        italic('p'),
                        '(1 − ',
                        italic('p'),
                        ') / ',
                        italic('d'),
                        sup('2'),
                    ),
                ],
                {
                    sections: [
                        section('size-table', 'Таблица', [
                            para(long),
                            table(
                                'Много строк',
                                [1, { width: 4 }, { width: 1, align: 'right' }],
                                ['№', 'Требование', 'Значение'],
                                rows,
                                { id: 'rows', notes: [[{ kind: 'text', text: 'Примечание к таблице.' }]] },
                            ),
                        ]),
                        section('size-curve', 'Кривая', [
                            para(long),
                            {
                                kind: 'figure',
                                id: 'curve',
                                caption: [{ kind: 'text', text: 'Зависимость N от распространённости' }],
                                alt: 'Кривая N от распространённости, падающая',
                                drawing: lineChart({
                                    width: 620,
                                    height: 340,
                                    x: { title: 'Распространённость, %', format: value => String(value * 100) },
                                    y: { title: 'Объём выборки N', format: value => String(value), fromZero: true },
                                    series: [
                                        {
                                            name: 'Уилсон',
                                            tone: 'accent',
                                            points: [0.05, 0.1, 0.15, 0.2, 0.3, 0.4].map(x => [x, 126 / x]),
                                        },
                                        {
                                            name: 'Клоппер–Пирсон',
                                            tone: 'second',
                                            dash: true,
                                            points: [0.05, 0.1, 0.15, 0.2, 0.3, 0.4].map(x => [x, 160 / x]),
                                        },
                                    ],
                                    point: { x: 0.1, y: 1260, text: 'N = 1260' },
                                }),
                            },
                            {
                                kind: 'figure',
                                id: 'flow',
                                caption: [{ kind: 'text', text: 'Схема испытания' }],
                                alt: 'Схема испытания',
                                drawing: flow([
                                    {
                                        title: 'Случаи, отобранные по критериям',
                                        lines: ['N = 1500'],
                                        aside: ['Исключены', 'артефакты движения', 'толщина среза более 2,5 мм'],
                                    },
                                    { title: 'Обработка СИИ', lines: ['НодулСкан 2.3.1, порог 0,5'] },
                                    {
                                        title: '',
                                        lines: [],
                                        split: [
                                            { title: 'Патология есть', lines: ['n₊ = 300'] },
                                            { title: 'Патологии нет', lines: ['n₋ = 1200'] },
                                        ],
                                    },
                                    { title: 'Анализ', lines: ['чувствительность, специфичность'] },
                                ]),
                            },
                        ]),
                    ],
                },
            ),
            section('sign', 'Подписи', [
                {
                    kind: 'signatures',
                    rows: [
                        {
                            role: [{ kind: 'text', text: 'Главный исследователь' }],
                            name: [{ kind: 'text', text: 'И. И. Иванова' }],
                        },
                        { role: [{ kind: 'text', text: 'Заявитель' }] },
                    ],
                },
            ]),
        ],
        appendices: [
            section(
                'matrix',
                'Матрица соответствия',
                [
                    table(
                        'Требования',
                        [1, 3, 3, 2],
                        ['Код', 'Требование', 'Где', 'Статус'],
                        [
                            row([{ ...cell('Программа'), colspan: 4 }], { group: true }),
                            ...rows.slice(0, 20).map(line => row([...line.cells, cell('да')])),
                        ],
                        { id: 'matrix-table', dense: true },
                    ),
                ],
                { newPage: true, landscape: true },
            ),
            section('form', 'Форма отчёта', [para(long)], {
                newPage: true,
                sections: [section('form-a', 'Пункт', [para(text)])],
            }),
        ],
    };
}
