import type { TrialModel } from '@trialwright/model';
import type { Row } from '../../../core/pack.js';
import { preliminary, row } from './row.js';

/** A row of Appendix A: all are recommended, for the report of a preliminary trial. */
function item(id: string, ru: string, en: string, rest: Partial<Row> = {}): Row {
    return row(id, 'A', ru, en, 'S', 'RP', { applies: preliminary, ...rest });
}

/** Appendix A: the recommended report on a preliminary trial. */
export const appendixRows = [
    item('A01', 'Медицинская организация: полное название', 'Organization: full name'),
    item('A02', 'Контактная информация организации', 'Contact details of the organization'),
    item('A03', 'Даты проведения', 'Dates of the trial'),
    item(
        'A04',
        'Резюме: дизайн, материалы, методы, результаты, выводы',
        'Summary: design, materials, methods, results, conclusions',
    ),
    item('A05', 'Цель, задачи и конечный результат', 'Aim, tasks and end result'),
    item('A06', 'Наборы данных', 'Data sets', {
        places: (model: TrialModel) => model.all('dataset').map(dataset => dataset.headAt),
    }),
    item('A07', 'Вид данных, модальность', 'Kind of data, modality'),
    item('A08', 'Количество включённых случаев', 'Number of cases included'),
    item('A09', 'Характеристика выборки', 'Characteristics of the sample'),
    item('A10', 'Характеристика набора данных и разметки', 'Characteristics of the data set and its labelling'),
    item('A11', 'Характеристика патологии в наборе данных', 'Condition in the data set'),
    item('A12', 'Способ формирования набора данных', 'How the data set was formed'),
    item('A13', 'Источники данных', 'Sources of the data'),
    item('A14', 'Отметка о независимости', 'Statement of independence'),
    item('A15', 'Тестирование системы на наборе данных', 'Testing of the system on the data set'),
    item('A16', 'Процесс испытания', 'Process of the trial', {
        places: (model: TrialModel) =>
            model.all('design').flatMap(design => design.properties.flow.map(step => step.at)),
    }),
    item('A17', 'Таблица результатов', 'Table of results'),
    item('A18', 'Порог активации, ожидаемые и непредвиденные исходы', 'Threshold, expected and unexpected outcomes'),
    item(
        'A19',
        'Показатели диагностической точности с 95 % доверительным интервалом',
        'Metrics of accuracy with 95 % confidence intervals',
        {
            places: (model: TrialModel) =>
                model.all('report').flatMap(report => report.properties.cells.map(cells => cells.at)),
        },
    ),
    item('A20', 'Ограничения', 'Limitations'),
    item('A21', 'Выводы', 'Conclusions'),
    item('A22', 'Источники финансирования', 'Funding'),
    item('A23', 'Прочее', 'Other'),
    item('A24', 'Список исполнителей', 'Performers'),
    item('A25', 'Дата подписания отчёта: заполняют люди', 'Date of signature: filled in by people', { silent: true }),
    item(
        'A26',
        'Подпись ответственного исполнителя: ставят люди',
        'Signature of the responsible performer: by people',
        { silent: true },
    ),
    item(
        'A27',
        'Подпись руководителя организации: ставят люди',
        'Signature of the head of the organization: by people',
        { silent: true },
    ),
    item('A28', 'Печать организации: ставят люди', 'Seal of the organization: by people', { silent: true }),
];
