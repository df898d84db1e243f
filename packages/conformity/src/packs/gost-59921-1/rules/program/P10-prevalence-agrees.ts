import { type ElementOf, formatProportion, type TrialModel } from '@trialwright/model';
import { replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';

/** Two statements of one prevalence agree. */
export default rule({
    code: 'P10-prevalence-agrees',
    row: 'P10',
    title: { ru: 'Распространённость указана по-разному', en: 'Two values of the prevalence' },
    always: 'warning',
    *check({ model, sizing }) {
        for (const plan of sizing.plans) {
            const own = plan.element.properties.prevalence?.value.value;
            if (!own) continue;
            const other = plan.targets
                .flatMap(({ endpoint }) => (endpoint ? statedIn(model, endpoint) : []))
                .find(({ value }) => value.value.value.value !== own.value.value);
            if (!other) continue;
            const [used, stated] = [own.value, other.value.value.value];
            yield {
                at: own.at,
                message: {
                    ru: `В объёме выборки распространённость ${formatProportion(used, 'ru')}, а у популяции — ${formatProportion(stated, 'ru')}. Оставьте одно значение: то, у которого есть источник для этой популяции.`,
                    en: `The sample size uses a prevalence of ${formatProportion(used, 'en')}, but the population has ${formatProportion(stated, 'en')}. Keep one value: the one with a source for this population.`,
                },
                related: [
                    {
                        at: other.at,
                        message: { ru: 'Распространённость популяции', en: 'Prevalence of the population' },
                    },
                ],
                fixes: [
                    replace(own.at, [{ proportion: stated.value }], {
                        ru: `Взять ${formatProportion(stated, 'ru')}`,
                        en: `Use ${formatProportion(stated, 'en')}`,
                    }),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Объём выборки пересчитывают на распространённость в той популяции, из которой набирают случаи. Два разных числа — ошибка в одном из них или разные популяции.',
            en: 'The size is recomputed by the prevalence in the population that cases come from. Two numbers mean an error in one, or two populations.',
        },
        example: {
            ru: 'объём выборки {\n    …\n-    распространённость 35 % источник "Регистр за 2025 год"\n+    распространённость 20 % источник "Регистр за 2025 год"\n}',
            en: 'sample size {\n    …\n-    prevalence 35 % source "Register of 2025"\n+    prevalence 20 % source "Register of 2025"\n}',
        },
    },
});

/** Prevalences of the endpoint's condition in the population of its data set. */
function statedIn(
    model: TrialModel,
    endpoint: ElementOf<'endpoint'>,
): ElementOf<'population'>['properties']['prevalence'] {
    const condition = endpoint.properties.condition?.value.target;
    const dataset = model.target(endpoint.properties.dataset?.value);
    const population = model.target(dataset?.properties.population?.value);
    return (population?.properties.prevalence ?? []).filter(
        ({ value }) => condition && value.condition.value.target === condition,
    );
}
