import { dataFinding } from '../data-finding.js';
import { headOf, readFiles } from '../read-files.js';
import { both, counted, quote } from '../texts.js';

export default dataFinding({
    code: 'data-rows',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Строки файла не прочитаны', en: 'Rows of the file were not read' },
    namesRows: true,
    why: {
        ru: 'Строка, в которой не столько ячеек, сколько столбцов в заголовке, или нечитаемый знак, в анализ не входит. Ничего не отбрасывается молча: каждая такая строка названа и сосчитана.',
        en: 'A row that has not as many cells as the heading has columns, or holds an unreadable character, does not enter the analysis. Nothing is dropped silently: each such row is named and counted.',
    },
    mend: {
        ru: 'Исправьте строки в файле; все они перечислены командой trialwright data check.',
        en: 'Mend the rows in the file; the command trialwright data check lists them.',
    },
    *check(surveyed) {
        for (const one of readFiles(surveyed)) {
            const first = one.state.log?.kinds.find(kind => kind.first.column === undefined)?.first;
            if (!first || one.state.log!.badRows === 0) continue;
            const bad = one.state.log!.badRows;
            yield {
                at: headOf(one),
                message: both(reader => {
                    const line = first.line ?? 0;
                    const rows = counted(bad, 'rows', reader);
                    return reader === 'ru'
                        ? `В файле ${quote(one.path, 'ru')} не прочитано: ${rows}. Среди них строка ${line}: ${first.message.ru}. Исправьте файл.`
                        : `Not read in the file ${quote(one.path, 'en')}: ${rows}. Among them is line ${line}: ${first.message.en}. Mend the file.`;
                }),
            };
        }
    },
});
