import { formatProportion, metricOf } from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf, hypothesesOf } from '../../read/graph.js';

/** Widest interval that still says something of a share: twenty points to either side. */
const widest = 0.2;

/** A precision target leaves something known. */
export default rule({
    code: 'N02-too-wide',
    row: 'N02',
    title: { ru: 'Требуемая точность ничего не определяет', en: 'The precision asked for determines nothing' },
    always: 'warning',
    *check({ model }) {
        for (const precision of model.all('precision')) {
            const endpoint = endpointOf(model, precision);
            const metric = endpoint?.properties.metric;
            // Ratios and means have no scale of their own.
            if (metric && ['ratio', 'mean'].includes(metricOf(metric.value).kind)) continue;
            const { halfWidth, fullWidth } = precision.properties;
            const stated = halfWidth ?? fullWidth;
            const half = halfWidth ? halfWidth.value.value : (fullWidth?.value.value ?? 0) / 2;
            // A width above one is no share at all, and said so.
            if (!stated || half <= widest || stated.value.value > 1) continue;
            // A bound that nothing else confirms is to be sized by a limit: that is the finding, whatever the width.
            const bounded = endpoint?.properties.verifies.some(
                ({ value }) => model.claim(value)?.value.relation !== '=',
            );
            if (endpoint && bounded && hypothesesOf(model, endpoint).length === 0) continue;
            yield {
                at: stated.at,
                message: {
                    ru: `${nameOf(precision)}: интервал шириной ${formatProportion({ value: 2 * half, written: 'percent' }, 'ru')} почти ничего не говорит о показателе. Обычно полуширина от 2 до 10 процентных пунктов; проверьте число.`,
                    en: `${nameOf(precision)}: an interval ${formatProportion({ value: 2 * half, written: 'percent' }, 'en')} wide says hardly anything of the metric. A half-width is usually 2 to 10 percentage points; check the number.`,
                },
            };
        }
    },
    fixless: {
        ru: 'Какая точность нужна, решает автор.',
        en: 'Which precision is needed is for the author to decide.',
    },
    page: {
        why: {
            ru: 'Размер набора устанавливают по требуемой точности (пункт 6.1). Интервал, который накрывает почти все возможные значения, получится на любом наборе.',
            en: 'The size of the set follows from the precision that is required (clause 6.1). Any set gives an interval that covers nearly all possible values.',
        },
        example: {
            ru: 'точность оценки Т1 {\n    для Чувств\n    ожидается 92 % источник "Отчёт 04"\n-    полуширина 50 %\n+    полуширина 5 %\n    интервал Клоппер-Пирсон 95 %\n}',
            en: 'precision P1 {\n    for Sens\n    expected 92 % source "Report 04"\n-    half-width 50 %\n+    half-width 5 %\n    interval clopper-pearson 95 %\n}',
        },
    },
});
