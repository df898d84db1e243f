import { dataFinding } from '../data-finding.js';
import { placeOfIndependence, titleOf } from '../independence-place.js';
import { both, quote } from '../texts.js';

export default dataFinding({
    code: 'data-overlap-forms',
    row: 'E07',
    severity: 'warning',
    title: { ru: 'Номера записаны по-разному', en: 'Ids are written in different ways' },
    namesRows: false,
    why: {
        ru: 'Номера «P-0012» и «12» — разные, даже если это один пациент. Если в двух наборах номера устроены по-разному, «общих нет» ничего не доказывает.',
        en: 'The ids “P-0012” and “12” are different, though they may be one patient. Where two sets number in different ways, “none in common” proves nothing.',
    },
    mend: {
        ru: 'Приведите номера к одному виду до сравнения (регистр и ведущие нули значимы) или подтвердите независимость иначе.',
        en: 'Bring the ids to one form before they are compared (capitals and leading zeros count), or show independence otherwise.',
    },
    *check(surveyed) {
        for (const { other, results } of surveyed.independence) {
            if (!results.some(({ formsDiffer, common }) => formsDiffer && common === 0)) continue;
            yield {
                at: placeOfIndependence(surveyed, other),
                message: both(reader => {
                    const title = quote(titleOf(other), reader);
                    return reader === 'ru'
                        ? `Общих с набором ${title} не найдено, но номера в нём записаны иначе: это ничего не доказывает. Приведите номера к одному виду.`
                        : `Nothing in common with ${title} was found, but its ids are written in another way: this proves nothing. Bring the ids to one form.`;
                }),
                related: [{ at: other.headAt, message: { ru: 'Другой набор', en: 'The other data set' } }],
            };
        }
    },
});
