import type { Samples } from '../../../core/helpers/sample.js';
import { dated } from './dated.js';

export const designSamples = {
    date: [{ gap: { ru: '2026-08-03', en: '2026-08-03' }, as: 'date' }],
    timing: [{ word: 'retrospective' }],
    control: [
        { word: 'none' },
        { quoted: { ru: 'Сравнение с целевыми значениями', en: 'Comparison with performance goals' } },
    ],
    randomisation: [
        { word: 'none' },
        { quoted: { ru: 'Каждый случай обрабатывают обоими способами', en: 'Every case is read both ways' } },
    ],
    blinding: [
        { word: 'double' },
        { quoted: { ru: 'Эксперты не видят результатов системы', en: 'Experts do not see the results of the system' } },
    ],
    methodology: {
        ru: 'Отбор подряд, эталонная разметка, обработка системой, сопоставление',
        en: 'Consecutive selection, reference reading, processing by the system, comparison',
    },
} as const satisfies Samples;

export const analysisSamples = {
    methods: {
        ru: 'Доли с двусторонним 95 % доверительным интервалом; точный биномиальный критерий',
        en: 'Proportions with two-sided 95 % confidence intervals; exact binomial test',
    },
    processing: {
        ru: 'Результаты системы и эталон соединяют по номеру исследования',
        en: 'Results of the system and reference are joined by the study number',
    },
    indeterminate: { ru: 'Считаются неверными', en: 'Counted as wrong' },
    missing: { ru: 'Не восполняются, число приводится', en: 'Not imputed; their number is reported' },
} as const satisfies Samples;

export const robustnessSamples = {
    perSite: { ru: 'Показатели отдельно по каждому центру', en: 'Metrics for each site' },
    robustness: { ru: 'Показатели на данных другой организации', en: 'Metrics on the data of another organisation' },
} as const satisfies Samples;

export const evaluationSamples = {
    analyticalValidation: dated('done', 'Протокол технических испытаний 14', 'Technical test report 14', '2026-06-15'),
    accuracy: dated('done', 'Протокол 14, раздел 4', 'Report 14, section 4', '2026-06-15'),
    repeatability: dated('done', 'Протокол 14, раздел 5', 'Report 14, section 5', '2026-06-15'),
    reproducibility: dated('done', 'Протокол 14, раздел 6', 'Report 14, section 6', '2026-06-15'),
    requirements: dated(
        'done',
        'Таблица соответствия требованиям, приложение Б',
        'Requirements table, annex B',
        '2026-06-22',
    ),
    clinicalAssociation: [
        ...dated('done', 'Обзор литературы 02', 'Literature review 02', '2026-05-12'),
        { word: 'source' },
        { quoted: { ru: 'Клинические рекомендации', en: 'Clinical guidelines' } },
    ],
    clinicalValidation: [{ word: 'planned' }, { quoted: { ru: 'Настоящее испытание', en: 'This trial' } }],
} as const satisfies Samples;

export const preparationSamples = {
    documentation: dated(undefined, 'Руководство пользователя, версия 1.2', 'User manual, version 1.2', '2026-05-06'),
    technicalTests: dated(undefined, 'Акт технических испытаний 14', 'Record of technical tests 14', '2026-06-15'),
    contract: dated(undefined, 'Договор 31', 'Contract 31', '2026-10-01'),
    installation: dated(undefined, 'Акт инсталляции 02', 'Installation record 02', '2026-10-02'),
    version: { ru: '2.3.1', en: '2.3.1' },
    indicators: dated(undefined, 'Письмо изготовителя 117', 'Letter of the manufacturer 117', '2026-07-01'),
    parameters: dated(
        undefined,
        'Порог 0,5, единица анализа — исследование',
        'Threshold 0.5, unit of analysis study',
        '2026-08-03',
    ),
} as const satisfies Samples;
