import { element } from '../element.js';
import { many, one } from '../property.js';

export const ethics = element({
    kind: 'ethics',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Этика', en: 'Ethics' },
    help: {
        ru: 'Независимый этический комитет, его решение и вопросы, которые рассмотрены (пункт 5.2).',
        en: 'The independent ethics committee, its decision and the questions considered (clause 5.2).',
    },
    rows: ['T05', 'PR6'],
    properties: {
        committee: one('fact', 'Независимый этический комитет', 'Independent ethics committee', { rows: ['PR6'] }),
        submitted: one('date', 'Направлено в комитет', 'Submitted to the committee', { rows: ['PR6'] }),
        decision: one('fact', 'Решение комитета', 'Decision of the committee', { rows: ['PR6'] }),
        designReview: one('fact', 'Дизайн и формирование набора данных', 'Design and formation of the data set', {
            rows: ['T05'],
        }),
        qualificationReview: one('fact', 'Квалификация исследователей', 'Qualification of investigators', {
            rows: ['T05'],
        }),
        collectionReview: one('fact', 'Сбор данных', 'Data collection', { rows: ['T05'] }),
        adverseEvents: one('fact', 'Неблагоприятные события', 'Adverse events', { rows: ['T05'] }),
        resultsReview: one('fact', 'Документы с результатами', 'Documents with results', { rows: ['T05'] }),
        otherQuestions: one('fact', 'Иные вопросы', 'Other questions', { rows: ['T05'] }),
        personalData: one('fact', 'Персональные данные', 'Personal data', { rows: ['D05'] }),
        consent: one('fact', 'Информированное согласие', 'Informed consent', { rows: ['D05'] }),
    },
});

export const monitoring = element({
    kind: 'monitoring',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Мониторинг', en: 'Monitoring' },
    help: {
        ru: 'Вид и степень мониторинга, отклонения, ведение и прослеживаемость записей.',
        en: 'Kind and extent of monitoring, deviations, keeping and traceability of records.',
    },
    rows: ['R06', 'C01', 'C02'],
    properties: {
        kind: one('fact', 'Вид мониторинга', 'Kind of monitoring', { rows: ['R06'] }),
        extent: one('fact', 'Степень мониторинга', 'Extent of monitoring', { rows: ['R06'] }),
        deviations: one('fact', 'Отклонения от программы', 'Deviations from the program', { rows: ['C01'] }),
        records: one('fact', 'Ведение записей', 'Records', { rows: ['D06', 'C02'] }),
        traceability: one('fact', 'Прослеживаемость документов', 'Traceability of documents', { rows: ['C02'] }),
    },
});

export const quality = element({
    kind: 'quality',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Контроль качества', en: 'Quality control' },
    help: {
        ru: 'Действие на каждом этапе испытания (раздел 7).',
        en: 'An action at each phase of the trial (clause 7).',
    },
    rows: ['Q01', 'Q02'],
    properties: {
        atPreparation: many('fact', 'При подготовке', 'At preparation', { rows: ['Q01'] }),
        atConduct: many('fact', 'При проведении', 'At conduct', { rows: ['Q01'] }),
        atCompletion: many('fact', 'При завершении', 'At completion', { rows: ['Q01'] }),
        atReport: many('fact', 'При подготовке отчёта', 'At the report', { rows: ['Q01'] }),
        documents: one('fact', 'Оформление и хранение документов', 'Drawing up and keeping of documents', {
            rows: ['Q02'],
        }),
    },
});

export const suspension = element({
    kind: 'suspension',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Приостановка и прекращение', en: 'Suspension and termination' },
    help: {
        ru: 'Причины, полномочия, уведомление, сохранность данных (пункт 5.7).',
        en: 'Reasons, powers, notification, safety of the data (clause 5.7).',
    },
    rows: ['S01', 'S02', 'S03', 'S04', 'S05', 'S06'],
    properties: {
        criteria: many('fact', 'Критерии приостановки', 'Criteria of suspension', { rows: ['S03'] }),
        mayStop: many('powerToStop', 'Вправе остановить', 'May stop the trial', { rows: ['S04'] }),
        notification: one('fact', 'Уведомление заявителя', 'Notification of the sponsor', { rows: ['S01'] }),
        dataSafety: one('fact', 'Сохранность данных', 'Safety of the data', { rows: ['S02'] }),
        suspectedRisk: one('fact', 'Подозрение на неприемлемый риск', 'Suspected unacceptable risk', {
            rows: ['S05'],
        }),
        confirmedRisk: one('fact', 'Подтверждённый неприемлемый риск', 'Confirmed unacceptable risk', {
            rows: ['S05'],
        }),
        siteDeviations: one('fact', 'Серьёзные или неоднократные отклонения центра', 'Serious or repeated deviations', {
            rows: ['S06'],
        }),
    },
});

