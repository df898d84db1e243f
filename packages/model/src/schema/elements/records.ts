import { element } from '../element.js';
import { many, one, refs } from '../property.js';

export const reference = element({
    kind: 'reference',
    name: 'required',
    title: true,
    label: { ru: 'Ссылка', en: 'Reference' },
    help: {
        ru: 'Нормативный документ или литературный источник, на который опирается программа.',
        en: 'A norm or a publication on which the program rests.',
    },
    rows: ['T02'],
    properties: {
        designation: one('text', 'Обозначение', 'Designation', { rows: ['T02'] }),
        edition: one('text', 'Редакция', 'Edition', { rows: ['T02'] }),
        source: one('text', 'Библиографическое описание', 'Bibliographic entry'),
    },
});

export const report = element({
    kind: 'report',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Отчёт', en: 'Report' },
    help: {
        ru: 'То, что можно сказать только по окончании испытания; числа берутся из данных.',
        en: 'What only the end of the trial can say; numbers come from the data.',
    },
    properties: {
        start: one('date', 'Начало', 'Start', { rows: ['A03'] }),
        end: one('date', 'Окончание', 'End', { rows: ['A03'] }),
        design: one('text', 'Дизайн', 'Design', { rows: ['A04'] }),
        materials: one('text', 'Материалы', 'Materials', { rows: ['A04'] }),
        methods: one('text', 'Методы', 'Methods', { rows: ['A04'] }),
        results: one('text', 'Результаты', 'Results', { rows: ['A04'] }),
        conclusions: one('text', 'Выводы', 'Conclusions', { rows: ['A04', 'A21'] }),
        testing: one('fact', 'Тестирование системы', 'Testing of the system', { rows: ['A15'] }),
        version: one('fact', 'Версия системы', 'Version of the system', { rows: ['A15', 'C01'] }),
        characteristics: one('fact', 'Характеристика выборки', 'Characteristics of the sample', { rows: ['A09'] }),
        cells: many('cells', 'Четырёхпольная таблица', 'Two-by-two table', { rows: ['A17', 'N07'] }),
        expectedOutcomes: one('fact', 'Ожидаемые исходы', 'Expected outcomes', { rows: ['A18'] }),
        unexpectedOutcomes: one('fact', 'Непредвиденные исходы', 'Unexpected outcomes', { rows: ['A18'] }),
        deviations: many('fact', 'Отклонения', 'Deviations', { rows: ['C01'] }),
        limitations: one('fact', 'Ограничения', 'Limitations', { rows: ['A20'] }),
        funding: one('fact', 'Источники финансирования', 'Funding', { rows: ['A22'] }),
        other: one('fact', 'Прочее', 'Other', { rows: ['A23'] }),
        performers: refs(['person'], 'Исполнители', 'Performers', { rows: ['A24'] }),
    },
});

export const notApplicable = element({
    kind: 'notApplicable',
    name: 'none',
    title: false,
    label: { ru: 'Не применимо', en: 'Not applicable' },
    help: {
        ru: 'Строка матрицы соответствия, которую программа не обязана выполнять, с причиной.',
        en: 'A row of the conformity matrix that the program need not meet, with the reason.',
    },
    properties: {},
});
