import { dataFinding } from '../data-finding.js';
import { placeOfIndependence } from '../independence-place.js';

export default dataFinding({
    code: 'data-overlap-impossible',
    row: 'E07',
    severity: 'error',
    title: { ru: 'Наборы нельзя сравнить', en: 'The data sets cannot be compared' },
    namesRows: false,
    why: {
        ru: 'Списки отпечатков с разными ключами, повреждённый список или столбец без номеров дали бы «общих нет», что бы в наборах ни было.',
        en: 'Lists of fingerprints under different keys, a damaged list or a column without ids would give “none in common”, whatever the sets hold.',
    },
    mend: {
        ru: 'Сделайте списки заново с одним ключом и одним --by; проверьте столбцы случая и пациента.',
        en: 'Make the lists anew with one key and one --by; check the columns of cases and patients.',
    },
    *check(surveyed) {
        for (const { other, problem } of surveyed.independence) {
            if (!problem) continue;
            yield {
                at: placeOfIndependence(surveyed, other),
                message: problem,
                related: [{ at: other.headAt, message: { ru: 'Другой набор', en: 'The other data set' } }],
            };
        }
    },
});
