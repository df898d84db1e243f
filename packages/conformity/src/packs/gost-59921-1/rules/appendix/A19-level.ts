import { formatProportion } from '@trialwright/model';
import { nameOf, replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** Metrics are reported with a 95 % interval. */
export default rule({
    code: 'A19-level',
    row: 'A19',
    title: { ru: 'Интервал не 95 %', en: 'The interval is not one of 95 %' },
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const level = endpoint.properties.interval?.value.level;
            if (!level || level.value.value === 0.95) continue;
            yield {
                at: level.at,
                message: {
                    ru: `Приложение А рекомендует приводить показатели с 95 % доверительным интервалом, а у конечной точки ${nameOf(endpoint)} — ${formatProportion(level.value, 'ru')}. Замените на 95 %.`,
                    en: `Appendix A recommends 95 % confidence intervals, but endpoint ${nameOf(endpoint)} has ${formatProportion(level.value, 'en')}. Write 95 %.`,
                },
                fixes: [replace(level.at, [{ proportion: 0.95 }], { ru: 'Заменить на 95 %', en: 'Replace by 95 %' })],
            };
        }
    },
    page: {
        why: {
            ru: 'Показатели разных испытаний сравнимы, если интервалы построены на одном уровне; приложение А называет 95 %.',
            en: 'Metrics of different trials can be compared if their intervals have one level; Appendix A names 95 %.',
        },
        example: {
            ru: '! base report\nпервичная конечная точка Чувств {\n    …\n-    интервал Клоппер-Пирсон 90 %\n+    интервал Клоппер-Пирсон 95 %\n}',
            en: '! base report\nprimary endpoint Sens {\n    …\n-    interval clopper-pearson 90 %\n+    interval clopper-pearson 95 %\n}',
        },
    },
});
