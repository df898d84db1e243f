import { SiteNames, sitesOf } from '../../survey/organizations.js';
import { totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { filesHold, inFilesRu } from '../read-files.js';
import { both, counted, number, putNumber, quote } from '../texts.js';

export default dataFinding({
    code: 'data-site-counts',
    row: 'A13',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Из центра другое число случаев', en: 'Another number of cases of a site' },
    namesRows: false,
    why: {
        ru: 'Источники случаев и их доли входят в программу и отчёт: они должны быть теми, что в данных.',
        en: 'Sources of cases and their shares stand in program and report: they must be those of the data.',
    },
    mend: {
        ru: 'Исправьте число в «место сбора» (быстрое исправление) или столбец центра в файле.',
        en: 'Correct the number at `collected at` (quick fix), or the column of sites in the file.',
    },
    *check(surveyed) {
        const { model, dataset } = surveyed;
        const { collected } = dataset.properties;
        const facts = totalsOf(surveyed);
        const levels = facts?.sources ?? facts?.sites;
        if (!levels || levels.rest > 0) return;
        const names = new SiteNames(sitesOf(model, collected));
        // While a name is not understood nobody knows whose cases those are.
        if (levels.levels.some(({ level }) => !names.find(level))) return;
        for (const { value, at } of collected) {
            if (!value.count || value.of === 'patients') continue;
            const organization = model.target(value.organization.value);
            if (!organization) continue;
            const observed = levels.levels
                .filter(({ level }) => names.find(level) === organization)
                .reduce((sum, { cases }) => sum + cases, 0);
            const stated = value.count;
            if (stated.value === observed) continue;
            const title = organization.title?.value ?? organization.name?.value ?? '';
            yield {
                at: stated.at ?? at,
                message: both(reader =>
                    reader === 'ru'
                        ? `${quote(title, 'ru')}: в программе ${counted(stated.value, 'cases', 'ru')}, а ${inFilesRu(surveyed)} ${number(observed, 'ru')}. Исправьте число или файл.`
                        : `${quote(title, 'en')}: the program says ${counted(stated.value, 'cases', 'en')}, ${filesHold(surveyed)} ${number(observed, 'en')}. Correct the number or the file.`,
                ),
                fixes: [putNumber(stated.at, observed)],
            };
        }
    },
});
