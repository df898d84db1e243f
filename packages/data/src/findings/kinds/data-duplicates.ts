import { dataFinding } from '../data-finding.js';
import { headOf, inFileOf, readFiles } from '../read-files.js';
import { both, counted, lines } from '../texts.js';

export default dataFinding({
    code: 'data-duplicates',
    row: 'A08',
    severity: 'error',
    title: { ru: 'Случаи повторяются', en: 'Cases are repeated' },
    namesRows: true,
    why: {
        ru: 'Случай, который стоит в таблице дважды, считался бы дважды: интервалы стали бы уже, а число случаев больше, чем на самом деле.',
        en: 'A case that stands in the table twice would count twice: intervals would be narrower, and cases more, than they are.',
    },
    mend: {
        ru: 'Удалите повторы из файла. Если строки отличаются врачом или режимом чтения, назовите их столбцы: тогда это не повторы.',
        en: 'Remove the repetitions from the file. If the rows differ by reader or reading mode, name those columns: then they are none.',
    },
    *check(surveyed) {
        for (const one of readFiles(surveyed)) {
            const { facts, log } = one.state;
            if (!facts || facts.duplicateCases === 0) continue;
            const where = log?.kinds.find(kind => kind.first.code === 'duplicate-case')?.lines ?? [];
            yield {
                at: one.file.properties.cases?.at ?? headOf(one),
                message: both(reader => {
                    const rows = counted(facts.duplicateCases, 'rows', reader);
                    const first = where.length > 0 ? ` (${lines(where, reader)})` : '';
                    const text =
                        reader === 'ru'
                            ? `Повторяют уже записанный случай: ${rows}${first}. Удалите повторы: каждый случай учитывается один раз.`
                            : `Repeating a case that stands above: ${rows}${first}. Remove them: each case counts once.`;
                    return inFileOf(surveyed, one, reader, text);
                }),
            };
        }
    },
});
