import { formatNumber } from '@trialwright/model';
import { dataFinding } from '../data-finding.js';
import { both } from '../texts.js';
import { thresholdOf } from '../threshold.js';

export default dataFinding({
    code: 'data-threshold',
    row: 'A18',
    severity: 'warning',
    final: 'error',
    title: { ru: 'Порог не делит оценки', en: 'The threshold does not divide the scores' },
    namesRows: false,
    why: {
        ru: 'Если все оценки лежат по одну сторону порога, у системы нет положительных или нет отрицательных решений. Чаще всего порог и оценки записаны в разных шкалах: 0,5 и 50.',
        en: 'Where all scores lie on one side of the threshold the system has no positive or no negative decisions. Most often threshold and scores have different scales: 0.5 and 50.',
    },
    mend: {
        ru: 'Запишите порог в той шкале, в которой система выдаёт оценки.',
        en: 'Write the threshold in the scale of the system’s scores.',
    },
    *check(surveyed) {
        const threshold = thresholdOf(surveyed);
        if (!threshold) return;
        const scores = surveyed.whole?.scores;
        if (!scores || (scores.lowest < threshold.value && scores.highest >= threshold.value)) return;
        yield {
            at: threshold.at,
            message: both(reader => {
                const [limit, low, high] = [threshold.value, scores.lowest, scores.highest].map(value =>
                    formatNumber(value, reader),
                );
                return reader === 'ru'
                    ? `Порог ${limit}, а все оценки лежат по одну его сторону: от ${low} до ${high}. Проверьте шкалу порога.`
                    : `The threshold is ${limit}, but all scores lie on one side of it: from ${low} to ${high}. Check the scale of the threshold.`;
            }),
        };
    },
});
