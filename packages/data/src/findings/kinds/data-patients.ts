import { totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { filesHold, inFilesRu } from '../read-files.js';
import { both, counted, number, putNumber } from '../texts.js';

export default dataFinding({
    code: 'data-patients',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Число пациентов в файле другое', en: 'The file holds another number of patients' },
    namesRows: false,
    why: {
        ru: 'От числа пациентов зависит, сколько в наборе независимых наблюдений.',
        en: 'How many independent observations the set holds depends on the number of patients.',
    },
    mend: {
        ru: 'Исправьте число в программе (быстрое исправление) или файл.',
        en: 'Correct the number in the program (quick fix), or the file.',
    },
    *check(surveyed) {
        const stated = surveyed.dataset.properties.patients;
        const observed = totalsOf(surveyed)?.patients;
        if (!stated || observed === undefined || stated.value === observed) return;
        yield {
            at: stated.at,
            message: both(reader =>
                reader === 'ru'
                    ? `В программе ${counted(stated.value, 'patients', 'ru')}, а ${inFilesRu(surveyed)} ${number(observed, 'ru')}. Исправьте число или файл.`
                    : `The program says ${counted(stated.value, 'patients', 'en')}, ${filesHold(surveyed)} ${number(observed, 'en')}. Correct the number or the file.`,
            ),
            fixes: [putNumber(stated.at, observed)],
        };
    },
});
