import { rule } from '../../../../core/rule.js';

/** What this version cannot recompute is said so, not passed over. */
export default rule({
    code: 'P10-not-computed',
    row: 'P10',
    title: { ru: 'Объём выборки не пересчитан', en: 'The sample size is not recomputed' },
    always: 'information',
    *check({ sizing }) {
        const served = new Set(sizing.plans.flatMap(plan => plan.targets.map(({ key }) => key)));
        const reported = ['design-not-computed', 'metric-not-computed'];
        for (const target of sizing.targets.filter(({ key }) => served.has(key))) {
            const found = target.problems.find(({ code }) => reported.includes(code));
            if (!found) continue;
            yield {
                at: target.at,
                message: {
                    ru: `${found.message.ru} Проверьте расчёт другой программой и опишите его в обосновании объёма выборки.`,
                    en: `${found.message.en} Check the computation with another program, and describe it in the rationale of the sample size.`,
                },
            };
        }
    },
    fixless: {
        ru: 'Расчёта для этого дизайна нет; проверить число может статистик.',
        en: 'There is no computation for this design; a statistician can check the number.',
    },
    page: {
        why: {
            ru: 'Число, которое не пересчитано, нельзя считать проверенным. Молчание означало бы, что оно верно.',
            en: 'A number that is not recomputed is not checked. Silence would mean that it is right.',
        },
        example: {
            ru: 'первичная конечная точка Чувств {\n    …\n-    метрика F1\n+    метрика чувствительность\n}',
            en: 'primary endpoint Sens {\n    …\n-    metric F1\n+    metric sensitivity\n}',
        },
    },
});
