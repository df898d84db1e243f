import { formatProportion, metricOf } from '@trialwright/model';
import { nameOf, replace } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { goalsBelowClaims } from '../../read/claimed.js';

/** The goal of a hypothesis is at least as strict as the claim that its endpoint verifies. */
export default rule({
    code: 'P07-claim-goal',
    row: 'P07',
    also: ['P04'],
    title: { ru: 'Гипотеза слабее заявленного', en: 'The hypothesis is weaker than the claim' },
    *check({ model }) {
        for (const { hypothesis, goal, claim, claimed, metric } of goalsBelowClaims(model)) {
            const better = metricOf(metric).better;
            const atLeast = better === 'lower' ? { ru: 'не более', en: 'at most' } : { ru: 'не менее', en: 'at least' };
            yield {
                at: goal.at,
                message: {
                    ru: `Гипотеза ${nameOf(hypothesis)} проверяется против ${formatProportion(goal.value, 'ru')}, а заявлено ${atLeast.ru} ${formatProportion(claimed.value, 'ru')}: даже подтверждённая, она заявленного не подтвердит. Приведите целевое значение и заявленное к одному.`,
                    en: `Hypothesis ${nameOf(hypothesis)} is tested against ${formatProportion(goal.value, 'en')}, but ${atLeast.en} ${formatProportion(claimed.value, 'en')} is claimed: even if confirmed, it does not confirm the claim. Bring goal and claim together.`,
                },
                related: [{ at: claim.at, message: { ru: 'Заявлено здесь', en: 'Claimed here' } }],
                // Not preferred: the claim may be what is wrong, and another goal needs another size.
                fixes: [
                    {
                        ...replace(goal.at, [{ proportion: claimed.value.value }], {
                            ru: `Проверять против ${formatProportion(claimed.value, 'ru')}`,
                            en: `Test against ${formatProportion(claimed.value, 'en')}`,
                        }),
                        preferred: false,
                    },
                ],
            };
        }
    },
    page: {
        why: {
            ru: 'Испытание подтверждает заявленное изготовителем (пункт 5.4.2). Если целевое значение гипотезы мягче заявленного, успех испытания ничего о заявленном не говорит.',
            en: 'The trial confirms what the manufacturer claims (clause 5.4.2). Where the goal of the hypothesis is softer than the claim, its success says nothing about the claim.',
        },
        example: {
            ru: '// заявлена ЗЧувств: чувствительность для Узел не менее 85 %\nгипотеза Г1 {\n    …\n-    Чувств > 80 %\n+    Чувств > 85 %\n}',
            en: '// claimed CSens: sensitivity for Nodule at least 85 %\nhypothesis H1 {\n    …\n-    Sens > 80 %\n+    Sens > 85 %\n}',
        },
    },
});
