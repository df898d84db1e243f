import { element } from '../element.js';
import { choice, many, one, ref, refs } from '../property.js';

export const system = element({
    kind: 'system',
    name: 'required',
    title: true,
    single: true,
    label: { ru: 'Система искусственного интеллекта', en: 'Artificial intelligence system' },
    help: {
        ru: 'Испытуемая система: версия, изготовитель, назначение и заявленные характеристики.',
        en: 'The system under trial: version, manufacturer, intended use and claims.',
    },
    properties: {
        version: one('fact', 'Версия системы', 'Version of the system', { rows: ['C01', 'PR7'] }),
        manufacturer: ref(['organization'], 'Изготовитель', 'Manufacturer', { rows: ['D04'] }),
        purpose: one('fact', 'Назначение', 'Intended use', { rows: ['P01', 'PR4'] }),
        fieldOfMedicine: many('text', 'Область медицины', 'Field of medicine', {
            rows: ['T06'],
            help: {
                ru: 'Специальность или область, к которой относится система: «рентгенология», «офтальмология». С ней сравниваются специальности исследователей.',
                en: 'The speciality or field that the system belongs to: “radiology”, “ophthalmology”. The specialities of the investigators are compared with it.',
            },
        }),
        usage: one('fact', 'Способ применения', 'Method of use', { rows: ['P01'] }),
        performance: one('fact', 'Анализ эксплуатационных характеристик', 'Analysis of performance data', {
            rows: ['P01'],
        }),
        users: one('fact', 'Пользователи', 'Users'),
        input: many('fact', 'Входные данные', 'Input'),
        output: many('fact', 'Выходные данные', 'Output', { rows: ['E04'] }),
        intendedFor: refs(['population'], 'Группы пациентов', 'Patient groups', { rows: ['P02'] }),
        conditions: refs(['condition'], 'Целевые патологии', 'Target conditions', { rows: ['E05'] }),
        riskClass: one('text', 'Класс риска', 'Risk class'),
        mode: one('text', 'Режим чтения в данных', 'Reading mode in the data', {
            help: {
                ru: 'Значение столбца режима чтения, которым отмечены результаты системы.',
                en: 'The value of the column of the reading mode that marks results of the system.',
            },
        }),
        deviceCriterion: many('deviceCriterion', 'Критерий медицинского изделия', 'Medical-device criterion', {
            rows: ['D07'],
        }),
        claim: many('claim', 'Заявленная характеристика', 'Claim', { rows: ['P07', 'PR5', 'N06'] }),
    },
});

export const comparator = element({
    kind: 'comparator',
    name: 'required',
    title: true,
    label: { ru: 'Компаратор', en: 'Comparator' },
    help: {
        ru: 'С чем сравнивают: другая система, врачи без системы, стандартный метод.',
        en: 'What the system is compared with: another system, readers without it, a standard method.',
    },
    properties: {
        type: choice(['system', 'readers', 'standardMethod'], 'Вид компаратора', 'Kind of comparator'),
        description: one('fact', 'Описание', 'Description'),
        readers: one('integer', 'Число врачей', 'Number of readers'),
        score: one('text', 'Столбец оценки', 'Score column'),
        decision: one('codedColumn', 'Столбец решения', 'Decision column'),
        feature: one('codedColumn', 'Столбец признака', 'Column of the feature'),
        measure: one('text', 'Столбец измерения', 'Column of the measurement'),
        mode: one('text', 'Режим чтения в данных', 'Reading mode in the data', {
            help: {
                ru: 'Значение столбца режима чтения, которым отмечены результаты компаратора.',
                en: 'The value of the column of the reading mode that marks results of the comparator.',
            },
        }),
    },
});

export const condition = element({
    kind: 'condition',
    name: 'required',
    title: true,
    label: { ru: 'Патология', en: 'Condition' },
    help: { ru: 'Целевая патология (заболевание).', en: 'The target condition.' },
    properties: {
        icd: many('text', 'Код МКБ', 'ICD code'),
        definition: one('fact', 'Определение', 'Definition'),
        groups: many('text', 'Диагностические группы', 'Diagnostic groups', { rows: ['A11'] }),
    },
});

export const population = element({
    kind: 'population',
    name: 'required',
    title: true,
    label: { ru: 'Популяция', en: 'Population' },
    help: {
        ru: 'Люди, к которым относятся результаты: критерии, возраст, распространённость.',
        en: 'The people whom the results concern: criteria, ages, prevalence.',
    },
    properties: {
        description: one('text', 'Описание', 'Description'),
        age: one('ages', 'Возраст', 'Age'),
        sex: choice(['any', 'male', 'female'], 'Пол', 'Sex'),
        setting: one('text', 'Условия оказания помощи', 'Setting'),
        inclusion: many('text', 'Критерии включения', 'Inclusion criteria'),
        exclusion: many('text', 'Критерии невключения', 'Exclusion criteria'),
        withdrawal: many('text', 'Критерии исключения', 'Withdrawal criteria'),
        strata: many('text', 'Страты', 'Strata'),
        prevalence: many('prevalence', 'Распространённость', 'Prevalence', { rows: ['P10'] }),
    },
});
