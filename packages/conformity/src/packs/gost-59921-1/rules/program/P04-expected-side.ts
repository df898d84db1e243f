import {
    type ElementOf,
    formatPercent,
    formatProportion,
    metricOf,
    type Place,
    type TrialModel,
} from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { endpointOf } from '../../read/graph.js';

/** The expected value lies where the hypothesis says that the metric is. */
export default rule({
    code: 'P04-expected-side',
    row: 'P04',
    also: ['P08'],
    title: { ru: 'Ожидаемое значение противоречит гипотезе', en: 'The expected value contradicts the hypothesis' },
    always: 'error',
    *check({ model }) {
        for (const hypothesis of model.all('hypothesis')) {
            const bound = boundOf(model, hypothesis);
            const expected = hypothesis.properties.expected?.value.value;
            if (!bound || !expected || bound.holds(expected.value.value)) continue;
            const shown = (language: 'ru' | 'en'): string => formatPercent(bound.limit, language);
            const side = bound.upward ? { ru: 'больше', en: 'above' } : { ru: 'меньше', en: 'below' };
            yield {
                at: expected.at,
                message: {
                    ru: `Гипотеза ${nameOf(hypothesis)} утверждает, что показатель ${side.ru} ${shown('ru')}, а ожидаемое значение — ${formatProportion(expected.value, 'ru')}. При таком ожидании гипотезу не подтвердить: ожидаемое значение должно быть ${side.ru} ${shown('ru')}.`,
                    en: `Hypothesis ${nameOf(hypothesis)} states that the metric is ${side.en} ${shown('en')}, but ${formatProportion(expected.value, 'en')} is expected. The hypothesis cannot be confirmed so: the expected value must be ${side.en} ${shown('en')}.`,
                },
                related: [
                    {
                        at: bound.at,
                        message: { ru: 'Утверждение гипотезы', en: 'Statement of the hypothesis' },
                    },
                ],
            };
        }
    },
    fixless: {
        ru: 'Ошибка либо в ожидаемом значении, либо в утверждении; оба берутся из источников, поэтому исправляет человек.',
        en: 'Either the expected value or the statement is wrong; both come from sources, so a person mends it.',
    },
    page: {
        why: {
            ru: 'Предполагаемая эффективность — то, что по прежним данным покажет система. Если она не лучше границы гипотезы, испытание обречено, а объём выборки не вычисляется.',
            en: 'The expected effectiveness is what earlier data promise. If it is not better than the bound of the hypothesis, the trial must fail, and no sample size can be computed.',
        },
        example: {
            ru: 'гипотеза Г1 {\n    …\n    Чувств > 85 %\n-    ожидается 80 % источник "Отчёт 04"\n+    ожидается 92 % источник "Отчёт 04"\n}',
            en: 'hypothesis H1 {\n    …\n    Sens > 85 %\n-    expected 80 % source "Report 04"\n+    expected 92 % source "Report 04"\n}',
        },
    },
});

/** What the expected value must exceed, or stay below. */
interface Bound {
    readonly limit: number;
    readonly upward: boolean;
    readonly at: Place;
    holds(expected: number): boolean;
}

function boundOf(model: TrialModel, hypothesis: ElementOf<'hypothesis'>): Bound | undefined {
    const { statement, comparatorExpected } = hypothesis.properties;
    if (!statement) return undefined;
    const { against, goal, relation, margin } = statement.value;
    const at = statement.at;
    if (against === 'goal') {
        if (!goal || !relation || relation === '=') return undefined;
        const limit = goal.value.value;
        const upward = relation.startsWith('>');
        const metric = endpointOf(model, hypothesis)?.properties.metric;
        const better = metric ? metricOf(metric.value).better : 'neither';
        // A hypothesis that points the wrong way has a finding of its own.
        if (better !== 'neither' && upward === (better === 'lower')) return undefined;
        return { limit, upward, at, holds: p => (upward ? p > limit : p < limit) };
    }
    const metric = endpointOf(model, hypothesis)?.properties.metric;
    const base = comparatorExpected?.value.value.value.value;
    if (base === undefined || !metric) return undefined;
    const upward = metricOf(metric.value).better !== 'lower';
    if (against !== 'superior' && !margin) return undefined;
    const room = against === 'superior' ? 0 : (margin?.value.value ?? 0);
    const limit = Number((upward ? base - room : base + room).toPrecision(12));
    const far = against === 'equivalent' ? room : Number.POSITIVE_INFINITY;
    return { limit, upward, at, holds: p => (upward ? p > limit : p < limit) && Math.abs(p - base) < far };
}
