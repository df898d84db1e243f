import { formatProportion } from '@trialwright/model';
import { nameOf, replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { hypothesesOf } from '../../read/graph.js';

/** The level of an interval that no hypothesis sets is that of the report, or higher. */
export default rule({
    code: 'P09-level-usual',
    row: 'P09',
    title: { ru: 'Доверительная вероятность меньше 95 %', en: 'The confidence level is below 95 %' },
    always: 'information',
    *check({ model }) {
        // Once there is a report, its own rule speaks of all intervals.
        if (model.first('report')) return;
        for (const endpoint of model.all('endpoint')) {
            const level = endpoint.properties.interval?.value.level;
            // Below one half the number is taken for a significance level, and said so.
            if (!level || level.value.value >= 0.95 || level.value.value < 0.5) continue;
            if (hypothesesOf(model, endpoint).length > 0) continue;
            yield {
                at: level.at,
                message: {
                    ru: `У конечной точки ${nameOf(endpoint)} интервал ${formatProportion(level.value, 'ru')}, а отчёт по приложению А приводит 95 %. Гипотезы, которая требовала бы другого уровня, нет. Замените на 95 %.`,
                    en: `Endpoint ${nameOf(endpoint)} has an interval of ${formatProportion(level.value, 'en')}, but the report of Appendix A gives 95 %. No hypothesis asks for another level. Write 95 %.`,
                },
                fixes: [replace(level.at, [{ proportion: 0.95 }], { ru: 'Заменить на 95 %', en: 'Replace by 95 %' })],
            };
        }
    },
    page: {
        why: {
            ru: 'Описательные показатели сравнимы между испытаниями, если интервалы построены на одном уровне; отчёт приводит 95 %.',
            en: 'Descriptive metrics can be compared between trials if their intervals have one level; the report gives 95 %.',
        },
        example: {
            ru: 'вторичная конечная точка Отказы {\n    …\n-    интервал Уилсон 90 %\n+    интервал Уилсон 95 %\n}',
            en: 'secondary endpoint Failures {\n    …\n-    interval wilson 90 %\n+    interval wilson 95 %\n}',
        },
    },
});
