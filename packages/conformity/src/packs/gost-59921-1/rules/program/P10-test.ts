import { fittingTests, metricOf, situationOf } from '@trialwright/model';
import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { propertyDraft, quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** A hypothesis names its test. */
export default rule({
    code: 'P10-test',
    row: 'P10',
    also: ['P09'],
    title: { ru: 'Не назван статистический критерий', en: 'The statistical test is not named' },
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            if (hypothesis.properties.test) continue;
            const metric = endpointOf(model, hypothesis)?.properties.metric;
            const known = metric && metricOf(metric.value);
            if (known?.tests.length === 0) continue;
            const [test = 'exactBinomial'] = fittingTests(situationOf(hypothesis, known));
            const value: Draft = [{ word: test }];
            const { ru, en } = quoter(model);
            const draft = propertyDraft('hypothesis', 'test', value);
            yield {
                at: hypothesis.headAt,
                message: {
                    ru: `Не сказано, каким критерием проверяют гипотезу ${nameOf(hypothesis)}: от него зависит объём выборки. Допишите, например, ${ru(draft)}.`,
                    en: `Hypothesis ${nameOf(hypothesis)} does not name its test; the sample size depends on it. Add, for example, ${en(draft)}.`,
                },
                fixes: [addProperty(model, hypothesis, 'test', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Обосновать объём выборки — значит назвать метод. Точный и приближённый критерии дают разные числа, и тот, которым считают объём, должен быть тем, которым проверят гипотезу.',
            en: 'To justify a sample size is to name the method. Exact and approximate tests give different numbers, and the one used for sizing must be the one used for testing.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n+    критерий точный биномиальный\n}',
            en: 'hypothesis H1 {\n    …\n+    test exact binomial\n}',
        },
    },
});
