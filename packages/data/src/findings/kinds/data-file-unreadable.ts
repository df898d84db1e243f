import { shown } from '../../reading/text/shown.js';
import { placeOfColumn } from '../../survey/columns.js';
import { dataFinding } from '../data-finding.js';
import { headOf } from '../read-files.js';
import { both, quote } from '../texts.js';

export default dataFinding({
    code: 'data-file-unreadable',
    severity: 'error',
    title: { ru: 'Файл данных нельзя прочитать', en: 'The data file cannot be read' },
    namesRows: true,
    why: {
        ru: 'Файл повреждён, не является таблицей или допускает два прочтения (кодировка, разделитель, десятичный знак, порядок в дате, значения классов). Где возможны два прочтения, ничего не угадывается.',
        en: 'The file is damaged, is no table, or allows two readings (encoding, delimiter, decimal sign, order in dates, values of the classes). Where two readings are possible nothing is guessed.',
    },
    mend: {
        ru: 'Исправьте файл или укажите прочтение в блоке «файл»: кодировка, разделитель, десятичный знак, порядок в дате, лист, положительные и отрицательные значения.',
        en: 'Mend the file, or state the reading in the block `file`: encoding, delimiter, decimal sign, date order, sheet, positive and negative values.',
    },
    *check({ files, model }) {
        for (const one of files) {
            const { state } = one;
            const problem = state.kind === 'unreadable' || state.kind === 'read' ? state.problem : undefined;
            if (!problem) continue;
            const { column, line, value, message } = problem;
            yield {
                at: (column === undefined ? undefined : placeOfColumn(one.file, model, column)) ?? headOf(one),
                message: both(reader => {
                    const where =
                        reader === 'ru'
                            ? [
                                  line && `строка ${line}`,
                                  column && `столбец ${quote(column, 'ru')}`,
                                  value && `значение «${value}»`,
                              ]
                            : [
                                  line && `line ${line}`,
                                  column && `column ${quote(column, 'en')}`,
                                  value && `value “${value}”`,
                              ];
                    const place = where.filter(Boolean).join(', ');
                    const text = `${message[reader]}${/[.!?]$/.test(message[reader]) ? '' : '.'}`;
                    return `${shown(one.path)}${place ? `, ${place}` : ''}: ${text}`;
                }),
            };
        }
    },
});
