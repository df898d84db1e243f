import { placeOfColumn } from '../../survey/columns.js';
import { dataFinding } from '../data-finding.js';
import { headOf, inFileOf, readFiles } from '../read-files.js';
import { both, number, quote } from '../texts.js';

/** Faults of which other kinds tell. */
const elsewhere = new Set(['duplicate-case', 'contradictory-truth', 'contradictory-value']);

export default dataFinding({
    code: 'data-values',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Значения столбца не того вида', en: 'Values of a column are of another kind' },
    namesRows: true,
    why: {
        ru: 'В столбце оценки должны стоять числа, в столбце даты — даты, в столбцах эталона и решения — известные значения. Строка с иным значением в анализ не входит.',
        en: 'A column of scores holds numbers, one of dates holds dates, those of truth and decision hold known values. A row with another value does not enter the analysis.',
    },
    mend: {
        ru: 'Исправьте значения в файле или скажите в программе, что они означают: положительные и отрицательные, неопределённые, пропущенные значения.',
        en: 'Mend the values in the file, or say in the program what they mean: positive and negative, indeterminate, missing values.',
    },
    *check(surveyed) {
        for (const one of readFiles(surveyed)) {
            for (const { first, count } of one.state.log?.kinds ?? []) {
                const { column, code, line, value, message } = first;
                if (column === undefined || elsewhere.has(code)) continue;
                yield {
                    at: placeOfColumn(one.file, surveyed.model, column) ?? headOf(one),
                    message: both(reader => {
                        const ru = value === undefined ? '' : `, значение «${value}»`;
                        const en = value === undefined ? '' : `, value “${value}”`;
                        const more = number(count - 1, reader);
                        if (reader === 'ru') {
                            const others = count > 1 ? ` Таких ещё ${more}.` : '';
                            const text = `Столбец ${quote(column, 'ru')}, строка ${line ?? '—'}${ru}: ${message.ru}.${others}`;
                            return inFileOf(surveyed, one, 'ru', text);
                        }
                        const others = count > 1 ? ` ${more} more of the kind.` : '';
                        const text = `Column ${quote(column, 'en')}, line ${line ?? '—'}${en}: ${message.en}.${others}`;
                        return inFileOf(surveyed, one, 'en', text);
                    }),
                };
            }
        }
    },
});
