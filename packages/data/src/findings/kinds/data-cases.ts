import { totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { filesHold, inFilesRu } from '../read-files.js';
import { both, counted, number, putNumber } from '../texts.js';

export default dataFinding({
    code: 'data-cases',
    row: 'A08',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Число случаев в файле другое', en: 'The file holds another number of cases' },
    namesRows: false,
    why: {
        ru: 'Число случаев в программе и отчёте должно быть тем, что есть на самом деле.',
        en: 'The number of cases in program and report must be what there is.',
    },
    mend: {
        ru: 'Исправьте число в программе (быстрое исправление) или дополните файл.',
        en: 'Correct the number in the program (quick fix), or complete the file.',
    },
    *check(surveyed) {
        const stated = surveyed.dataset.properties.cases;
        const totals = totalsOf(surveyed);
        if (!stated || !totals || stated.value === totals.cases) return;
        yield {
            at: stated.at,
            message: both(reader =>
                reader === 'ru'
                    ? `В программе ${counted(stated.value, 'cases', 'ru')}, а ${inFilesRu(surveyed)} ${number(totals.cases, 'ru')}. Исправьте число или файл.`
                    : `The program says ${counted(stated.value, 'cases', 'en')}, ${filesHold(surveyed)} ${number(totals.cases, 'en')}. Correct the number or the file.`,
            ),
            fixes: [putNumber(stated.at, totals.cases)],
        };
    },
});