export const completion = element({
    kind: 'completion',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Завершение и хранение', en: 'Completion and records' },
    help: {
        ru: 'Отчёт, хранение документов не менее трёх лет, закрытие испытания (пункт 5.6).',
        en: 'Report, records kept for at least three years, close-out (clause 5.6).',
    },
    rows: ['F01', 'F02', 'F03', 'F04', 'F05', 'F06'],
    properties: {
        report: one('fact', 'Отчёт при любом завершении', 'Report in every case', { rows: ['F01'] }),
        reportStandard: many('fact', 'Отчёт оформляется по', 'The report follows', { rows: ['F02'] }),
        storage: many('storage', 'Хранение документов', 'Storage of records', { rows: ['F03', 'R07'] }),
        protection: one('fact', 'Защита от утраты', 'Protection against loss', { rows: ['F04'] }),
        transfer: one('fact', 'Передача хранения', 'Transfer of storage', { rows: ['F05', 'R07'] }),
        documentsReceived: one('fact', 'Документы получены', 'Documents received', { rows: ['F06'] }),
        systemRemoved: one('fact', 'Система деинсталлирована', 'System removed', { rows: ['F06'] }),
        problemsResolved: one('fact', 'Проблемы решены', 'Problems resolved', { rows: ['F06'] }),
        partiesNotified: one('fact', 'Стороны уведомлены', 'Parties notified', { rows: ['F06'] }),
    },
});

export const responsibilities = element({
    kind: 'responsibilities',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Ответственность заявителя', en: 'Responsibilities of the sponsor' },
    help: { ru: 'Обязанности заявителя (пункт 7.2).', en: 'Duties of the sponsor (clause 7.2).' },
    rows: ['R01', 'R02', 'R03', 'R04', 'R05', 'R06'],
    properties: {
        siteSelection: one('fact', 'Выбор центра', 'Selection of the site', { rows: ['R01'] }),
        initiation: one('fact', 'Инициация испытания', 'Initiation of the trial', { rows: ['R01'] }),
        documentAccess: one('fact', 'Доступ к документации', 'Access to documents', { rows: ['R01'] }),
        systemAccess: one('fact', 'Доступ к системе', 'Access to the system', { rows: ['R02'] }),
        installationHelp: one('fact', 'Содействие в инсталляции', 'Help to install', { rows: ['R02'] }),
        equipment: one('fact', 'Специальное оборудование', 'Special equipment', { rows: ['R02'] }),
        remarks: one('fact', 'Доработка по замечаниям', 'Revision on remarks', { rows: ['R03'] }),
        approval: one('fact', 'Согласование программы', 'Approval of the program', { rows: ['R04'] }),
        noInfluence: one('fact', 'Недопущение влияния', 'No undue influence', { rows: ['R05'] }),
    },
});

export const risk = element({
    kind: 'risk',
    name: 'required',
    title: true,
    label: { ru: 'Риск', en: 'Risk' },
    help: {
        ru: 'Риск применения системы и критерий его приемлемости (пункт 3.2).',
        en: 'A risk of using the system, and when it is acceptable (clause 3.2).',
    },
    rows: ['D09'],
    properties: {
        severity: one('fact', 'Тяжесть', 'Severity'),
        probability: one('fact', 'Вероятность', 'Probability'),
        acceptability: one('fact', 'Критерий приемлемости', 'Acceptability criterion', { rows: ['D09'] }),
        mitigation: many('fact', 'Меры', 'Mitigation'),
    },
});
