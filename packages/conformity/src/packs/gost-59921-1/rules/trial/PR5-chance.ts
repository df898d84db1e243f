import { formatProportion, type MetricId } from '@trialwright/model';
import { rule } from '../../../../core/rule.js';
import { isWorse } from '../../read/claimed.js';
import { metricClaims } from '../../read/claims.js';

/** What a system reaches that guesses, or that fails as often as not. */
const chance: Partial<Record<MetricId, number>> = {
    auc: 0.5,
    balancedAccuracy: 0.5,
    youden: 0,
    kappa: 0,
    weightedKappa: 0,
    iccMetric: 0,
    lrPositive: 1,
    lrNegative: 1,
    failureRate: 0.5,
    indeterminateRate: 0.5,
};

/** A claim is better than chance. */
export default rule({
    code: 'PR5-chance',
    row: 'PR5',
    title: { ru: 'Заявлено не лучше случайного', en: 'The claim is no better than chance' },
    always: 'warning',
    *check({ model }) {
        for (const { claim } of metricClaims(model)) {
            const { metric, value } = claim.value;
            const id = metric!.value as MetricId;
            const bound = chance[id];
            if (!value || bound === undefined || isWorse(id, bound, value.value.value)) continue;
            yield {
                at: value.at,
                message: {
                    ru: `Заявленное значение ${formatProportion(value.value, 'ru')} не лучше того, что даёт случайный ответ или отказ через раз. Проверьте число и сторону границы.`,
                    en: `The claimed value ${formatProportion(value.value, 'en')} is no better than a guess, or than a failure every other time. Check the number and the side of the bound.`,
                },
            };
        }
    },
    fixless: {
        ru: 'Заявленное значение знает документация изготовителя.',
        en: 'The manufacturer’s documents know the value that is claimed.',
    },
    page: {
        why: {
            ru: 'Заявление, которому отвечает и случайный ответ, эффективности или безопасности не обещает; чаще всего это описка.',
            en: 'A claim that a guess would meet promises neither effectiveness nor safety; mostly it is a slip.',
        },
        example: {
            ru: 'система НодулСкан {\n    …\n    заявлена ЗЧувств: чувствительность для Узел не менее 85 % источник "Технический файл, раздел 3"\n    заявлена ЗСпец: специфичность для Узел не менее 82 % источник "Технический файл, раздел 3"\n-    заявлена ЗОтказы: безопасность доля отказов не более 97 % источник "Файл рисков, раздел 5"\n+    заявлена ЗОтказы: безопасность доля отказов не более 3 % источник "Файл рисков, раздел 5"\n}',
            en: 'system NoduleScan {\n    …\n    claimed CSens: sensitivity for Nodule at least 85 % source "Technical file, section 3"\n    claimed CSpec: specificity for Nodule at least 82 % source "Technical file, section 3"\n-    claimed CFailures: safety failure rate at most 97 % source "Risk file, section 5"\n+    claimed CFailures: safety failure rate at most 3 % source "Risk file, section 5"\n}',
        },
    },
});
