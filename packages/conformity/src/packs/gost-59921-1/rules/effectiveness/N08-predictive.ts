import { addProperty } from '../../../../core/draft/edits.js';
import { gapText, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Predictive values need a prevalence that is representative or stated. */
export default rule({
    code: 'N08-predictive',
    row: 'N08',
    title: {
        ru: 'Прогностическая ценность при непредставительной выборке',
        en: 'A predictive value from an unrepresentative sample',
    },
    always: 'warning',
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const { metric } = endpoint.properties;
            if (!metric || !['ppv', 'npv'].includes(metric.value)) continue;
            const dataset = model.target(endpoint.properties.dataset?.value);
            const sampling = dataset?.properties.sampling;
            const representative = sampling && ['consecutive', 'random'].includes(sampling.value.choice);
            const population = model.target(dataset?.properties.population?.value);
            const condition = endpoint.properties.condition?.value.target;
            const stated = population?.properties.prevalence.some(
                ({ value }) => value.condition.value.target === condition,
            );
            if (!dataset || representative || stated) continue;
            const { ru, en } = quoter(model);
            const draft: Draft = [
                { word: 'prevalence' },
                { gap: { ru: 'Патология', en: 'Condition' }, as: 'name' },
                { symbol: '… %' },
            ];
            yield {
                at: metric.at,
                message: {
                    ru: `Прогностическая ценность зависит от распространённости, а выборка её не воспроизводит. Укажите у популяции ${ru(draft)} или формируйте набор подряд.`,
                    en: `A predictive value depends on prevalence, which this sample does not reproduce. State ${en(draft)} for the population, or form the set consecutively.`,
                },
                related: sampling && [{ at: sampling.at, message: { ru: 'Способ формирования', en: 'Sampling' } }],
                fixes: population && [
                    addProperty(model, population, 'prevalence', [
                        endpoint.properties.condition
                            ? { name: endpoint.properties.condition.value.name }
                            : { gap: { ru: 'Патология', en: 'Condition' }, as: 'name' },
                        { gap: { ru: 'распространённость', en: 'prevalence' }, as: 'proportion' },
                        { word: 'source' },
                        gapText('источник', 'source'),
                    ]),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'PPV и NPV — вероятности болезни и её отсутствия при данном результате. В выборке «случай — контроль» доля больных произвольна, и эти числа ничего не значат без указанной распространённости.',
            en: 'PPV and NPV are probabilities of disease given the result. In a case-control sample the share of diseased is arbitrary, and they mean nothing without a stated prevalence.',
        },
        example: {
            ru: '! wrong without population.prevalence\nвторичная конечная точка Отказы {\n    …\n    метрика ПЦПР\n    патология Узел\n}\nнабор данных Тест {\n    …\n    способ формирования случай-контроль\n}\nпопуляция Взрослые {\n    …\n+    распространённость Узел 20 % источник "Регистр за 2025 год"\n}',
            en: '! wrong without population.prevalence\nsecondary endpoint Failures {\n    …\n    metric PPV\n    condition Nodule\n}\ndataset TestSet {\n    …\n    sampling case-control\n}\npopulation Adults {\n    …\n+    prevalence Nodule 20 % source "Register of 2025"\n}',
        },
    },
});
