import { isStopped } from '@trialwright/model';
import { rule } from '../../../../core/rule.js';

/** What this version cannot recompute, or has not because somebody stopped it, is said so, not passed over. */
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
        const awaited = sizing.plans.flatMap(plan => plan.awaited.map(({ problem }) => problem));
        const stopped = [...sizing.targets, ...sizing.plans].flatMap(({ problems }) => problems).concat(awaited);
        // A plan repeats what is in the way of its targets.
        const seen = new Set<string>();
        for (const { at, message } of stopped.filter(isStopped)) {
            const key = `${at.uri}:${at.offset} ${message.en}`;
            if (!seen.has(key)) yield { at, message };
            seen.add(key);
        }
    },
    fixless: {
        ru: 'Расчёта для этого дизайна нет, и проверить число может статистик; остановленный расчёт начинают снова, сохранив файл.',
        en: 'There is no computation for this design, and a statistician can check the number; one that was stopped starts again when the file is saved.',
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
