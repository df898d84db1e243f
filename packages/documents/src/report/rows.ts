import type { Bilingual } from '@trialwright/model';

/** One row of the recommended report. */
export interface ReportRow {
    id: string;
    /** «Пункт», in the words of the standard; English is a translation. */
    name: Bilingual;
    /** «Пояснение». */
    explanation: Bilingual;
}

const make = (id: string, ru: string, en: string, ruText: string, enText: string): ReportRow => ({
    id,
    name: { ru, en },
    explanation: { ru: ruText, en: enText },
});

/** GOST R 59921.1-2022, Table A.1: every row, in its order and words. */
export const reportRows: readonly ReportRow[] = [
    make(
        'A01',
        'Медицинская организация',
        'Medical organisation',
        'Полное название медицинской организации, на базе которой проведены ПКТИ',
        'Full name of the medical organisation at which the trial was conducted',
    ),
    make(
        'A02',
        'Контактная информация',
        'Contact information',
        'Контактная информация медицинской организации (адрес, телефон, сайт, электронная почта)',
        'Contact information of the medical organisation (address, phone, website, e-mail)',
    ),
    make(
        'A03',
        'Даты проведения ПКТИ',
        'Dates of the trial',
        'Диапазон дат проведения ПКТИ',
        'Range of dates of the trial',
    ),
    make(
        'A04',
        'Резюме',
        'Summary',
        'Структурированное изложение дизайна исследования, материалов, методов, результатов и выводов',
        'Structured account of design, materials, methods, results and conclusions',
    ),
    make(
        'A05',
        'Цель, задачи и конечный результат ПКТИ',
        'Aim, tasks and final result of the trial',
        'Структурированное указание целей, задач выполнения ПКТИ и ожидаемого конечного результата',
        'Structured statement of aims, tasks and expected final result',
    ),
    make(
        'A06',
        'Набор данных',
        'Data set',
        'Детальная характеристика использованных для ПКТИ наборов данных',
        'Detailed characteristics of the data sets used',
    ),
    make(
        'A07',
        'Вид данных',
        'Kind of data',
        'Вид(ы) данных (медицинская документация, результаты исследований и прочее), модальности для исследований, другие характеристики',
        'Kinds of data (medical records, results of examinations and other), modalities, other characteristics',
    ),
    make(
        'A08',
        'Количество включенных клинических случаев',
        'Number of clinical cases included',
        'Количество включенных клинических случаев (пациентов, результатов исследований и др.)',
        'Number of clinical cases included (patients, results of examinations and other)',
    ),
    make(
        'A09',
        'Характеристика выборки',
        'Characteristics of the sample',
        'Характеристика популяции (расовые, гендерно-демографические, иные характеристики)',
        'Characteristics of the population (racial, gender and demographic, other)',
    ),
    make(
        'A10',
        'Характеристика набора данных и разметки. Способ подготовки (разметки) набора данных',
        'Characteristics of the data set and its labelling. How the data set was prepared (labelled)',
        'Сведения о том, где и когда сформирован набор данных с указанием ключевых характеристик (государственная регистрация базы данных, сведения о деперсонализации, о наличии информированного добровольного согласия пациентов, критерии включения/исключения, источники клинических случаев)',
        'Where and when the data set was formed, with its key characteristics (state registration of the database, de-identification, informed consent of patients, criteria of inclusion and exclusion, sources of cases)',
    ),
    make(
        'A11',
        'Характеристика патологии в наборе данных',
        'Characteristics of the condition in the data set',
        'Целевая патология и диагностические группы с распределением по ним. Способ верификации и наличие соответствующей информации в наборе данных',
        'Target condition and diagnostic groups with the distribution among them. Method of verification, and whether the data set holds the information',
    ),
    make(
        'A12',
        'Способ формирования набора данных',
        'How the data set was formed',
        'Набор данных сформирован последовательно, случайно или другими способами. Обоснование размера выборки',
        'The data set was formed consecutively, at random or otherwise. Justification of the sample size',
    ),
    make(
        'A13',
        'Источники данных',
        'Sources of data',
        'Количество и локализация медицинских учреждений, послуживших источниками клинических случаев, включенных в ПКТИ',
        'Number and location of the medical institutions from which the cases came',
    ),
    make(
        'A14',
        'Отметка о независимости ПКТИ',
        'Statement of independence',
        'Набор данных, использованный для ПКТИ, не должен как полностью, так и частично использоваться для обучения или калибровки индекса-теста',
        'The data set of the trial must not have been used, wholly or in part, to train or calibrate the index test',
    ),
    make(
        'A15',
        'Тестирование СИИ на наборе данных',
        'Testing of the system on the data set',
        'Информация об использовании, инсталляции, организации доступа и прочие характеристики тестирования СИИ на наборе данных',
        'Use, installation, access and other characteristics of the testing of the system on the data set',
    ),
    make(
        'A16',
        'Процесс ПКТИ',
        'Process of the trial',
        'Краткое общее описание процесса исследования; возможно использование схем, диаграммы CONSORT',
        'Short description of the process; diagrams such as CONSORT may be used',
    ),
    make(
        'A17',
        'Таблица результатов',
        'Table of results',
        'Комбинированная таблица результатов сравнения показателя набора данных и результата тестирования СИИ на наборе данных',
        'Combined table that compares the data set with the result of the system on it',
    ),
    make(
        'A18',
        'Порог активации',
        'Activation threshold',
        'Точка отсечения (cut-off) для тестирования СИИ на наборе данных, включая разделение исходов на "ожидаемые" и "непредвиденные"',
        'Cut-off for the testing of the system on the data set, with outcomes divided into “expected” and “unexpected”',
    ),
    make(
        'A19',
        'Показатели диагностической точности',
        'Metrics of diagnostic accuracy',
        'Метрики диагностической точности с 95%-ным доверительным интервалом (чувствительность, специфичность, общая точность, площадь под характеристической кривой и т.д.)',
        'Metrics of diagnostic accuracy with 95% confidence intervals (sensitivity, specificity, overall accuracy, area under the ROC curve and so on)',
    ),
    make(
        'A20',
        'Ограничения',
        'Limitations',
        'Любые ограничения ПКТИ, включая источники систематических ошибок, статистических неточностей и обобщений. Любые значимые различия в методиках формирования набора данных и тестирования СИИ на наборе данных',
        'Any limitations, including sources of bias, of statistical imprecision and of generalisation. Any notable differences between the methods of forming the data set and of testing on it',
    ),
    make('A21', 'Выводы', 'Conclusions', 'Краткое обобщение результатов', 'Short summary of the results'),
    make(
        'A22',
        'Источники финансирования ПКТИ',
        'Funding of the trial',
        'Указание источника финансирования работ, связанных с проведением ПКТИ',
        'Source of funding of the work',
    ),
    make('A23', 'Прочее', 'Other', 'Произвольная дополнительная информация', 'Any further information'),
    make(
        'A24',
        'Список исполнителей',
        'List of performers',
        'Список сотрудников учреждения, проводивших ПКТИ (ФИО, должность, ученое звание/степень)',
        'Staff who conducted the trial (name, post, academic title or degree)',
    ),
    make('A25', 'Дата подписания отчета', 'Date of signing', '-', '-'),
    make(
        'A26',
        'Подпись ответственного исполнителя',
        'Signature of the responsible performer',
        'Личная подпись ответственного исполнителя ПКТИ, фамилия/имя/отчество',
        'Own signature of the responsible performer, full name',
    ),
    make(
        'A27',
        'Подпись руководителя медицинской организации',
        'Signature of the head of the medical organisation',
        'Личная подпись руководителя учреждения, фамилия/имя/отчество',
        'Own signature of the head of the institution, full name',
    ),
    make('A28', 'Печать медицинской организации', 'Seal of the medical organisation', '-', '-'),
];
