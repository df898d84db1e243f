import type { ElementOf, TrialModel } from '@trialwright/model';
import { row } from './row.js';

const predictive = (model: TrialModel): readonly ElementOf<'endpoint'>[] =>
    model.all('endpoint').filter(({ properties }) => ['ppv', 'npv'].includes(properties.metric?.value ?? ''));

/** Clause 6: indicators of effectiveness. */
export const effectivenessRows = [
    row(
        'N01',
        '6.1',
        'Эффективность оценивают на наборе данных',
        'Effectiveness is assessed on a data set',
        'M',
        'PG',
        { waivable: false },
    ),
    row(
        'N02',
        '6.1',
        'Размер набора данных определён методом для пропорций, например по требуемой точности',
        'The size of the data set is set by methods for proportions, such as the required precision',
        'M',
        'PG',
        { places: model => [...model.all('precision'), ...model.all('hypothesis')].map(target => target.headAt) },
    ),
    row('N03', '6.1', 'Набор данных верифицирован', 'The data set is verified', 'M', 'PG'),
    row(
        'N04',
        '6.1',
        'Исследователи задали параметры, изготовитель передал показатели',
        'Investigators set the parameters, the manufacturer handed over the indicators',
        'M',
        'PG',
    ),
    row(
        'N05',
        '6.1',
        'Структура набора данных отвечает ГОСТ Р 59921.5',
        'The structure of the data set meets GOST R 59921.5',
        'M',
        'PG',
    ),
    row(
        'N06',
        '6.2',
        'Показатели установил изготовитель по назначению и уровню знаний',
        'The manufacturer set the indicators by intended use and the state of the art',
        'M',
        'PG',
    ),
    row(
        'N07',
        '6.2, table 1',
        'Четырёхпольная таблица: ИП, ИО, ЛП, ЛО',
        'The two-by-two table: TP, TN, FP, FN',
        'I',
        'RP',
    ),
    row(
        'N08',
        '6.2, table 2',
        'Показатели рассчитаны по четырёхпольной таблице',
        'The indicators are computed from the two-by-two table',
        'I',
        'RP',
        {
            // Known before the report already: a predictive value needs a prevalence.
            due: model => model.first('report') !== undefined || predictive(model).length > 0,
            places: model => [
                ...model.all('report').flatMap(report => report.properties.cells.map(cells => cells.at)),
                ...predictive(model).map(endpoint => endpoint.headAt),
            ],
        },
    ),
];
