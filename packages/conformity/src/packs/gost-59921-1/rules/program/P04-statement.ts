import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import type { Draft } from '../../../../core/fix.js';
import { rule } from '../../../../core/rule.js';
import { endpointsOf, hypothesesOf } from '../../read/graph.js';

/** A hypothesis says what is stated about which endpoint. */
export default rule({
    code: 'P04-statement',
    row: 'P04',
    title: { ru: 'В гипотезе нет утверждения', en: 'A hypothesis states nothing' },
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            if (hypothesis.properties.statement) continue;
            const free = endpointsOf(model, 'primary').find(endpoint => hypothesesOf(model, endpoint).length === 0);
            const endpoint = free ?? model.first('endpoint');
            const value: Draft = [
                endpoint ? { name: nameOf(endpoint) } : { gap: { ru: 'КонечнаяТочка', en: 'Endpoint' }, as: 'name' },
                { symbol: '>' },
                { gap: { ru: 'целевое значение', en: 'goal' }, as: 'proportion' },
            ];
            const { ru, en } = quoter(model);
            yield {
                at: hypothesis.headAt,
                message: {
                    ru: `Гипотеза ${nameOf(hypothesis)} ничего не утверждает. Напишите, какая конечная точка с чем сравнивается, например ${ru(value)}.`,
                    en: `Hypothesis ${nameOf(hypothesis)} states nothing. Write which endpoint is compared with what, for example ${en(value)}.`,
                },
                fixes: [addProperty(model, hypothesis, 'statement', value)],
            };
        }
    },
    page: {
        why: {
            ru: 'Гипотеза определена, когда названы показатель и то, с чем его сравнивают: целевое значение или компаратор.',
            en: 'A hypothesis is defined when it names the metric and what it is compared with: a goal or a comparator.',
        },
        example: {
            ru: 'гипотеза Г1 "Чувствительность выше 85 %" {\n    …\n+    Чувств > 85 %\n}',
            en: 'hypothesis H1 "Sensitivity exceeds 85 %" {\n    …\n+    Sens > 85 %\n}',
        },
    },
});
