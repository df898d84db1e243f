import { totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { filesHold, inFilesRu } from '../read-files.js';
import { both, counted, number, putNumber } from '../texts.js';

export default dataFinding({
    code: 'data-classes',
    row: 'A11',
    severity: 'warning',
    final: 'error',
    title: {
        ru: 'Число случаев с патологией или без неё другое',
        en: 'Another number of cases with or without the condition',
    },
    namesRows: false,
    why: {
        ru: 'Чувствительность оценивают по случаям с патологией, специфичность — по случаям без неё: числа классов решают, хватит ли набора.',
        en: 'Sensitivity rests on cases with the condition, specificity on those without: the numbers of the classes decide whether the set suffices.',
    },
    mend: {
        ru: 'Исправьте число в программе (быстрое исправление) или столбец эталона. Если числа поменялись местами, проверьте, какие значения эталона означают патологию.',
        en: 'Correct the number in the program (quick fix), or the column of the truth. If the numbers changed places, check which values of the truth mean the condition.',
    },
    *check(surveyed) {
        const totals = totalsOf(surveyed);
        for (const side of ['positive', 'negative'] as const) {
            const stated = surveyed.dataset.properties[side];
            const observed = totals?.[side];
            if (!stated || observed === undefined || stated.value === observed) continue;
            yield {
                at: stated.at,
                message: both(reader =>
                    reader === 'ru'
                        ? `В программе ${counted(stated.value, side, 'ru')}, а ${inFilesRu(surveyed)} ${number(observed, 'ru')}. Исправьте число или эталон.`
                        : `The program says ${counted(stated.value, side, 'en')}, ${filesHold(surveyed)} ${number(observed, 'en')}. Correct the number or the truth.`,
                ),
                fixes: [putNumber(stated.at, observed)],
            };
        }
    },
});
