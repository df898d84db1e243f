import { formatProportion } from '@trialwright/model';
import { nameOf, replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { hypothesesOf } from '../../read/graph.js';

/** Metrics are reported with a 95 % interval. */
export default rule({
    code: 'A19-level',
    row: 'A19',
    title: { ru: 'Интервал не 95 %', en: 'The interval is not one of 95 %' },
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const level = endpoint.properties.interval?.value.level;
            if (!level || level.value.value === 0.95) continue;
            // What the level of a hypothesis asks for is said with the hypothesis.
            if (hypothesesOf(model, endpoint).some(({ properties }) => properties.significance)) continue;
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
            ru: '! base report\nвторичная конечная точка Отказы {\n    …\n-    интервал Уилсон 90 %\n+    интервал Уилсон 95 %\n}',
            en: '! base report\nsecondary endpoint Failures {\n    …\n-    interval wilson 90 %\n+    interval wilson 95 %\n}',
        },
    },
});
