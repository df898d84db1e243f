import type { Severity } from '@trialwright/conformity';
import type { Bilingual, Language } from '@trialwright/model';
import { dataFindings } from './all.js';
import type { DataFinding } from './data-finding.js';

const severities: Record<Severity, Bilingual> = {
    error: { ru: 'ошибка', en: 'error' },
    warning: { ru: 'предупреждение', en: 'warning' },
    information: { ru: 'сведение', en: 'information' },
    hint: { ru: 'подсказка', en: 'hint' },
};

const title: Bilingual = { ru: 'Проверки данных', en: 'Checks of the data' };
const intro: Bilingual = {
    ru: [
        'Что проверяется в файлах, названных в наборах данных: до испытания — то ли это, что написано в программе, после него — то же самое ещё раз. В редакторе замечания появляются на том свойстве, которого касаются; в терминале их печатает `trialwright data check`.',
        '',
        'Читаются только файлы рабочей папки. Данные никуда не передаются; в замечания попадают числа, названия столбцов, номера строк и отдельные значения, сокращённые до 40 знаков.',
        '',
        'Важность меняет настройка `trialwright.rules`, по коду. Как файлы читаются — [отдельная страница](reading.ru.md), о сравнении наборов по отпечаткам — [ещё одна](fingerprints.ru.md).',
    ].join('\n'),
    en: [
        'What is checked of the files that data sets name: before the trial, whether they are what the program says; after it, the same once more. In the editor a finding stands on the property that it concerns; in the terminal `trialwright data check` prints them.',
        '',
        'Only files of the workspace are read. The data are sent nowhere; findings hold numbers, names of columns, numbers of lines and single values, cut to 40 characters.',
        '',
        'The setting `trialwright.rules` changes the severity, by code. How files are read stands on [a page of its own](reading.en.md), how sets are compared by fingerprints on [another](fingerprints.en.md).',
    ].join('\n'),
};
const mend: Bilingual = { ru: 'Что делать', en: 'What to do' };
const row: Bilingual = { ru: 'строка матрицы', en: 'matrix row' };
const inFinal: Bilingual = { ru: 'в окончательной программе', en: 'in a final program' };

/** The page of the checks of data, with a section a kind. */
export function dataPage(language: Language): string {
    const sections = dataFindings.map(kind => section(kind, language));
    return `# ${title[language]}\n\n${intro[language]}\n\n${sections.join('\n\n')}\n`;
}

function section(kind: DataFinding, language: Language): string {
    const grades = [
        severities[kind.severity][language],
        ...(kind.final ? [`${inFinal[language]} — ${severities[kind.final][language]}`] : []),
        ...(kind.row ? [`${row[language]} ${kind.row}`] : []),
    ];
    return [
        `### ${kind.code}: ${kind.title[language]}`,
        `*${grades.join('; ')}*`,
        kind.why[language],
        `${mend[language]}: ${kind.mend[language].charAt(0).toLowerCase()}${kind.mend[language].slice(1)}`,
    ].join('\n\n');
}
