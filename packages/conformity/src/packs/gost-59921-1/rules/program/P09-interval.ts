import { metricOf } from '@trialwright/model';
import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Every endpoint has an interval with its method. */
export default rule({
    code: 'P09-interval',
    row: 'P09',
    title: { ru: 'У конечной точки нет доверительного интервала', en: 'An endpoint has no confidence interval' },
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            if (endpoint.properties.interval) continue;
            const metric = endpoint.properties.metric && metricOf(endpoint.properties.metric.value);
            const method = metric?.intervals[0] ?? 'clopperPearson';
            const value: Draft = [{ word: method }, { proportion: 0.95 }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('endpoint', 'interval', value);
            yield {
                at: endpoint.headAt,
                message: {
                    ru: `У конечной точки ${nameOf(endpoint)} не указано, каким методом считают доверительный интервал. Допишите, например, ${ru(draft)}.`,
                    en: `Endpoint ${nameOf(endpoint)} does not say by which method its confidence interval is computed. Add, for example, ${en(draft)}.`,
                },
                fixes: [addProperty(model, endpoint, 'interval', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Показатель приводят с доверительным интервалом, а методов интервала для одной и той же доли больше десятка, и результаты у них разные. Метод выбирают до испытания.',
            en: 'A metric is reported with a confidence interval; there are a dozen methods for one proportion, and they differ. The method is chosen before the trial.',
        },
        example: {
            ru: 'первичная конечная точка Чувств {\n    …\n+    интервал Клоппер-Пирсон 95 %\n}',
            en: 'primary endpoint Sens {\n    …\n+    interval clopper-pearson 95 %\n}',
        },
    },
});
