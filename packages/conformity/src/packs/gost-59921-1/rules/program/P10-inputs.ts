import { rule } from '../../../../core/rule.js';

/** Numbers for which no sample size exists. */
export default rule({
    code: 'P10-inputs',
    row: 'P10',
    title: { ru: 'Из этих чисел объём выборки не вычислить', en: 'No sample size follows from these numbers' },
    always: 'error',
    *check({ sizing }) {
        const seen = new Set<string>();
        // A plan that serves nothing, or a name that leads nowhere, has a finding of its own.
        const plans = sizing.plans.filter(({ targets }) => targets.length > 0);
        for (const { problems } of [...sizing.targets, ...plans]) {
            for (const { code, message, at } of problems) {
                const place = `${at.uri}:${at.offset}`;
                if (!code.startsWith('statistics-') || seen.has(place)) continue;
                seen.add(place);
                yield { message, at };
            }
        }
    },
    fixless: {
        ru: 'Какое из чисел неверно, знает только автор.',
        en: 'Only the author knows which of the numbers is wrong.',
    },
    page: {
        why: {
            ru: 'Мощность 100 %, нулевой уровень значимости или полуширина больше самой доли не дают ни одного объёма выборки.',
            en: 'A power of 100 %, a significance level of zero or a half-width beyond the proportion itself allow no sample size.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n-    мощность 100 %\n+    мощность 90 %\n}',
            en: 'hypothesis H1 {\n    …\n-    power 100 %\n+    power 90 %\n}',
        },
    },
});
