import type { Picture } from './draw.mts';

/** The pictures of the walkthrough, a pair a step. */
export const pictures: Record<string, { ru: Picture; en: Picture }> = {
    new: {
        ru: {
            lines: [
                [['программа', 'keyword'], [' '], ['"Клинические испытания СИИ «…»"', 'text'], [' {']],
                [['    номер', 'property'], [' '], ['"…"', 'text']],
                [['    вид', 'property'], [' '], ['регистрация', 'value']],
                [['    статус', 'property'], [' '], ['проект', 'value']],
                [['    заявитель', 'property'], [' …']],
                [['}']],
            ],
            popup: {
                line: 2,
                column: 33,
                width: 32,
                lines: [[['Регистрационные испытания', 'chosen']], [['Предварительные испытания']]],
            },
        },
        en: {
            lines: [
                [['program', 'keyword'], [' '], ['"Clinical trial of the AI system …"', 'text'], [' {']],
                [['    number', 'property'], [' '], ['"…"', 'text']],
                [['    kind', 'property'], [' '], ['registration', 'value']],
                [['    status', 'property'], [' '], ['draft', 'value']],
                [['    sponsor', 'property'], [' …']],
                [['}']],
            ],
            popup: {
                line: 2,
                column: 33,
                width: 30,
                lines: [[['Registration trial', 'chosen']], [['Preliminary trial']]],
            },
        },
    },
    write: {
        ru: {
            lines: [
                [['первичная конечная точка', 'keyword'], [' Чувств '], ['"…"', 'text'], [' {']],
                [['    метрика', 'property'], [' '], ['чувствительность', 'value']],
                [['    патология', 'property'], [' Узел']],
                [['    инт']],
                [['}']],
            ],
            popup: {
                line: 4,
                column: 4,
                width: 56,
                lines: [
                    [
                        ['интервал', 'chosen'],
                        ['                  как оценить точность', 'chosen'],
                    ],
                    [['порог'], ['                     порог активации', 'dim']],
                    [['неопределённые результаты'], [' правило', 'dim']],
                ],
            },
        },
        en: {
            lines: [
                [['primary endpoint', 'keyword'], [' Sens '], ['"…"', 'text'], [' {']],
                [['    metric', 'property'], [' '], ['sensitivity', 'value']],
                [['    condition', 'property'], [' Nodule']],
                [['    int']],
                [['}']],
            ],
            popup: {
                line: 4,
                column: 4,
                width: 54,
                lines: [
                    [
                        ['interval', 'chosen'],
                        ['              how precision is stated', 'chosen'],
                    ],
                    [['threshold'], ['             operating point', 'dim']],
                    [['indeterminate results'], [' rule', 'dim']],
                ],
            },
        },
    },
    check: {
        ru: {
            lines: [[['объём выборки', 'squiggle'], [' {']], [['    для', 'property'], [' Г1']], [['}']]],
            popup: {
                line: 1,
                column: 6,
                width: 52,
                lines: [
                    [['Не указано планируемое число случаев.']],
                    [
                        ['P06', 'link'],
                        [' · пункт 5.4.2', 'dim'],
                    ],
                    [['Исправить: записать рассчитанное число', 'link']],
                ],
            },
        },
        en: {
            lines: [[['sample size', 'squiggle'], [' {']], [['    for', 'property'], [' H1']], [['}']]],
            popup: {
                line: 1,
                column: 6,
                width: 46,
                lines: [
                    [['The planned number of cases is missing.']],
                    [
                        ['P06', 'link'],
                        [' · clause 5.4.2', 'dim'],
                    ],
                    [['Fix: write the computed number', 'link']],
                ],
            },
        },
    },
    size: {
        ru: {
            lines: [
                [['точность оценки', 'keyword'], [' Т1 '], ['"…"', 'text'], [' {']],
                [['    ожидается', 'property'], [' '], ['80 %', 'number']],
                [['    полуширина', 'property'], [' '], ['7 %', 'number'], ['  n₊ = 126 → N = 1260', 'hint']],
                [['}']],
                [['объём выборки', 'keyword'], [' {']],
                [['    планируется', 'property'], [' '], ['1300', 'number'], ['  достаточно: +40', 'hint']],
                [['}']],
            ],
        },
        en: {
            lines: [
                [['precision', 'keyword'], [' P1 '], ['"…"', 'text'], [' {']],
                [['    expected', 'property'], [' '], ['80 %', 'number']],
                [['    half-width', 'property'], [' '], ['7 %', 'number'], ['  n₊ = 126 → N = 1260', 'hint']],
                [['}']],
                [['sample size', 'keyword'], [' {']],
                [['    planned', 'property'], [' '], ['1300', 'number'], ['  sufficient: +40', 'hint']],
                [['}']],
            ],
        },
    },
    print: {
        ru: {
            lines: [
                [
                    ['СОГЛАСОВАНО', 'dim'],
                    ['                            УТВЕРЖДАЮ', 'dim'],
                ],
                [['']],
                [['              ПРОГРАММА']],
                [['       клинических испытаний СИИ «…»']],
                [['']],
                [['1  Обоснование ........................... 4', 'dim']],
                [['2  Цели, гипотезы, конечные точки ........ 6', 'dim']],
                [['3  Объём выборки ......................... 9', 'dim']],
                [['Приложение А  Матрица соответствия ...... 17', 'dim']],
            ],
        },
        en: {
            lines: [
                [
                    ['AGREED', 'dim'],
                    ['                                  APPROVED', 'dim'],
                ],
                [['']],
                [['               PROGRAM']],
                [['    of the clinical trial of the AI system …']],
                [['']],
                [['1  Rationale ............................. 4', 'dim']],
                [['2  Aims, hypotheses, endpoints ........... 6', 'dim']],
                [['3  Sample size ........................... 9', 'dim']],
                [['Appendix A  Conformity matrix ........... 17', 'dim']],
            ],
        },
    },
};
