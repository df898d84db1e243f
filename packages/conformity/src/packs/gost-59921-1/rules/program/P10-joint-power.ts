import { rule } from '../../../../core/rule.js';

/** Co-primary hypotheses are sized for succeeding together. */
export default rule({
    code: 'P10-joint-power',
    row: 'P10',
    title: { ru: 'Совместная мощность ниже заданной', en: 'The joint power is below the one stated' },
    always: 'information',
    *check({ sizing }) {
        for (const plan of sizing.plans) {
            // Too few cases for each alone is the finding of P06.
            if (plan.planned.some(({ count, required }) => required !== undefined && count < required)) continue;
            for (const { code, message, at } of plan.warnings) if (code === 'joint-power') yield { message, at };
        }
    },
    fixless: {
        ru: 'Увеличить число случаев или мощность каждой гипотезы — решение о цене испытания.',
        en: 'Whether to plan more cases or a higher power of each is a decision on the cost of the trial.',
    },
    page: {
        why: {
            ru: 'Если успех — подтверждение всех гипотез сразу, вероятности успеха перемножаются: две по 90 % дают около 81 %. Объём выбирают для совместной мощности.',
            en: 'If success means that all hypotheses are confirmed, the chances multiply: twice 90 % makes about 81 %. The size is chosen for the joint power.',
        },
        example: {
            ru: 'популяция Взрослые {\n    …\n    распространённость Узел 36 % источник "Регистр за 2025 год"\n}\nобъём выборки {\n    …\n    распространённость 36 % источник "Регистр за 2025 год"\n-    планируется 705 случаев\n+    планируется 1600 случаев\n}',
            en: 'population Adults {\n    …\n    prevalence Nodule 36 % source "Register of 2025"\n}\nsample size {\n    …\n    prevalence 36 % source "Register of 2025"\n-    planned 705 cases\n+    planned 1600 cases\n}',
        },
    },
});
