import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';

/** Every endpoint has a metric, and with it a denominator. */
export default rule({
    code: 'D08-metric',
    row: 'D08',
    also: ['P04'],
    title: { ru: 'У конечной точки нет метрики', en: 'An endpoint has no metric' },
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            if (endpoint.properties.metric) continue;
            const claimed = endpoint.properties.verifies.flatMap(
                ({ value }) => model.claim(value)?.value.metric?.value ?? [],
            );
            const metric = claimed[0] ?? 'sensitivity';
            const { ru, en } = quoter(model);
            const draft = propertyDraft('endpoint', 'metric', [{ word: metric }]);
            yield {
                at: endpoint.headAt,
                message: {
                    ru: `Не сказано, какой показатель измеряет конечная точка ${nameOf(endpoint)}. Допишите, например, ${ru(draft)}.`,
                    en: `Endpoint ${nameOf(endpoint)} does not say what it measures. Add, for example, ${en(draft)}.`,
                },
                fixes: [addProperty(model, endpoint, 'metric', [{ word: metric }])],
            };
        }
    },
    page: {
        why: {
            ru: 'Метрика задаёт знаменатель: чувствительность считают среди лиц с заболеванием, специфичность — среди лиц без него. От знаменателя зависит, скольких больных и здоровых нужно набрать.',
            en: 'The metric sets the denominator: sensitivity is over the diseased, specificity over the non-diseased. On it depends how many of each are needed.',
        },
        example: {
            ru: 'первичная конечная точка Чувств {\n    …\n+    метрика чувствительность\n}',
            en: 'primary endpoint Sens {\n    …\n+    metric sensitivity\n}',
        },
    },
});
