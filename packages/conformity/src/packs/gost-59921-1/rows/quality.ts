import { row } from './row.js';

/** Clause 7: quality control and the sponsor's responsibility. */
export const qualityRows = [
    row(
        'Q01',
        '7.1',
        'Качество контролируют на каждом этапе',
        'Quality is controlled at every stage',
        'M',
        'PG PR CO CL RP',
    ),
    row(
        'Q02',
        '7.1',
        'Документы оформлены надлежащим образом и хранятся',
        'Documents are properly drawn up and kept',
        'M',
        'PG PR CO CL RP',
    ),
    row(
        'R01',
        '7.2',
        'Заявитель выбирает центр, инициирует испытание, даёт доступ к документации',
        'The sponsor selects the site, initiates the trial, gives access to documents',
        'M',
        'PR',
    ),
    row(
        'R02',
        '7.2',
        'Заявитель даёт доступ к системе, помогает с инсталляцией и оборудованием',
        'The sponsor gives access to the system, helps to install it, supplies special equipment',
        'M',
        'PR',
    ),
    row(
        'R03',
        '7.2',
        'Заявитель дорабатывает документацию по замечаниям',
        'The sponsor revises documents on remarks',
        'M',
        'CO',
    ),
    row('R04', '7.2', 'Заявитель согласует программу', 'The sponsor approves the program', 'M', 'PG'),
    row('R05', '7.2', 'Влияние на участников недопустимо', 'There is no undue influence', 'M', 'PG'),
    row(
        'R06',
        '7.2',
        'Заявитель определяет степень и вид мониторинга',
        'The sponsor sets the extent and kind of monitoring',
        'M',
        'PG',
    ),
    row(
        'R07',
        '7.2',
        'Заявитель хранит или передаёт документы',
        'The sponsor keeps or transfers the records',
        'M',
        'CL',
    ),
];
