import { quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { addObjective } from '../../read/add-objective.js';
import { endpointsOf } from '../../read/graph.js';

/** A program has a primary objective. */
export default rule({
    code: 'P05-primary',
    row: 'P05',
    also: ['D06'],
    title: { ru: 'Нет первичной цели', en: 'There is no primary objective' },
    *check({ model, programAt }) {
        if (model.all('objective').some(({ rank, none }) => rank === 'primary' && !none)) return;
        const { ru, en } = quoter(model);
        const endpoints = endpointsOf(model, 'primary');
        const draft: Draft = [{ word: 'primary', before: 'objective' }, { word: 'objective' }];
        yield {
            at: programAt,
            message: {
                ru: `В программе нет первичной цели. Добавьте блок ${ru(draft)} и укажите, какие конечные точки на неё отвечают.`,
                en: `The program has no primary objective. Add a ${en(draft)} block and name the endpoints that answer it.`,
            },
            fixes: [addObjective(model, 'primary', endpoints)],
        };
    },
    page: {
        why: {
            ru: 'Цель говорит, зачем проводят испытание; гипотеза и объём выборки следуют из первичной цели. Пункт 5.4.2 требует чётко определить первичные и вторичные цели.',
            en: 'An objective says why the trial is done; hypothesis and sample size follow from the primary one. Clause 5.4.2 wants primary and secondary objectives clearly defined.',
        },
        example: {
            ru: '+первичная цель Ц1 "Подтвердить заявленную точность" {\n+    отвечают Чувств, Спец\n+}',
            en: '+primary objective O1 "Confirm the claimed accuracy" {\n+    answered by Sens, Spec\n+}',
        },
    },
});
