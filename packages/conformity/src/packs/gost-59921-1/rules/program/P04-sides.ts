import { insertAfter, nameOf } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Fix } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** A significance level says whether the test is one-sided or two-sided. */
export default rule({
    code: 'P04-sides',
    row: 'P04',
    title: { ru: 'Не указано, односторонний критерий или двусторонний', en: 'The side of the test is missing' },
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            const { significance } = hypothesis.properties;
            if (!significance || significance.value.sides) continue;
            const { ru, en } = quoter(model);
            const small = significance.value.level.value.value <= 0.025;
            const side = small ? 'oneSided' : 'twoSided';
            const other = small ? 'twoSided' : 'oneSided';
            const add = (word: 'oneSided' | 'twoSided', preferred: boolean): Fix => ({
                ...insertAfter(significance.value.level.at, [{ word }], {
                    ru: `Дописать ${ru(word)}`,
                    en: `Add ${en(word)}`,
                }),
                preferred,
            });
            yield {
                at: significance.at,
                message: {
                    ru: `Для уровня значимости гипотезы ${nameOf(hypothesis)} не указана сторона: от неё зависит объём выборки. Допишите ${ru('oneSided')} или ${ru('twoSided')}.`,
                    en: `The significance level of hypothesis ${nameOf(hypothesis)} has no side: the sample size depends on it. Add ${en('oneSided')} or ${en('twoSided')}.`,
                },
                fixes: [add(side, true), add(other, false)],
            };
        }
    },
    page: {
        why: {
            ru: 'Односторонний критерий на уровне 2,5 % и двусторонний на уровне 5 % равносильны, а 5 % одностороннего и двустороннего — нет. Без стороны уровень значимости не определён.',
            en: 'One-sided 2.5 % and two-sided 5 % are the same test; 5 % one-sided and two-sided are not. Without a side the level is undefined.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n-    уровень значимости 2,5 %\n+    уровень значимости 2,5 % односторонний\n}',
            en: 'hypothesis H1 {\n    …\n-    significance 2.5 %\n+    significance 2.5 % one-sided\n}',
        },
    },
});
