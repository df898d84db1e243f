import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { addHypothesis } from '../../read/add-hypothesis.js';
import { endpointsOf } from '../../read/graph.js';

/** A program states at least one hypothesis. */
export default rule({
    code: 'P04-missing',
    row: 'P04',
    also: ['P03', 'P08'],
    title: { ru: 'Нет гипотезы', en: 'There is no hypothesis' },
    *check({ model, programAt }) {
        if (model.first('hypothesis')) return;
        const { ru, en } = quoter(model);
        const fix = addHypothesis(model, endpointsOf(model, 'primary')[0]);
        yield {
            at: programAt,
            message: {
                ru: `В программе нет гипотезы. Добавьте блок ${ru('hypothesis')}: показатель, целевое значение или компаратор, ожидаемое значение, уровень значимости и мощность.`,
                en: `The program has no hypothesis. Add a ${en('hypothesis')} block: metric, goal or comparator, expected value, significance level and power.`,
            },
            fixes: [fix],
        };
    },
    page: {
        why: {
            ru: 'Гипотеза — утверждение, которое испытание подтвердит или опровергнет. Пункт 5.4.2 требует чётко определить её в программе; без неё нельзя обосновать объём выборки.',
            en: 'The hypothesis is the statement that the trial will confirm or refute. Clause 5.4.2 wants it clearly defined in the program; without it the sample size cannot be justified.',
        },
        example: {
            ru: '! wrong without hypothesis\n+гипотеза Г1 "Чувствительность выше 85 %" {\n+    Чувств > 85 %\n+    ожидается 92 % источник "Отчёт о предварительном испытании 04"\n+    уровень значимости 2,5 % односторонний\n+    мощность 90 %\n+    критерий точный биномиальный\n+}',
            en: '! wrong without hypothesis\n+hypothesis H1 "Sensitivity exceeds 85 %" {\n+    Sens > 85 %\n+    expected 92 % source "Report on the preliminary trial 04"\n+    significance 2.5 % one-sided\n+    power 90 %\n+    test exact binomial\n+}',
        },
    },
});
