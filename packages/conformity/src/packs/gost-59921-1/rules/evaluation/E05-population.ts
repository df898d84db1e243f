import { nameOf, replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { anyUnresolved, trialDatasets } from '../../read/graph.js';

/** The population of the data set is one of the intended use. */
export default rule({
    code: 'E05-population',
    row: 'E05',
    title: { ru: 'Популяция вне назначения системы', en: 'The population lies outside the intended use' },
    *check({ model }) {
        const groups = model.all('system').flatMap(({ properties }) => properties.intendedFor);
        if (groups.length === 0 || anyUnresolved(groups)) return;
        const intended = new Set(groups.map(({ value }) => value.target));
        for (const dataset of trialDatasets(model)) {
            const { population } = dataset.properties;
            if (!population?.value.target || intended.has(population.value.target)) continue;
            yield {
                at: population.at,
                message: {
                    ru: `Набор ${nameOf(dataset)} собран в популяции ${population.value.name}, для которой система не предназначена. Укажите популяцию из назначения.`,
                    en: `Data set ${nameOf(dataset)} comes from ${population.value.name}, for which the system is not intended. Name a population of the intended use.`,
                },
                related: groups.map(({ at }) => ({ at, message: { ru: 'Предназначена для', en: 'Intended for' } })),
                fixes:
                    groups.length === 1
                        ? [
                              replace(population.at, [{ name: groups[0]!.value.name }], {
                                  ru: `Взять ${groups[0]!.value.name}`,
                                  en: `Use ${groups[0]!.value.name}`,
                              }),
                          ]
                        : undefined,
            };
        }
    },
    page: {
        why: {
            ru: 'Целевая выборка — пациенты, для которых система предназначена. Результат на других людях её эффективности не показывает.',
            en: 'The target sample are the patients that the system is intended for. A result on others does not show its effectiveness.',
        },
        example: {
            ru: 'популяция Дети "Дети" { возраст 14..17 лет распространённость Узел 20 % источник "Регистр" }\nсистема НодулСкан {\n    …\n    предназначена для Взрослые\n}\nнабор данных Тест {\n    …\n-    популяция Дети\n+    популяция Взрослые\n}',
            en: 'population Teenagers "Teenagers" { age 14..17 years prevalence Nodule 20 % source "Register" }\nsystem NoduleScan {\n    …\n    intended for Adults\n}\ndataset TestSet {\n    …\n-    population Teenagers\n+    population Adults\n}',
        },
    },
});
