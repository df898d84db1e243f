import { element } from '../element.js';
import { choice, many, one, stated } from '../property.js';

export const design = element({
    kind: 'design',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Дизайн испытания', en: 'Trial design' },
    help: {
        ru: 'Контрольные группы, рандомизация, ослепление, методика и дата дизайна.',
        en: 'Control groups, randomisation, blinding, methodology and the date of the design.',
    },
    rows: ['D02', 'E06'],
    properties: {
        date: one('date', 'Дата утверждения дизайна', 'Date of the design', { rows: ['E06'] }),
        timing: choice(['retrospective', 'prospective', 'mixed'], 'Сбор данных', 'Timing'),
        control: stated(['none', 'paired', 'parallel', 'historical', 'other'], 'Контрольные группы', 'Control groups', {
            rows: ['D02'],
        }),
        randomisation: stated(['none', 'simple', 'stratified', 'block', 'other'], 'Рандомизация', 'Randomisation', {
            rows: ['D02'],
        }),
        blinding: stated(['none', 'single', 'double', 'other'], 'Ослепление', 'Blinding', { rows: ['D02'] }),
        methodology: one('text', 'Методика испытания', 'Methodology', { rows: ['D06', 'T04'] }),
        flow: many('text', 'Порядок проведения', 'Flow of the trial'),
    },
});

export const analysis = element({
    kind: 'analysis',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Анализ', en: 'Analysis' },
    help: {
        ru: 'Методы анализа и обработки данных, общие для всех конечных точек.',
        en: 'Methods of analysis and data processing, common to all endpoints.',
    },
    rows: ['P09'],
    properties: {
        methods: one('fact', 'Методы анализа', 'Methods of analysis', { rows: ['P09'] }),
        processing: one('fact', 'Обработка данных', 'Data processing', { rows: ['P09'] }),
        analysisSets: many('fact', 'Выборки анализа', 'Analysis sets'),
        indeterminate: one('fact', 'Неопределённые результаты', 'Indeterminate results', { rows: ['P09'] }),
        missing: one('fact', 'Отсутствующие результаты', 'Missing results', { rows: ['P09'] }),
        multiplicity: one('fact', 'Множественность', 'Multiplicity'),
        subgroups: many('text', 'Подгруппы', 'Subgroups'),
        robustness: one('fact', 'Устойчивость', 'Robustness', { rows: ['E09'] }),
        perSite: one('fact', 'Анализ по центрам', 'Analysis per site', { rows: ['E09'] }),
        interim: one('fact', 'Промежуточный анализ', 'Interim analysis'),
        software: many('fact', 'Программное обеспечение', 'Software'),
    },
});

export const evaluation = element({
    kind: 'evaluation',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Клиническая оценка', en: 'Clinical evaluation' },
    help: {
        ru: 'Три звена клинической оценки: выполнены, с документом и датой, или запланированы.',
        en: 'The three links of the clinical evaluation: done, with document and date, or planned.',
    },
    rows: ['E01'],
    properties: {
        analyticalValidation: many('evidence', 'Аналитическая валидация', 'Analytical validation', { rows: ['E01'] }),
        accuracy: one('evidence', 'Точность вычислений', 'Accuracy of computation', { rows: ['E02'] }),
        repeatability: one('evidence', 'Повторяемость', 'Repeatability', { rows: ['E02'] }),
        reproducibility: one('evidence', 'Воспроизводимость', 'Reproducibility', { rows: ['E02'] }),
        requirements: many('evidence', 'Соответствие требованиям', 'Conformity to requirements', { rows: ['E03'] }),
        clinicalAssociation: many('evidence', 'Клиническая связь', 'Clinical association', { rows: ['E01', 'E04'] }),
        clinicalValidation: many('evidence', 'Клиническая валидация', 'Clinical validation', { rows: ['E01'] }),
    },
});

export const preparation = element({
    kind: 'preparation',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Подготовительные работы', en: 'Preparation' },
    help: {
        ru: 'Что выполнено до начала испытания (пункт 5.4.1).',
        en: 'What is done before the trial starts (clause 5.4.1).',
    },
    rows: ['PR1', 'PR2', 'PR3', 'PR7'],
    properties: {
        documentation: many('fact', 'Документация изготовителя', 'Documents of the manufacturer', { rows: ['PR1'] }),
        technicalTests: many('fact', 'Технические испытания', 'Technical tests', { rows: ['PR2'] }),
        contract: one('fact', 'Договор', 'Contract', { rows: ['PR3'] }),
        installation: one('fact', 'Инсталляция', 'Installation', { rows: ['PR7'] }),
        version: one('fact', 'Установленная версия', 'Version installed', { rows: ['PR7'] }),
        indicators: one('fact', 'Показатели, переданные изготовителем', 'Indicators handed over', { rows: ['N04'] }),
        parameters: one('fact', 'Параметры, заданные исследователями', 'Parameters set by investigators', {
            rows: ['N04'],
        }),
    },
});
