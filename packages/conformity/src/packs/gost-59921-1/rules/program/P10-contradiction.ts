import { rule } from '../../../../core/rule.js';

/** Problems of a design that are contradictions, not gaps, and that no other rule tells of. */
const contradictions = [
    'expected-disagrees',
    'discordance-impossible',
    'correlations-disagree',
    'limit-beyond-expected',
    'assurance-not-computed',
    'sampling-not-cohort',
    'no-number-suffices',
];

/** Inputs of a size do not contradict each other. */
export default rule({
    code: 'P10-contradiction',
    row: 'P10',
    title: { ru: 'Исходные данные расчёта противоречивы', en: 'The inputs of the size contradict each other' },
    always: 'error',
    *check({ sizing }) {
        for (const { problems } of sizing.targets) {
            for (const { code, message, at } of problems) if (contradictions.includes(code)) yield { message, at };
        }
    },
    fixless: {
        ru: 'Какое из чисел неверно, знает только автор.',
        en: 'Only the author knows which of the numbers is wrong.',
    },
    page: {
        why: {
            ru: 'Прогностическая ценность следует из чувствительности, специфичности и распространённости; граница интервала лежит по нужную сторону от ожидаемого значения; разброс между врачами может быть таким, что не хватит никакого числа случаев. Если числа спорят друг с другом, объём из них не вычислить.',
            en: 'A predictive value follows from sensitivity, specificity and prevalence; the limit of an interval lies on its side of the expected value; readers may differ so much that no number of cases suffices. Where the numbers contradict each other no size follows.',
        },
        example: {
            ru: 'точность оценки Т1 "Доля отказов" {\n    для Отказы\n    ожидается 1 % источник "Отчёт 04"\n-    верхняя граница 0,5 %\n+    верхняя граница 3 %\n    интервал Уилсон 95 %\n}',
            en: 'precision P1 "Failure rate" {\n    for Failures\n    expected 1 % source "Report 04"\n-    upper limit 0.5 %\n+    upper limit 3 %\n    interval wilson 95 %\n}',
        },
    },
});
