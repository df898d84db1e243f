import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { trialDatasets } from '../../read/graph.js';

/** Every patient group of the intended use takes part in the trial. */
export default rule({
    code: 'P02-uncovered-group',
    row: 'P02',
    title: { ru: 'Группа пациентов не охвачена испытанием', en: 'A patient group is not covered by the trial' },
    *check({ model }) {
        const datasets = trialDatasets(model).filter(({ properties }) => properties.population);
        const covered = new Set(datasets.map(({ properties }) => properties.population!.value.target));
        if (datasets.length === 0 || datasets.some(({ properties }) => !properties.population!.value.target)) return;
        const intended = new Set(
            model.all('system').flatMap(({ properties }) => properties.intendedFor.map(({ value }) => value.target)),
        );
        // A data set from outside the intended use has a finding of its own.
        if ([...covered].some(population => !intended.has(population))) return;
        for (const system of model.all('system')) {
            for (const { value, at } of system.properties.intendedFor) {
                const group = model.target(value);
                if (!group || covered.has(group.key)) continue;
                const { ru, en } = quoter(model);
                const draft = propertyDraft('dataset', 'population', [{ name: value.name }]);
                yield {
                    at,
                    message: {
                        ru: `Система предназначена для группы «${group.title?.value ?? value.name}», но ни один набор данных испытания не собран в ней. Сформируйте набор данных с ${ru(draft)} или уберите группу из назначения.`,
                        en: `The system is intended for “${group.title?.value ?? value.name}”, but no data set of the trial comes from this group. Form a data set with ${en(draft)}, or take the group out of the intended use.`,
                    },
                    related: datasets.map(dataset => ({
                        at: dataset.properties.population!.at,
                        message: { ru: 'Популяция набора данных', en: 'Population of the data set' },
                    })),
                };
            }
        }
    },
    fixless: {
        ru: 'Расширить испытание на новую группу или сузить назначение решает человек.',
        en: 'Whether to widen the trial or to narrow the intended use is for people to decide.',
    },
    page: {
        why: {
            ru: 'Вывод о пригодности системы относится к тем пациентам, на данных которых она испытана. Группа из назначения, которой нет в испытании, остаётся непроверенной.',
            en: 'A verdict on the system holds for the patients on whose data it was tried. A group of the intended use that is not in the trial stays untested.',
        },
        example: {
            ru: 'популяция Дети "Дети 14–17 лет" { возраст 14..17 лет }\nсистема НодулСкан {\n    …\n-    предназначена для Взрослые, Дети\n+    предназначена для Взрослые\n}',
            en: 'population Teenagers "Teenagers" { age 14..17 years }\nsystem NoduleScan {\n    …\n-    intended for Adults, Teenagers\n+    intended for Adults\n}',
        },
    },
});
