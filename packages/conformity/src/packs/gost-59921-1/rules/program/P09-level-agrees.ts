import { formatProportion } from '@trialwright/model';
import { nameOf, replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { hypothesesOf } from '../../read/graph.js';
import { levelOfTest, sameLevel } from '../../read/levels.js';

/** The interval of an endpoint decides as the test of its hypothesis does. */
export default rule({
    code: 'P09-level-agrees',
    row: 'P09',
    also: ['P04'],
    title: {
        ru: 'Интервал не отвечает уровню значимости',
        en: 'The interval does not go with the significance level',
    },
    *check({ model }) {
        for (const endpoint of model.all('endpoint')) {
            const level = endpoint.properties.interval?.value.level;
            if (!level) continue;
            for (const hypothesis of hypothesesOf(model, endpoint)) {
                const { significance } = hypothesis.properties;
                const needed = levelOfTest(significance?.value);
                if (needed === undefined || needed <= 0 || sameLevel(needed, level.value.value)) continue;
                const written = { value: needed, written: 'percent' } as const;
                const sides = significance!.value.sides!.value;
                const side =
                    sides === 'oneSided'
                        ? { ru: 'одностороннему', en: 'one-sided' }
                        : { ru: 'двустороннему', en: 'two-sided' };
                const alpha = significance!.value.level.value;
                yield {
                    at: level.at,
                    message: {
                        ru: `Гипотеза ${nameOf(hypothesis)}: ${side.ru} уровню значимости ${formatProportion(alpha, 'ru')} отвечает доверительный интервал ${formatProportion(written, 'ru')}, а у конечной точки ${nameOf(endpoint)} — ${formatProportion(level.value, 'ru')}. Вывод по интервалу и по критерию может разойтись. Приведите их к одному.`,
                        en: `Hypothesis ${nameOf(hypothesis)}: a ${formatProportion(written, 'en')} interval goes with a ${side.en} level of ${formatProportion(alpha, 'en')}, but endpoint ${nameOf(endpoint)} has ${formatProportion(level.value, 'en')}. Interval and test may disagree. Bring them together.`,
                    },
                    related: [
                        {
                            at: significance!.at,
                            message: { ru: 'Уровень значимости', en: 'Significance level' },
                        },
                    ],
                    // Not preferred: the level or the side of the hypothesis may be what is wrong.
                    fixes: [
                        {
                            ...replace(level.at, [{ proportion: needed }], {
                                ru: `Взять интервал ${formatProportion(written, 'ru')}`,
                                en: `Use an interval of ${formatProportion(written, 'en')}`,
                            }),
                            preferred: false,
                        },
                    ],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Вывод о гипотезе делают по границе интервала (приложение А). Граница решает так же, как критерий, если двусторонний интервал построен на уровне 1 − 2α при одностороннем критерии и 1 − α при двустороннем: 95 % — это 2,5 % односторонний или 5 % двусторонний.',
            en: 'The verdict on a hypothesis is read from the bound of the interval (Appendix A). The bound decides as the test does where the two-sided interval has the level 1 − 2α for a one-sided test and 1 − α for a two-sided one: 95 % goes with 2.5 % one-sided or 5 % two-sided.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n-    уровень значимости 2,5 % двусторонний\n+    уровень значимости 2,5 % односторонний\n}',
            en: 'hypothesis H1 {\n    …\n-    significance 2.5 % two-sided\n+    significance 2.5 % one-sided\n}',
        },
    },
});
