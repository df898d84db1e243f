import { insertAfter, nameOf } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';

/** Non-inferiority and equivalence have a margin. */
export default rule({
    code: 'P04-margin',
    row: 'P04',
    title: { ru: 'Не задана граница', en: 'The margin is missing' },
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            const statement = hypothesis.properties.statement;
            const against = statement?.value.against;
            if (!statement || statement.value.margin) continue;
            if (against !== 'noninferior' && against !== 'equivalent') continue;
            const { ru, en } = quoter(model);
            const draft: Draft = [{ word: 'margin' }, { gap: { ru: 'граница', en: 'margin' }, as: 'proportion' }];
            yield {
                at: statement.at,
                message: {
                    ru: `В гипотезе ${nameOf(hypothesis)} не задана граница: насколько хуже компаратора система может быть. Допишите ${ru(draft)}.`,
                    en: `Hypothesis ${nameOf(hypothesis)} has no margin: how much worse than the comparator the system may be. Add ${en(draft)}.`,
                },
                fixes: [insertAfter(statement.at, draft, { ru: 'Дописать границу', en: 'Add the margin' })],
            };
        }
    },
    page: {
        why: {
            ru: '«Не уступает» и «эквивалентна» имеют смысл только с границей: разницей, которую клиницисты считают несущественной. Её выбирают до испытания.',
            en: '“Non-inferior” and “equivalent” mean something only with a margin: the difference that clinicians hold to be irrelevant. It is chosen before the trial.',
        },
        example: {
            ru: 'компаратор Врачи "Врачи без системы" { тип врачи }\nгипотеза Г1 {\n    …\n    ожидается у компаратора 92 %\n-    Чувств не уступает Врачи\n+    Чувств не уступает Врачи граница 5 %\n}',
            en: 'comparator Readers "Readers without the system" { type readers }\nhypothesis H1 {\n    …\n    comparator expected 92 %\n-    Sens non-inferior to Readers\n+    Sens non-inferior to Readers margin 5 %\n}',
        },
    },
});
