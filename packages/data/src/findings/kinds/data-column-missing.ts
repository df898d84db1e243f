import { similarNames } from '@trialwright/model';
import { cleanText } from '../../reading/text/clean.js';
import { namedColumns } from '../../survey/columns.js';
import { dataFinding } from '../data-finding.js';
import { readFiles } from '../read-files.js';
import { both, putText, quote, quoteAll } from '../texts.js';

export default dataFinding({
    code: 'data-column-missing',
    severity: 'error',
    title: { ru: 'В файле нет такого столбца', en: 'The file has no such column' },
    namesRows: false,
    why: {
        ru: 'Столбец назван в программе, а в заголовке файла его нет. Часто это русская буква вместо латинской, другой регистр или пробел.',
        en: 'The program names a column that the heading of the file does not have. Often a Cyrillic letter stands for a Latin one, or a capital or a space differs.',
    },
    mend: {
        ru: 'Исправьте имя столбца: быстрое исправление предлагает похожие. Внутри кавычек подсказка (Ctrl+Пробел) показывает столбцы файла.',
        en: 'Correct the name of the column: the quick fix offers similar ones. Inside the quotes completion (Ctrl+Space) shows the columns of the file.',
    },
    *check(surveyed) {
        for (const one of readFiles(surveyed)) {
            const { columns } = one.state;
            const known = new Set(columns.map(cleanText));
            for (const { name, at } of namedColumns(one.file, surveyed.model)) {
                if (known.has(cleanText(name))) continue;
                const near = similarNames(name, columns);
                yield {
                    at,
                    message: both(reader => {
                        if (reader === 'ru') {
                            const hint = near[0]
                                ? `Возможно, имелся в виду ${quote(near[0], 'ru')}.`
                                : `В нём есть: ${quoteAll(columns, 'ru', 8)}.`;
                            return `В файле ${quote(one.path, 'ru')} нет столбца ${quote(name, 'ru')}. ${hint}`;
                        }
                        const hint = near[0]
                            ? `Did you mean ${quote(near[0], 'en')}?`
                            : `It has: ${quoteAll(columns, 'en', 8)}.`;
                        return `The file ${quote(one.path, 'en')} has no column ${quote(name, 'en')}. ${hint}`;
                    }),
                    fixes: near.map((column, index) => putText(at, column, index === 0)),
                };
            }
        }
    },
});
