import { cleanText } from '../../reading/text/clean.js';
import { totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { headOf, readFiles } from '../read-files.js';
import { both, number, quote } from '../texts.js';

/** More groups than this are no strata: a number or an id. */
const most = 50;

export default dataFinding({
    code: 'data-strata',
    row: 'A09',
    severity: 'information',
    final: 'warning',
    title: { ru: 'Страты не найти в данных', en: 'Strata cannot be found in the data' },
    namesRows: false,
    why: {
        ru: 'Если в популяции названы страты, показатели сообщают и по ним: для этого в файле нужны столбцы с небольшим числом групп.',
        en: 'Where the population has strata, metrics are reported for each: the file needs columns with a small number of groups for that.',
    },
    mend: {
        ru: 'Назовите столбцы страт в блоке «файл». Возраст и размер разделите на группы отдельным столбцом.',
        en: 'Name the columns of the strata in the block `file`. Divide age and size into groups in a column of their own.',
    },
    *check(surveyed) {
        const { model, dataset } = surveyed;
        if (dataset.properties.role && dataset.properties.role.value !== 'trial') return;
        const population = model.target(dataset.properties.population?.value);
        const planned = population?.properties.strata ?? [];
        for (const one of readFiles(surveyed)) {
            // The strata of a set are said of its first file.
            if (one.path !== surveyed.files[0]!.path) break;
            const { strata } = one.file.properties;
            if (planned.length > 0 && strata.length === 0) {
                yield {
                    at: headOf(one),
                    message: both(reader =>
                        reader === 'ru'
                            ? `У популяции названы страты (${number(planned.length, 'ru')}), а столбцы страт в файле не названы. Без них показатели по стратам не посчитать.`
                            : `The population has strata (${number(planned.length, 'en')}), but no columns of the file are named for them. Without these nothing can be computed for each.`,
                    ),
                    related: [
                        { at: planned[0]!.at, message: { ru: 'Страты популяции', en: 'Strata of the population' } },
                    ],
                };
            }
            for (const column of strata) {
                const name = cleanText(column.value);
                const found = totalsOf(surveyed)?.strata.find(levels => cleanText(levels.column) === name);
                if (!found) continue;
                const groups = found.levels.length + (found.rest > 0 ? most : 0);
                if (groups > 1 && groups <= most) continue;
                yield {
                    at: column.at,
                    message: both(reader => {
                        const name = quote(column.value, reader);
                        if (groups < 2)
                            return reader === 'ru'
                                ? `В столбце ${name} одно значение: страты из него не сделать.`
                                : `The column ${name} holds one value: there are no strata in it.`;
                        return reader === 'ru'
                            ? `В столбце ${name} более ${most} разных значений: это не страты. Разделите их на группы.`
                            : `The column ${name} holds more than ${most} different values: these are no strata. Divide them into groups.`;
                    }),
                };
            }
        }
    },
});
