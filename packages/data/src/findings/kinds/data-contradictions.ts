import { placeOfColumn } from '../../survey/columns.js';
import { dataFinding } from '../data-finding.js';
import { headOf, inFileOf, readFiles } from '../read-files.js';
import { both, lines, quote } from '../texts.js';

export default dataFinding({
    code: 'data-contradictions',
    severity: 'error',
    title: { ru: 'Строки одного случая противоречат друг другу', en: 'Rows of one case contradict each other' },
    namesRows: true,
    why: {
        ru: 'У случая один эталон, один пациент, один центр. Если в его строках они разные, неизвестно, какому верить, и значение считается отсутствующим.',
        en: 'A case has one truth, one patient, one site. Where its rows differ in them nobody knows which to believe, and the value counts as missing.',
    },
    mend: {
        ru: 'Исправьте строки в файле.',
        en: 'Mend the rows in the file.',
    },
    *check(surveyed) {
        for (const one of readFiles(surveyed)) {
            const kinds = (one.state.log?.kinds ?? []).filter(({ first }) => first.code.startsWith('contradictory-'));
            for (const { first, lines: where } of kinds) {
                const { column = '' } = first;
                yield {
                    at: placeOfColumn(one.file, surveyed.model, column) ?? headOf(one),
                    message: both(reader =>
                        inFileOf(
                            surveyed,
                            one,
                            reader,
                            reader === 'ru'
                                ? `В столбце ${quote(column, 'ru')} строки одного случая противоречат друг другу (${lines(where, 'ru')}). Исправьте файл: такое значение считается отсутствующим.`
                                : `In the column ${quote(column, 'en')} rows of one case contradict each other (${lines(where, 'en')}). Mend the file: such a value counts as missing.`,
                        ),
                    ),
                };
            }
        }
    },
});
