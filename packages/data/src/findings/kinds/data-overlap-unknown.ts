import { dataFinding } from '../data-finding.js';
import { placeOfIndependence, titleOf } from '../independence-place.js';
import { both, quote } from '../texts.js';

export default dataFinding({
    code: 'data-overlap-unknown',
    row: 'E07',
    severity: 'information',
    final: 'warning',
    title: { ru: 'Независимость объявлена, но не проверена', en: 'Independence is declared and not checked' },
    namesRows: false,
    why: {
        ru: 'Независимость можно доказать: сравнить номера пациентов и случаев. Изготовитель, который не вправе их передать, передаёт список отпечатков.',
        en: 'Independence can be proved by comparing the ids of patients and cases. A manufacturer who may not hand them over hands over a list of fingerprints.',
    },
    mend: {
        ru: 'Назовите у другого набора файл со столбцом случая или пациента либо список отпечатков (trialwright data fingerprint). Если у него список, нужен список и у набора испытания, с тем же ключом.',
        en: 'Name for the other set a file with a column of cases or patients, or a list of fingerprints (trialwright data fingerprint). Where it has a list, the set of the trial needs one too, with the same key.',
    },
    *check(surveyed) {
        for (const { other, results, problem } of surveyed.independence) {
            if (results.length > 0 || problem) continue;
            yield {
                at: placeOfIndependence(surveyed, other),
                message: both(reader => {
                    const title = quote(titleOf(other), reader);
                    return reader === 'ru'
                        ? `Независимость от набора ${title} не проверена: сравнивать нечего. Назовите у обоих наборов файл со столбцом случая или пациента либо списки отпечатков.`
                        : `Independence of ${title} has not been checked: there is nothing to compare. Name for both sets a file with a column of cases or patients, or lists of fingerprints.`;
                }),
                related: [{ at: other.headAt, message: { ru: 'Другой набор', en: 'The other data set' } }],
            };
        }
    },
});
