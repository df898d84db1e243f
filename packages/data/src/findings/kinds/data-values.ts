import { placeOfColumn } from '../../survey/columns.js';
import { dataFinding } from '../data-finding.js';
import { headOf, readFiles } from '../read-files.js';
import { both, quote } from '../texts.js';

/** Faults of which other kinds tell. */
const elsewhere = new Set(['duplicate-case', 'contradictory-truth', 'contradictory-value']);

export default dataFinding({
    code: 'data-values',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Значения столбца не того вида', en: 'Values of a column are of another kind' },
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
            const seen = new Set<string>();
            for (const { column, code, line, value, message } of one.state.log?.problems ?? []) {
                if (column === undefined || elsewhere.has(code) || seen.has(`${column} ${code}`)) continue;
                seen.add(`${column} ${code}`);
                yield {
                    at: placeOfColumn(one.file, surveyed.model, column) ?? headOf(one),
                    message: both(reader => {
                        const cell =
                            value === undefined ? '' : reader === 'ru' ? `, значение «${value}»` : `, value “${value}”`;
                        return reader === 'ru'
                            ? `Столбец ${quote(column, 'ru')}, строка ${line ?? '—'}${cell}: ${message.ru}.`
                            : `Column ${quote(column, 'en')}, line ${line ?? '—'}${cell}: ${message.en}.`;
                    }),
                };
            }
        }
    },
});
