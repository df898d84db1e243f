import { addProperty } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** The prevalence turns the diseased into cases to recruit. */
export default rule({
    code: 'P10-prevalence',
    row: 'P10',
    title: { ru: 'Не задана распространённость', en: 'The prevalence is missing' },
    *check({ model, sizing }) {
        for (const plan of sizing.plans) {
            const problems = [...plan.problems, ...plan.targets.flatMap(target => target.problems)];
            if (!problems.some(({ code }) => code === 'missing-prevalence')) continue;
            const value: Draft = [
                { gap: { ru: 'распространённость', en: 'prevalence' }, as: 'proportion' },
                { word: 'source' },
                gapText('источник', 'source'),
            ];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('sampleSize', 'prevalence', value);
            yield {
                at: plan.element.headAt,
                message: {
                    ru: `Не задана распространённость патологии, поэтому число больных нельзя перевести в число случаев. Допишите ${ru(draft)}.`,
                    en: `The prevalence of the condition is missing, so the diseased cannot be turned into cases to recruit. Add ${en(draft)}.`,
                },
                fixes: [addProperty(model, plan.element, 'prevalence', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Чувствительность оценивают на больных, специфичность — на здоровых. Сколько случаев нужно набрать, чтобы больных хватило, зависит от распространённости.',
            en: 'Sensitivity is assessed on the diseased, specificity on the non-diseased. How many cases are needed for enough diseased depends on the prevalence.',
        },
        example: {
            ru: '! both without population.prevalence\nобъём выборки {\n    …\n+    распространённость 20 % источник "Регистр за 2025 год"\n}',
            en: '! both without population.prevalence\nsample size {\n    …\n+    prevalence 20 % source "Register of 2025"\n}',
        },
    },
});
