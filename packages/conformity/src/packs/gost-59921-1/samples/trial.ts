import type { Samples } from '../../../core/helpers/sample.js';
import { dated } from './dated.js';

export const programSamples = {
    number: { ru: 'NS-2026-01', en: 'NS-2026-01' },
    version: dated(undefined, '1.0', '1.0', '2026-08-03'),
    kind: [{ word: 'registration' }],
    sponsor: [{ gap: { ru: 'Акме', en: 'Acme' }, as: 'name' }],
    approved: [{ gap: { ru: 'Иванова', en: 'Smith' }, as: 'name' }],
    agreed: [{ gap: { ru: 'Акме', en: 'Acme' }, as: 'name' }],
    start: [{ gap: { ru: '2026-10-05', en: '2026-10-05' }, as: 'date' }],
    rationale: { ru: 'Узлы лёгких пропускают при первом чтении', en: 'Lung nodules are missed at first reading' },
    conflictOfInterest: {
        ru: 'Главный исследователь не связан с заявителем',
        en: 'The principal investigator has no ties to the sponsor',
    },
} as const satisfies Samples;

export const systemSamples = {
    fieldOfMedicine: { ru: 'Рентгенология', en: 'Radiology' },
    users: { ru: 'Врачи-рентгенологи', en: 'Radiologists' },
    input: { ru: 'КТ, DICOM', en: 'CT, DICOM' },
    version: { ru: '2.3.1', en: '2.3.1' },
    manufacturer: [{ gap: { ru: 'Акме', en: 'Acme' }, as: 'name' }],
    purpose: [
        { quoted: { ru: 'Выявление лёгочных узлов на КТ', en: 'Detection of lung nodules on CT' } },
        { word: 'source' },
        { quoted: { ru: 'Руководство пользователя, раздел 2', en: 'User manual, section 2' } },
    ],
    usage: { ru: 'Подсказка врачу до описания исследования', en: 'A prompt to the reader before the report' },
    performance: {
        ru: 'Время обработки не более 3 минут, отказов 0,8 %',
        en: 'Processing within 3 minutes, 0.8 % failures',
    },
    output: [
        { quoted: { ru: 'Вероятность узла', en: 'Probability of a nodule' } },
        { word: 'source' },
        { quoted: { ru: 'Технический файл, раздел 2', en: 'Technical file, section 2' } },
    ],
    intendedFor: [{ gap: { ru: 'Взрослые', en: 'Adults' }, as: 'name' }],
    conditions: [{ gap: { ru: 'Узел', en: 'Nodule' }, as: 'name' }],
    claim: [
        { gap: { ru: 'ЗЧувств', en: 'CSens' }, as: 'name' },
        { symbol: ':' },
        { word: 'sensitivity' },
        { word: 'atLeast' },
        { gap: { ru: '85 %', en: '85 %' }, as: 'proportion' },
        { word: 'source' },
        { quoted: { ru: 'Технический файл, раздел 3', en: 'Technical file, section 3' } },
    ],
} as const satisfies Samples;

export const populationSamples = {
    age: [{ number: 18 }, { symbol: '..' }, { number: 80 }, { word: 'years' }],
    inclusion: { ru: 'КТ органов грудной клетки', en: 'chest CT' },
    exclusion: { ru: 'артефакты движения', en: 'motion artefacts' },
} as const satisfies Samples;

export const datasetSamples = {
    role: [{ word: 'trial' }],
    population: [{ gap: { ru: 'Взрослые', en: 'Adults' }, as: 'name' }],
    formed: [{ gap: { ru: '2026-11-16', en: '2026-11-16' }, as: 'date' }],
    referenceStandard: {
        ru: 'Согласие двух врачей-рентгенологов, третий — арбитр',
        en: 'Consensus of two radiologists, a third as arbiter',
    },
    deidentification: { ru: 'Теги DICOM удалены', en: 'DICOM tags removed' },
    consent: { ru: 'Согласие получено при обращении', en: 'Consent was given at admission' },
    passport: { ru: 'Паспорт по ГОСТ Р 59921.5, версия 1.0', en: 'Passport under GOST R 59921.5, version 1.0' },
    version: { ru: '1.0', en: '1.0' },
    owner: { ru: 'Городская больница', en: 'City hospital' },
    format: { ru: 'DICOM', en: 'DICOM' },
} as const satisfies Samples;

export const personSamples = {
    post: { ru: 'Врач-рентгенолог', en: 'Radiologist' },
    speciality: { ru: 'Рентгенология', en: 'Radiology' },
    qualification: { ru: 'Свидетельство об аккредитации, 2023', en: 'Certificate of accreditation, 2023' },
} as const satisfies Samples;

export const siteSamples = {
    site: [
        { gap: { ru: 'Больница', en: 'Hospital' }, as: 'name' },
        { symbol: '{' },
        { word: 'principalInvestigator' },
        { gap: { ru: 'Иванова', en: 'Smith' }, as: 'name' },
        { symbol: '}' },
    ],
} as const satisfies Samples;

export const organizationSamples = {
    fullName: { ru: 'Городская клиническая больница № 1', en: 'City Hospital No. 1' },
    address: { ru: 'г. Примерск, ул. Условная, 1', en: '1 Sample Street' },
    phone: { ru: '+7 (000) 000-00-01', en: '+7 (000) 000-00-01' },
    website: { ru: 'https://hospital.example', en: 'https://hospital.example' },
    email: { ru: 'info@hospital.example', en: 'info@hospital.example' },
} as const satisfies Samples;

export const referenceSamples = {
    designation: {
        ru: 'Приказ Минздрава России от 30.08.2021 № 885н',
        en: 'Order of the Ministry of Health of Russia of 30.08.2021 No. 885n',
    },
    edition: { ru: 'действующая', en: 'in force' },
} as const satisfies Samples;
