import { formatNumber } from '@trialwright/model';
import { dataFinding } from '../data-finding.js';
import { both, counted, number } from '../texts.js';
import { thresholdOf } from '../threshold.js';

export default dataFinding({
    code: 'data-score-range',
    row: 'A18',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Оценки вне своего диапазона', en: 'Scores outside of their range' },
    namesRows: false,
    why: {
        ru: 'Порог между 0 и 1 говорит об оценке от 0 до 1. Если среди таких оценок попадаются другие, это чаще всего проценты или сбой выгрузки.',
        en: 'A threshold between 0 and 1 speaks of a score from 0 to 1. Others among them are most often percents, or a fault of the export.',
    },
    mend: {
        ru: 'Исправьте оценки в файле или порог, если система выдаёт их в другой шкале.',
        en: 'Mend the scores in the file, or the threshold where the system uses another scale.',
    },
    *check(surveyed) {
        const threshold = thresholdOf(surveyed);
        if (!threshold || threshold.value <= 0 || threshold.value >= 1) return;
        const scores = surveyed.whole?.scores;
        const at = surveyed.files[0]?.file.properties.score?.at;
        if (!scores || !at || scores.below + scores.above === 0) return;
        yield {
            at,
            message: both(reader => {
                const outside = counted(scores.below + scores.above, 'values', reader);
                const all = number(scores.count, reader);
                const range = [scores.lowest, scores.highest].map(value => formatNumber(value, reader));
                const limit = formatNumber(threshold.value, reader);
                return reader === 'ru'
                    ? `Порог ${limit}, а вне диапазона от 0 до 1 лежит ${outside} из ${all}: оценки от ${range[0]} до ${range[1]}. Проверьте шкалу.`
                    : `The threshold is ${limit}, but outside of 0 to 1 lie ${outside} of ${all}: scores from ${range[0]} to ${range[1]}. Check the scale.`;
            }),
            related: [{ at: threshold.at, message: { ru: 'Порог', en: 'Threshold' } }],
        };
    },
});
