import { insertAfter, nameOf } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** An interval has a confidence level. */
export default rule({
    code: 'P09-interval-level',
    row: 'P09',
    title: { ru: 'У интервала нет доверительной вероятности', en: 'An interval has no confidence level' },
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const { interval } = endpoint.properties;
            if (!interval || interval.value.level) continue;
            const { ru, en } = quoter(model);
            const draft: Draft = [{ word: interval.value.method.value }, { proportion: 0.95 }];
            yield {
                at: interval.at,
                message: {
                    ru: `У интервала конечной точки ${nameOf(endpoint)} нет доверительной вероятности. Допишите её, например ${ru(draft)}.`,
                    en: `The interval of endpoint ${nameOf(endpoint)} has no confidence level. Add it, for example ${en(draft)}.`,
                },
                fixes: [
                    insertAfter(interval.value.method.at, [{ proportion: 0.95 }], {
                        ru: 'Дописать 95 %',
                        en: 'Add 95 %',
                    }),
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Интервал без доверительной вероятности не определён; отчёт по приложению А приводит 95 %.',
            en: 'Without a confidence level the interval is undefined; the report of Appendix A gives 95 %.',
        },
        example: {
            ru: 'первичная конечная точка Чувств {\n    …\n-    интервал Клоппер-Пирсон\n+    интервал Клоппер-Пирсон 95 %\n}',
            en: 'primary endpoint Sens {\n    …\n-    interval clopper-pearson\n+    interval clopper-pearson 95 %\n}',
        },
    },
});
