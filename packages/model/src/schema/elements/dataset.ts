import { element } from '../element.js';
import { choice, many, nested, one, ref, refs, stated } from '../property.js';

export const dataset = element({
    kind: 'dataset',
    name: 'required',
    title: true,
    label: { ru: 'Набор данных', en: 'Data set' },
    help: {
        ru: 'Набор данных, на котором проводят испытание, или тот, от которого он независим.',
        en: 'A data set on which the trial is done, or one from which it is independent.',
    },
    properties: {
        role: choice(
            ['trial', 'training', 'tuning', 'calibration', 'initialEvaluation'],
            'Роль набора данных',
            'Role of the data set',
            { rows: ['E07'] },
        ),
        population: ref(['population'], 'Популяция', 'Population', { rows: ['P02'] }),
        description: one('text', 'Описание', 'Description'),
        modality: many('text', 'Модальность', 'Modality', { rows: ['A07'] }),
        unit: choice(['patient', 'study', 'image', 'lesion'], 'Единица наблюдения', 'Unit', { rows: ['D03'] }),
        cases: one('integer', 'Число случаев', 'Number of cases', { rows: ['A08'] }),
        patients: one('integer', 'Число пациентов', 'Number of patients'),
        positive: one('integer', 'Случаев с патологией', 'Cases with the condition', { rows: ['A11'] }),
        negative: one('integer', 'Случаев без патологии', 'Cases without the condition', { rows: ['A11'] }),
        collected: many('collected', 'Источник случаев', 'Source of cases', { rows: ['A13', 'E09'] }),
        sampling: stated(
            ['consecutive', 'random', 'stratified', 'caseControl', 'other'],
            'Способ формирования',
            'Sampling',
            { rows: ['A12'] },
        ),
        formed: one('date', 'Дата формирования', 'Formation date', { rows: ['E06'] }),
        referenceStandard: one('fact', 'Эталон (референсный стандарт)', 'Reference standard', { rows: ['N03'] }),
        verification: many('verification', 'Способ верификации', 'Verification', { rows: ['N03', 'A11'] }),
        labelling: one('fact', 'Разметка', 'Labelling', { rows: ['A10'] }),
        deidentification: one('fact', 'Обезличивание', 'De-identification', { rows: ['D05', 'A10'] }),
        consent: one('fact', 'Информированное согласие', 'Informed consent', { rows: ['D05', 'A10'] }),
        registration: one('fact', 'Государственная регистрация базы данных', 'State registration', { rows: ['A10'] }),
        passport: one('fact', 'Паспорт по ГОСТ Р 59921.5', 'Passport under GOST R 59921.5', { rows: ['N05'] }),
        version: one('fact', 'Версия набора', 'Version of the data set', { rows: ['N05'] }),
        owner: one('text', 'Правообладатель', 'Owner', { rows: ['N05'] }),
        format: one('text', 'Формат данных', 'Data format', { rows: ['N05'] }),
        characteristics: one('fact', 'Характеристика выборки', 'Characteristics of the sample', { rows: ['A09'] }),
        independentOf: refs(['dataset'], 'Независим от', 'Independent of', { rows: ['E07', 'A14'] }),
        file: nested(
            {
                cases: one('text', 'Столбец случая', 'Case column'),
                patient: one('text', 'Столбец пациента', 'Patient column'),
                truth: one('codedColumn', 'Столбец эталона', 'Truth column', {
                    help: {
                        ru: 'Столбец эталона. Значения, которые не понятны сами по себе (1 и 0, да и нет, есть и нет …), называют после него.',
                        en: 'Column of the reference standard. Values that do not speak for themselves (1 and 0, yes and no …) are named after it.',
                    },
                }),
                truthValue: one('text', 'Столбец эталонного значения', 'Column of the true value', {
                    help: {
                        ru: 'Эталон как градация или измерение: для согласия и средних.',
                        en: 'The truth as a grade or a measurement: for agreement and means.',
                    },
                }),
                score: one('text', 'Столбец оценки', 'Score column'),
                decision: one('codedColumn', 'Столбец решения', 'Decision column'),
                feature: one('codedColumn', 'Столбец признака', 'Column of the feature', {
                    help: {
                        ru: 'Есть ли у случая признак, долю которого вычисляет метрика «доля».',
                        en: 'Whether a case has the feature of which the metric “proportion” is the share.',
                    },
                }),
                measure: one('text', 'Столбец измерения', 'Column of the measurement', {
                    help: {
                        ru: 'Градация или измерение, которое дала система: время, объём, размер.',
                        en: 'A grade or a measurement given by the system: time, volume, size.',
                    },
                }),
                site: one('text', 'Столбец центра', 'Site column'),
                source: one('text', 'Столбец источника', 'Source column'),
                reader: one('text', 'Столбец врача', 'Reader column'),
                mode: one('text', 'Столбец режима чтения', 'Column of the reading mode', {
                    help: {
                        ru: 'Строки разных режимов стоят друг под другом; значение столбца называют у системы и у компаратора.',
                        en: 'Rows of several modes stand below each other; the system and the comparator name its values.',
                    },
                }),
                date: one('text', 'Столбец даты', 'Date column'),
                version: one('text', 'Столбец версии системы', 'Column of the system’s version'),
                strata: many('text', 'Столбцы страт', 'Strata columns'),
                analysisSets: many('setColumn', 'Столбцы выборок анализа', 'Columns of analysis sets', {
                    help: {
                        ru: 'Выборка анализа и столбец, который говорит, входит ли случай в неё. С этого названия начинается её описание в блоке «анализ».',
                        en: 'An analysis set, and the column that says whether a case belongs to it. Its description in the block “analysis” begins with this name.',
                    },
                }),
                indeterminateValues: many('text', 'Неопределённые значения', 'Indeterminate values', {
                    help: {
                        ru: 'Чем в оценке и решении отмечен неопределённый результат.',
                        en: 'What marks an indeterminate result in score and decision.',
                    },
                }),
                missingValues: many('text', 'Пропущенные значения', 'Missing values', {
                    help: {
                        ru: 'Чем, кроме пустой ячейки, отмечено отсутствие значения.',
                        en: 'What, beside an empty cell, marks a value that is not there.',
                    },
                }),
                grades: many('text', 'Градации по порядку', 'Grades in order', {
                    help: {
                        ru: 'Градации эталонного значения и измерения, от меньшей к большей.',
                        en: 'Grades of the true value and of the measurement, from the lowest to the highest.',
                    },
                }),
                encoding: one('text', 'Кодировка', 'Encoding', {
                    help: {
                        ru: 'utf-8, utf-16 или windows-1251, если по файлу её не определить.',
                        en: 'utf-8, utf-16 or windows-1251, where the file leaves it open.',
                    },
                }),
                delimiter: choice(['comma', 'semicolon', 'tab'], 'Разделитель столбцов', 'Delimiter of columns'),
                decimalSign: choice(['comma', 'point'], 'Десятичный знак', 'Decimal sign'),
                dateOrder: choice(['dayFirst', 'monthFirst'], 'Порядок в дате', 'Order in dates', {
                    help: {
                        ru: 'Как читать даты вроде 03/04/2026.',
                        en: 'How dates such as 03/04/2026 are read.',
                    },
                }),
                sheet: one('text', 'Лист книги', 'Sheet of the workbook'),
            },
            'Файл',
            'File',
        ),
        fingerprint: many('text', 'Отпечаток файла (SHA-256)', 'Fingerprint of the file (SHA-256)'),
        fingerprints: many('text', 'Список отпечатков идентификаторов', 'List of fingerprints of ids', {
            help: {
                ru: 'Файл команды trialwright data fingerprint: вместо файла с идентификаторами, который не передают.',
                en: 'A file of the command trialwright data fingerprint: in place of a file with ids that is not handed over.',
            },
            rows: ['E07'],
        }),
        threshold: one('threshold', 'Порог', 'Threshold'),
    },
});
