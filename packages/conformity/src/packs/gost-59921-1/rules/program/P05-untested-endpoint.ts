import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { addHypothesis } from '../../read/add-hypothesis.js';
import { anyUnresolved, endpointsOf, targetsOf } from '../../read/graph.js';

/** Every primary endpoint has a hypothesis or a precision target. */
export default rule({
    code: 'P05-untested-endpoint',
    row: 'P05',
    also: ['P03'],
    title: { ru: 'О первичной конечной точке нет гипотезы', en: 'A primary endpoint has no hypothesis' },
    *check({ model }) {
        const hypotheses = model.all('hypothesis');
        // No hypothesis at all, or one without a statement, has a finding of its own.
        if (hypotheses.length === 0 || hypotheses.some(({ properties }) => !properties.statement)) return;
        if (anyUnresolved(hypotheses.map(({ properties }) => properties.statement!.value.endpoint))) return;
        if (model.all('precision').some(({ properties }) => !properties.for?.value.target)) return;
        const primary = endpointsOf(model, 'primary');
        if (!primary.some(endpoint => targetsOf(model, endpoint).length > 0)) return;
        for (const endpoint of primary) {
            if (targetsOf(model, endpoint).length > 0) continue;
            yield {
                at: endpoint.headAt,
                message: {
                    ru: `О первичной конечной точке ${nameOf(endpoint)} нет ни гипотезы, ни требуемой точности: неясно, какой результат считать успехом. Сформулируйте гипотезу или сделайте конечную точку вторичной.`,
                    en: `Primary endpoint ${nameOf(endpoint)} has neither a hypothesis nor a required precision: no result would count as success. State a hypothesis, or make the endpoint secondary.`,
                },
                fixes: [addHypothesis(model, endpoint)],
            };
        }
    },
    page: {
        why: {
            ru: 'По первичной конечной точке судят об успехе испытания, поэтому до начала должно быть известно, какой результат её подтвердит.',
            en: 'The success of the trial is judged by its primary endpoints, so what would confirm each must be known beforehand.',
        },
        example: {
            ru: '! wrong without hypothesis Г2\n+гипотеза Г2 "Специфичность выше 82 %" {\n+    Спец > 82 %\n+    ожидается 88 % источник "Отчёт 04"\n+    уровень значимости 2,5 % односторонний\n+    мощность 90 %\n+    критерий точный биномиальный\n+}\nобъём выборки {\n    …\n-    для Г1\n+    для Г1, Г2\n}',
            en: '! wrong without hypothesis H2\n+hypothesis H2 "Specificity exceeds 82 %" {\n+    Spec > 82 %\n+    expected 88 % source "Report 04"\n+    significance 2.5 % one-sided\n+    power 90 %\n+    test exact binomial\n+}\nsample size {\n    …\n-    for H1\n+    for H1, H2\n}',
        },
    },
});
