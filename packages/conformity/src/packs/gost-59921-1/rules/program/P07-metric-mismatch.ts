import { type Bilingual, type MetricId, metricOf } from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** An endpoint measures what the claim that it verifies is about. */
export default rule({
    code: 'P07-metric-mismatch',
    row: 'P07',
    title: { ru: 'Конечная точка проверяет другой показатель', en: 'The endpoint verifies another metric' },
    always: 'error',
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const { metric, condition, verifies } = endpoint.properties;
            for (const { value, at } of verifies) {
                const claim = model.claim(value);
                if (!claim || !metric) continue;
                const claimed = claim.value.metric?.value;
                const about = claim.value.condition?.value;
                const otherMetric = claimed !== undefined && claimed !== metric.value;
                const otherCondition =
                    about?.target && condition?.value.target && about.target !== condition.value.target;
                if (!otherMetric && !otherCondition) continue;
                const name = (id: MetricId): Bilingual => metricOf(id).name;
                const difference = otherMetric
                    ? {
                          ru: `измеряет показатель «${name(metric.value).ru}», а заявлено «${name(claimed as MetricId).ru}»`,
                          en: `measures “${name(metric.value).en}”, but “${name(claimed as MetricId).en}” is claimed`,
                      }
                    : {
                          ru: `относится к патологии ${condition!.value.name}, а заявлено для ${about!.name}`,
                          en: `is about ${condition!.value.name}, but the claim is for ${about!.name}`,
                      };
                yield {
                    at,
                    message: {
                        ru: `Конечная точка ${nameOf(endpoint)} ${difference.ru}. Укажите другую заявленную характеристику или исправьте конечную точку.`,
                        en: `Endpoint ${nameOf(endpoint)} ${difference.en}. Name another claim, or mend the endpoint.`,
                    },
                    related: [{ at: claim.at, message: { ru: 'Заявлено здесь', en: 'Claimed here' } }],
                };
            }
        }
    },
    fixless: {
        ru: 'Неясно, что ошибочно: ссылка на заявленное или показатель конечной точки.',
        en: 'It is unclear which is wrong: the reference to the claim, or the metric of the endpoint.',
    },
    page: {
        why: {
            ru: 'Заявленную чувствительность нельзя подтвердить измерением специфичности: показатель и патология должны совпадать.',
            en: 'A claimed sensitivity is not confirmed by measuring specificity: metric and condition must agree.',
        },
        example: {
            ru: 'первичная конечная точка Чувств {\n    …\n-    проверяет ЗСпец\n+    проверяет ЗЧувств\n}',
            en: 'primary endpoint Sens {\n    …\n-    verifies CSpec\n+    verifies CSens\n}',
        },
    },
});
