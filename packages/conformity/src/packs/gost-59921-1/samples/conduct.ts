import type { Samples } from '../../../core/helpers/sample.js';
import { dated } from './dated.js';

export const ethicsSamples = {
    committee: { ru: 'Независимый этический комитет при больнице', en: 'Independent ethics committee of the hospital' },
    submitted: [{ gap: { ru: '2026-09-10', en: '2026-09-10' }, as: 'date' }],
    decision: dated(undefined, 'Одобрено, протокол 9', 'Approved, minutes 9', '2026-09-24'),
    designReview: {
        ru: 'Дизайн и формирование набора данных одобрены',
        en: 'Design and formation of the data set approved',
    },
    qualificationReview: { ru: 'Документы исследователей рассмотрены', en: 'Documents of the investigators reviewed' },
    collectionReview: {
        ru: 'Отчёт о формировании набора направляется в комитет',
        en: 'The committee receives a report on the formation of the data set',
    },
    adverseEvents: {
        ru: 'О находках, требующих помощи, извещают лечащего врача',
        en: 'The treating physician is told of findings that need care',
    },
    resultsReview: { ru: 'Отчёт направляется в комитет', en: 'The report is sent to the committee' },
    otherQuestions: [{ word: 'none' }, { quoted: { ru: 'Уязвимые группы не включаются', en: 'No vulnerable groups' } }],
} as const satisfies Samples;

export const monitoringSamples = {
    kind: { ru: 'Выездной и дистанционный', en: 'On site and remote' },
    extent: { ru: 'Сверка 10 % случаев', en: 'Verification of 10 % of the cases' },
    deviations: { ru: 'Журнал отклонений', en: 'Log of deviations' },
    records: { ru: 'Электронная база с журналом изменений', en: 'Electronic database with an audit trail' },
    traceability: {
        ru: 'У документа номер, версия, автор и дата',
        en: 'A document has number, version, author and date',
    },
} as const satisfies Samples;

export const qualitySamples = {
    atPreparation: { ru: 'Проверка комплектности документов', en: 'Check of the documents' },
    atConduct: { ru: 'Сверка 10 % записей', en: 'Verification of 10 % of the records' },
    atCompletion: { ru: 'Опись документов', en: 'Inventory of the documents' },
    atReport: { ru: 'Независимый повторный расчёт', en: 'Independent recalculation' },
    documents: {
        ru: 'Документы оформляются по СОП-01 и хранятся в архиве',
        en: 'Documents follow SOP-01 and are archived',
    },
} as const satisfies Samples;

export const suspensionSamples = {
    criteria: { ru: 'Доля отказов системы выше 5 %', en: 'More than 5 % of failures of the system' },
    mayStop: [
        { word: 'sponsor' },
        { symbol: ',' },
        { word: 'principalInvestigator' },
        { symbol: ',' },
        { word: 'ethicsCommittee' },
        { symbol: ',' },
        { word: 'regulator' },
    ],
    notification: {
        ru: 'Главный исследователь немедленно извещает заявителя письменно',
        en: 'The principal investigator tells the sponsor at once, in writing',
    },
    dataSafety: {
        ru: 'Доступ к базе закрывается на запись, копия передаётся в архив',
        en: 'The database is closed for writing, a copy is archived',
    },
    suspectedRisk: {
        ru: 'Испытание приостанавливается до оценки риска',
        en: 'The trial is suspended until the risk is judged',
    },
    confirmedRisk: { ru: 'Заявитель прекращает испытание', en: 'The sponsor ends the trial' },
    siteDeviations: {
        ru: 'Заявитель рассматривает приостановку центра',
        en: 'The sponsor considers stopping the site',
    },
} as const satisfies Samples;

export const completionSamples = {
    report: { ru: 'Оформляется при любом завершении', en: 'Issued however the trial ends' },
    reportStandard: { ru: 'ГОСТ Р ИСО 14155-2022', en: 'GOST R ISO 14155-2022' },
    storage: [
        { word: 'sponsor' },
        { number: 3 },
        { word: 'years' },
        { symbol: ',' },
        { word: 'principalInvestigator' },
        { number: 3 },
        { word: 'years' },
    ],
    protection: { ru: 'Две копии в разных помещениях', en: 'Two copies in different rooms' },
    transfer: { ru: 'По акту с описью', en: 'By a record with an inventory' },
    documentsReceived: { ru: 'Проверяет монитор по описи', en: 'Checked by the monitor' },
    systemRemoved: { ru: 'Акт о деинсталляции', en: 'Record of removal' },
    problemsResolved: { ru: 'Вопросы закрываются до отчёта', en: 'Problems are closed before the report' },
    partiesNotified: { ru: 'Стороны извещают письменно', en: 'The parties are told in writing' },
} as const satisfies Samples;

export const responsibilitiesSamples = {
    siteSelection: {
        ru: 'Центр выбран по оснащению и потоку исследований',
        en: 'The site was selected for its equipment and flow of studies',
    },
    initiation: { ru: 'Визит инициации', en: 'Initiation visit' },
    documentAccess: {
        ru: 'Переданы технический файл и руководство пользователя',
        en: 'Technical file and user manual handed over',
    },
    systemAccess: { ru: 'Доступ на сервере центра', en: 'Access on a server of the site' },
    installationHelp: {
        ru: 'Инженер изготовителя участвует в инсталляции',
        en: 'An engineer of the manufacturer takes part',
    },
    equipment: [
        { word: 'none' },
        { quoted: { ru: 'Специальное оборудование не нужно', en: 'No special equipment is needed' } },
    ],
    remarks: { ru: 'Замечания вносят в журнал, документы дорабатывают', en: 'Remarks are logged, documents revised' },
    approval: {
        ru: 'Заявитель согласует каждую версию программы',
        en: 'The sponsor approves every version of the program',
    },
    noInfluence: { ru: 'Оплата не зависит от результатов', en: 'Payment does not depend on the results' },
} as const satisfies Samples;

export const riskSamples = {
    severity: { ru: 'Существенная', en: 'Serious' },
    probability: { ru: 'Редко', en: 'Rare' },
    acceptability: { ru: 'Приемлем, если чувствительность выше 85 %', en: 'Acceptable if sensitivity exceeds 85 %' },
} as const satisfies Samples;
