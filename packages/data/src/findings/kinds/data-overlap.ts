import { comparedNote, type Language } from '@trialwright/model';
import type { LinePlace } from '../../survey/surveyed.js';
import { dataFinding } from '../data-finding.js';
import { both, counted, lines, number, quote } from '../texts.js';
import { placeOfIndependence, titleOf } from '../independence-place.js';

export default dataFinding({
    code: 'data-overlap',
    row: 'E07',
    severity: 'error',
    title: { ru: 'Наборы пересекаются', en: 'The data sets overlap' },
    namesRows: true,
    why: {
        ru: 'Случаи и пациенты, на которых систему обучали, настраивали или калибровали, в испытании показали бы больше, чем система умеет (4.2.3.3).',
        en: 'Cases and patients on which the system was trained, tuned or calibrated would show more in the trial than the system can do (4.2.3.3).',
    },
    mend: {
        ru: 'Исключите общих пациентов и случаи из набора испытания, исправьте числа и проверьте, хватает ли оставшихся.',
        en: 'Remove the common patients and cases from the set of the trial, correct the numbers, and check that the rest suffices.',
    },
    *check(surveyed) {
        for (const { other, results } of surveyed.independence) {
            for (const result of results) {
                const { by, common, compared, lines: where = [] } = result;
                const note = comparedNote(result, surveyed.whole?.facts);
                if (common === 0) continue;
                const noun = by === 'patient' ? 'patients' : 'cases';
                yield {
                    at: placeOfIndependence(surveyed, other),
                    message: both(reader => {
                        const title = quote(titleOf(other), reader);
                        const rows = where.length > 0 ? ` (${places(where, surveyed.files.length > 1, reader)})` : '';
                        const [own, theirs] = compared.map(count => number(count, reader));
                        return reader === 'ru'
                            ? `Общих с набором ${title}: ${counted(common, noun, 'ru')}${rows}; сравнено ${own} и ${theirs}${note ? ` (${note.ru})` : ''}. Исключите их из набора испытания.`
                            : `In common with ${title}: ${counted(common, noun, 'en')}${rows}; compared were ${own} and ${theirs}${note ? ` (${note.en})` : ''}. Remove them from the set of the trial.`;
                    }),
                    related: [{ at: other.headAt, message: { ru: 'Другой набор', en: 'The other data set' } }],
                };
            }
        }
    },
});

/** The lines by file; where the set has one file it is not named. */
function places(where: readonly LinePlace[], several: boolean, reader: Language): string {
    const files = [...new Set(where.map(({ file }) => file))];
    const of = (file: string): string =>
        lines(
            where.filter(one => one.file === file).map(({ line }) => line),
            reader,
        );
    return files.map(file => (several ? `${quote(file, reader)}, ${of(file)}` : of(file))).join('; ');
}
