import {
    type Bilingual,
    type ElementOf,
    formatPercent,
    formatProportion,
    type Language,
    metricOf,
    type Place,
    type Proportion,
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
            const name = nameOf(hypothesis);
            const ru = bound.asked('ru');
            const en = bound.asked('en');
            yield {
                at: expected.at,
                message: {
                    ru: `Гипотеза ${name} утверждает, что показатель ${ru}${bound.why.ru}, а ожидаемое значение — ${formatProportion(expected.value, 'ru')}. При таком ожидании гипотезу не подтвердить: ожидаемое значение должно быть ${ru}.`,
                    en: `Hypothesis ${name} states that the metric is ${en}${bound.why.en}, but ${formatProportion(expected.value, 'en')} is expected. The hypothesis cannot be confirmed so: the expected value must be ${en}.`,
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

/** Where the expected value must lie. */
interface Bound {
    readonly at: Place;
    holds(expected: number): boolean;
    /** `больше 80 %`, `from 80% to 100%`. */
    asked(language: Language): string;
    /** How the bound follows from the statement, where that does not name it. */
    readonly why: Bilingual;
}

const noReason: Bilingual = { ru: '', en: '' };

function boundOf(model: TrialModel, hypothesis: ElementOf<'hypothesis'>): Bound | undefined {
    const { statement, comparatorExpected } = hypothesis.properties;
    if (!statement) return undefined;
    const { against, goal, relation, margin } = statement.value;
    const at = statement.at;
    const metric = endpointOf(model, hypothesis)?.properties.metric;
    if (against === 'goal') {
        if (!goal || !relation || relation === '=') return undefined;
        const upward = relation.startsWith('>');
        const better = metric ? metricOf(metric.value).better : 'neither';
        // A hypothesis that points the wrong way has a finding of its own.
        if (better !== 'neither' && upward === (better === 'lower')) return undefined;
        return { at, why: noReason, ...beyond(goal.value.value, upward) };
    }
    const base = comparatorExpected?.value.value.value;
    if (base === undefined || !metric) return undefined;
    const upward = metricOf(metric.value).better !== 'lower';
    if (against === 'superior') return { at, why: noReason, ...beyond(base.value, upward) };
    if (!margin) return undefined;
    const why = reason(base, margin.value, against);
    const [low, high] = [base.value - margin.value.value, base.value + margin.value.value].map(rounded) as [
        number,
        number,
    ];
    if (against === 'noninferior') return { at, why, ...beyond(upward ? low : high, upward) };
    return {
        at,
        why,
        holds: p => p > low && p < high,
        asked: language =>
            language === 'ru'
                ? `больше ${formatPercent(low, 'ru')} и меньше ${formatPercent(high, 'ru')}`
                : `above ${formatPercent(low, 'en')} and below ${formatPercent(high, 'en')}`,
    };
}

function beyond(limit: number, upward: boolean): Pick<Bound, 'holds' | 'asked'> {
    const side = upward ? { ru: 'больше', en: 'above' } : { ru: 'меньше', en: 'below' };
    return {
        holds: p => (upward ? p > limit : p < limit),
        asked: language => `${side[language]} ${formatPercent(limit, language)}`,
    };
}

function reason(base: Proportion, margin: Proportion, against: 'noninferior' | 'equivalent'): Bilingual {
    const ru = `${formatProportion(base, 'ru')}, граница ${formatProportion(margin, 'ru')}`;
    const en = `${formatProportion(base, 'en')}, the margin is ${formatProportion(margin, 'en')}`;
    return against === 'noninferior'
        ? { ru: ` (у компаратора ожидается ${ru})`, en: ` (the comparator is expected at ${en})` }
        : {
              ru: ` (у компаратора ожидается ${ru} в обе стороны)`,
              en: ` (the comparator is expected at ${en} on both sides)`,
          };
}

/** A sum of decimals, without the dust of binary fractions. */
function rounded(value: number): number {
    return Number(value.toPrecision(12));
}
