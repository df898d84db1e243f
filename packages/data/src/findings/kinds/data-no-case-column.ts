import { dataFinding } from '../data-finding.js';
import { headOf, readFiles } from '../read-files.js';

export default dataFinding({
    code: 'data-no-case-column',
    severity: 'warning',
    title: { ru: 'Не назван столбец случая', en: 'The column of the cases is not named' },
    namesRows: false,
    why: {
        ru: 'Без номера случая каждая строка считается отдельным случаем: повторы не найти, независимость от обучающего набора не проверить.',
        en: 'Without an id each row counts as a case of its own: repetitions are not found, and independence of the training set cannot be checked.',
    },
    mend: {
        ru: 'Напишите в блоке «файл», в каком столбце обезличенный номер случая: случай "study_uid".',
        en: 'Say in the block `file` which column holds the de-identified number of the case: case "study_uid".',
    },
    *check(surveyed) {
        for (const one of readFiles(surveyed)) {
            const { cases, patient } = one.file.properties;
            if (cases || (surveyed.dataset.properties.role?.value !== 'trial' && patient)) continue;
            yield {
                at: headOf(one),
                message: {
                    ru: 'Не сказано, в каком столбце номер случая: повторы не найти и независимость не проверить. Допишите столбец в блок файла.',
                    en: 'Nothing says which column holds the number of the case: neither repetitions nor overlaps can be found. Add the column to the block of the file.',
                },
            };
        }
    },
});
