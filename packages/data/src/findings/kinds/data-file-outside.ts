import { dataFinding } from '../data-finding.js';
import { headOf } from '../read-files.js';

export default dataFinding({
    code: 'data-file-outside',
    severity: 'error',
    title: { ru: 'Файл данных вне рабочей папки', en: 'A data file outside of the workspace' },
    namesRows: false,
    why: {
        ru: 'Читаются только файлы открытой папки: программа не должна зависеть от чужих мест, а данные пациентов — попадать в проверку случайно.',
        en: 'Only files of the open folder are read: a program must not depend on other places, nor patients’ data be read by chance.',
    },
    mend: {
        ru: 'Скопируйте файл в папку программы (или ниже) и укажите путь от неё. Ссылки, которые ведут из папки наружу, не действуют.',
        en: 'Copy the file into the folder of the program (or below) and name its path from there. Links that lead out of the folder do not count.',
    },
    *check({ files }) {
        for (const one of files) {
            if (one.state.kind !== 'outside') continue;
            yield {
                at: headOf(one),
                message: {
                    ru: 'Файл данных лежит вне рабочей папки, поэтому не прочитан. Скопируйте его в папку программы.',
                    en: 'The data file lies outside of the workspace and was not read. Copy it into the folder of the program.',
                },
            };
        }
    },
});
