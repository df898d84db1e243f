import { formatNumber, type Plan } from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** The data set holds what the computation needs, of each class. */
export default rule({
    code: 'N02-dataset-size',
    row: 'N02',
    title: { ru: 'Набор данных меньше, чем нужно', en: 'The data set is smaller than needed' },
    *check({ model, sizing }) {
        for (const plan of sizing.plans) {
            const keys = new Set(plan.targets.map(({ endpoint }) => endpoint?.properties.dataset?.value.target));
            for (const dataset of model.all('dataset').filter(({ key }) => keys.has(key))) {
                const { cases, positive, negative } = dataset.properties;
                const checks = [
                    [cases, plan.required, { ru: 'случаев', en: 'cases' }],
                    [positive, needed(plan, 'positive'), { ru: 'больных', en: 'diseased' }],
                    [negative, needed(plan, 'negative'), { ru: 'здоровых', en: 'non-diseased' }],
                ] as const;
                for (const [stated, required, name] of checks) {
                    if (!stated || required === undefined || stated.value >= required) continue;
                    yield {
                        at: stated.at,
                        message: {
                            ru: `В наборе ${nameOf(dataset)} ${formatNumber(stated.value, 'ru')} ${name.ru}, а по расчёту нужно не менее ${formatNumber(required, 'ru')}. Дополните набор или пересмотрите исходные данные расчёта.`,
                            en: `Data set ${nameOf(dataset)} holds ${formatNumber(stated.value, 'en')} ${name.en}, but the computation needs at least ${formatNumber(required, 'en')}. Add cases, or reconsider the inputs.`,
                        },
                        related: [{ at: plan.element.headAt, message: { ru: 'Объём выборки', en: 'Sample size' } }],
                    };
                }
            }
        }
    },
    fixless: {
        ru: 'Случаи появляются не от правки текста: набор нужно дополнить.',
        en: 'Editing the text makes no cases: the data set must be enlarged.',
    },
    page: {
        why: {
            ru: 'И больных, и здоровых должно хватить: чувствительность оценивают на первых, специфичность на вторых. Большой набор с малым числом больных не подтвердит чувствительность.',
            en: 'Both diseased and non-diseased must suffice: sensitivity rests on the first, specificity on the second. A large set with few diseased confirms no sensitivity.',
        },
        example: {
            ru: 'набор данных Тест {\n    …\n-    больных 60\n+    больных 320\n}',
            en: 'dataset TestSet {\n    …\n-    positive 60\n+    positive 320\n}',
        },
    },
});

/** Cases of a class that the targets need, before losses: those that are in the set are there. */
function needed(plan: Plan, side: 'positive' | 'negative'): number | undefined {
    const needs = plan.targets.flatMap(({ needs }) => needs?.[side]?.n ?? []);
    return needs.length > 0 ? Math.max(...needs) : undefined;
}
