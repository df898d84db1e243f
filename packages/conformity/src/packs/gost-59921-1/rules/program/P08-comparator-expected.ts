import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** A comparison says what is expected of the comparator. */
export default rule({
    code: 'P08-comparator-expected',
    row: 'P08',
    title: { ru: 'Не указано, чего ждут от компаратора', en: 'What is expected of the comparator is missing' },
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            const { statement, comparatorExpected } = hypothesis.properties;
            if (!statement || statement.value.against === 'goal' || comparatorExpected) continue;
            const value: Draft = [
                { gap: { ru: 'значение у компаратора', en: 'value of the comparator' }, as: 'proportion' },
                { word: 'source' },
                gapText('источник', 'source'),
            ];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('hypothesis', 'comparatorExpected', value);
            yield {
                at: hypothesis.headAt,
                message: {
                    ru: `Гипотеза ${nameOf(hypothesis)} сравнивает с компаратором, но его ожидаемый показатель не указан. Допишите ${ru(draft)}.`,
                    en: `Hypothesis ${nameOf(hypothesis)} compares with a comparator whose expected value is missing. Add ${en(draft)}.`,
                },
                fixes: [addProperty(model, hypothesis, 'comparatorExpected', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'При сравнении с компаратором предполагаемая эффективность — это оба значения: системы и компаратора. От их разности зависит объём выборки.',
            en: 'In a comparison the expected effectiveness is both values, the system’s and the comparator’s. The sample size depends on their difference.',
        },
        example: {
            ru: 'компаратор Врачи "Врачи без системы" { тип врачи }\nгипотеза Г1 {\n    …\n    Чувств превосходит Врачи\n+    ожидается у компаратора 85 % источник "Обзор 02"\n}',
            en: 'comparator Readers "Readers without the system" { type readers }\nhypothesis H1 {\n    …\n    Sens superior to Readers\n+    comparator expected 85 % source "Review 02"\n}',
        },
    },
});
