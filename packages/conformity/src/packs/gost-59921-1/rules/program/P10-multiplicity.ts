import { addProperty } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Several hypotheses say how their errors are held together. */
export default rule({
    code: 'P10-multiplicity',
    row: 'P10',
    title: { ru: 'Не сказано о множественности', en: 'Multiplicity is not addressed' },
    *check({ model }) {
        for (const element of model.all('sampleSize')) {
            const { multiplicity } = element.properties;
            const hypotheses = model.targets(element.properties.for).filter(({ kind }) => kind === 'hypothesis');
            if (multiplicity || hypotheses.length < 2) continue;
            const value: Draft = [{ word: 'coPrimary' }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('sampleSize', 'multiplicity', value);
            const holm = propertyDraft('sampleSize', 'multiplicity', [{ word: 'holm' }]);
            yield {
                at: element.headAt,
                message: {
                    ru: `Гипотез ${hypotheses.length}, но не сказано, как учтена множественность. Если испытание успешно, только когда подтверждены все, допишите ${ru(draft)}; если достаточно одной — метод поправки, например ${ru(holm)}.`,
                    en: `There are ${hypotheses.length} hypotheses, but nothing says how multiplicity is handled. If the trial succeeds only when all are confirmed, add ${en(draft)}; if one is enough, a correction such as ${en(holm)}.`,
                },
                related: hypotheses.map(({ headAt, name }) => ({
                    at: headAt,
                    message: { ru: `Гипотеза ${name?.value ?? ''}`, en: `Hypothesis ${name?.value ?? ''}` },
                })),
                fixes: [
                    addProperty(model, element, 'multiplicity', value),
                    { ...addProperty(model, element, 'multiplicity', [{ word: 'holm' }]), preferred: false },
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Если успех — подтверждение любой из нескольких гипотез, вероятность ошибки растёт с их числом, и уровень значимости делят. Если нужны все сразу, уровень не делят, но мощность снижается. Это решают заранее.',
            en: 'If any of several hypotheses makes the trial a success, the chance of error grows with their number and the level is split. If all are needed, it is not split, but power falls. This is decided beforehand.',
        },
        example: {
            ru: 'объём выборки {\n    …\n+    множественность совместно первичные\n}',
            en: 'sample size {\n    …\n+    multiplicity co-primary\n}',
        },
    },
});
