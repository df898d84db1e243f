import { totalsOf } from '../../survey/totals.js';
import { dataFinding } from '../data-finding.js';
import { readFiles } from '../read-files.js';
import { both, counted, number } from '../texts.js';

export default dataFinding({
    code: 'data-list-count',
    row: 'E07',
    severity: 'error',
    title: {
        ru: 'Список отпечатков сделан не по этому файлу',
        en: 'The list of fingerprints was not made of this file',
    },
    namesRows: false,
    why: {
        ru: 'Если файл набора изменился после того, как сделан список, новых пациентов и случаев в списке нет, и их пересечение с другим набором осталось бы незамеченным.',
        en: 'Where the file of the set has changed since the list was made, new patients and cases are not in the list, and their overlap with another set would go unseen.',
    },
    mend: {
        ru: 'Сделайте список заново, с тем же ключом: trialwright data fingerprint.',
        en: 'Make the list anew, with the same key: trialwright data fingerprint.',
    },
    *check(surveyed) {
        const [list] = surveyed.dataset.properties.fingerprints;
        const totals = totalsOf(surveyed);
        // A row that is left out for another fault still has its fingerprint.
        if (!list || !totals || [...readFiles(surveyed)].some(({ state }) => (state.facts?.badRows ?? 0) > 0)) return;
        const seen = new Set<string>();
        for (const { by, how, compared } of surveyed.independence.flatMap(({ results }) => results)) {
            const noun = by === 'patient' ? 'patients' : 'cases';
            const observed = totals[noun];
            if (how !== 'fingerprints' || observed === undefined || observed === compared[0] || seen.has(by)) continue;
            seen.add(by);
            yield {
                at: list.at,
                message: both(reader =>
                    reader === 'ru'
                        ? `В списке отпечатков ${counted(compared[0], noun, 'ru')}, а в файле ${number(observed, 'ru')}: список сделан по другому файлу. Сделайте его заново.`
                        : `The list of fingerprints holds ${counted(compared[0], noun, 'en')}, the file ${number(observed, 'en')}: it was made of another file. Make it anew.`,
                ),
            };
        }
    },
});
