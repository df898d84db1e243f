import type { Samples } from '../../../core/helpers/sample.js';

const date = (text: string): Samples[string] => [{ gap: { ru: text, en: text }, as: 'date' }];

export const reportSamples = {
    start: date('2026-10-05'),
    end: date('2027-02-26'),
    design: { ru: 'Одногрупповое ретроспективное испытание', en: 'A retrospective trial of one group' },
    materials: { ru: '1600 исследований из двух организаций', en: '1600 studies from two organizations' },
    methods: { ru: 'Точный биномиальный критерий', en: 'Exact binomial test' },
    results: { ru: 'Чувствительность 92 %, специфичность 88 %', en: 'Sensitivity 92 %, specificity 88 %' },
    conclusions: { ru: 'Обе гипотезы подтверждены', en: 'Both hypotheses are confirmed' },
    testing: { ru: 'Система установлена на сервер центра', en: 'The system was installed on a server of the site' },
    version: { ru: '2.3.1', en: '2.3.1' },
    expectedOutcomes: { ru: 'Ответ «узел» или «без узла»', en: 'The answer nodule or no nodule' },
    unexpectedOutcomes: { ru: 'Отказ системы: 12 случаев', en: 'Failures of the system: 12 cases' },
    limitations: { ru: 'Данные одного города', en: 'Data of one city' },
    funding: { ru: 'Средства заявителя', en: 'Funds of the sponsor' },
    other: [{ word: 'none' }, { quoted: { ru: 'Дополнительных сведений нет', en: 'Nothing to add' } }],
    performers: [{ gap: { ru: 'Иванова', en: 'Smith' }, as: 'name' }],
} as const satisfies Samples;

export const reportedDatasetSamples = {
    modality: { ru: 'КТ', en: 'CT' },
    cases: [{ number: 1600 }],
    characteristics: { ru: 'Мужчин 52 %, средний возраст 57 лет', en: 'Men 52 %, mean age 57 years' },
    labelling: { ru: 'Контур каждого узла, два эксперта', en: 'Outline of every nodule, two experts' },
    registration: { ru: 'Свидетельство о регистрации базы данных', en: 'Certificate of registration of the database' },
    sampling: [{ word: 'consecutive' }],
} as const satisfies Samples;
