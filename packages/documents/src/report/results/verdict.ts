import type { ElementOf, FamilyResult, HypothesisResult, MetricId } from '@trialwright/model';
import { statementText } from '../../program/core/statements.js';
import { contrast, differenceText, pText } from './figures-text.js';
import type { ReportContext } from './report-context.js';

/** What became of a hypothesis, in a word or two. */
export function verdictWord(context: ReportContext, verdict: HypothesisResult['verdict']): string {
    return context.say(
        {
            met: { ru: 'подтверждена', en: 'confirmed' },
            notMet: { ru: 'не подтверждена', en: 'not confirmed' },
            unclear: { ru: 'не решено: интервал и критерий расходятся', en: 'undecided: interval and test disagree' },
            unknown: { ru: 'не вычислено', en: 'not computed' },
        }[verdict],
    );
}

/**
 * «Не подтверждена: нижняя граница 83,2 % (уровень 97,5 %, Клоппер — Пирсон) не больше целевого значения 85 %;
 * p = 0,0301 (точный биномиальный критерий, α = 2,5 %, односторонний).»
 */
export function verdictSentence(
    context: ReportContext,
    hypothesis: ElementOf<'hypothesis'>,
    result: HypothesisResult,
): string {
    const metric = hypothesisMetric(context, hypothesis);
    const parts = [metric && boundClause(context, result, metric), testClause(context, result)].filter(Boolean);
    const word = verdictWord(context, result.verdict);
    const verdict = word[0]!.toUpperCase() + word.slice(1);
    if (parts.length > 0) return `${verdict}: ${parts.join('; ')}.`;
    const why = result.problems.map(problem => context.say(problem.message)).join(' ');
    return why ? `${verdict}: ${why}` : `${verdict}.`;
}

/** A line of A21: hypothesis and verdict. */
export function verdictLine(context: ReportContext, hypothesis: ElementOf<'hypothesis'>): string | undefined {
    const result = context.hypothesisResult(hypothesis.key);
    if (!result) return undefined;
    const sentence = verdictSentence(context, hypothesis, result);
    return `${hypothesis.name?.value ?? ''} (${statementText(hypothesis, context)}). ${sentence}`;
}

function boundClause(
    context: ReportContext,
    { bound, comparison }: HypothesisResult,
    metric: MetricId,
): string | undefined {
    if (!bound) return undefined;
    const say = context.say.bind(context);
    const clauses = [bound.lower, bound.upper].flatMap((limit, index) => {
        const side = index === 0 ? 'lower' : 'upper';
        if (limit === undefined || (bound.side !== side && bound.side !== 'both')) return [];
        // ± a margin: the lower limit is held against the smaller of the two.
        const sorted = [...bound.against].sort((a, b) => a - b);
        const against = side === 'lower' ? sorted[0]! : sorted.at(-1)!;
        const [value, goal] = contrast(limit, against, metric, context, comparison ? differenceText : undefined);
        const name =
            side === 'lower'
                ? say({ ru: 'нижняя граница', en: 'lower limit' })
                : say({ ru: 'верхняя граница', en: 'upper limit' });
        const sign = limit > against ? '>' : limit < against ? '<' : '=';
        if (metric === 'limitsOfAgreement' && !comparison) {
            const whose =
                side === 'lower'
                    ? say({ ru: 'нижнего предела согласия', en: 'of the lower limit of agreement' })
                    : say({ ru: 'верхнего предела согласия', en: 'of the upper limit of agreement' });
            return [`${name} ${whose} ${value} ${sign} ${goal}`];
        }
        const of = comparison ? say({ ru: ' разности', en: ' of the difference' }) : '';
        return [`${name}${of} ${value} ${sign} ${goal}`];
    });
    const basis = `${context.percent(bound.level, 2)}, ${say(bound.methodName)}`;
    return `${clauses.join(say({ ru: ' и ', en: ' and ' }))} (${basis})`;
}

function testClause(context: ReportContext, { test }: HypothesisResult): string | undefined {
    if (!test) return undefined;
    const say = context.say.bind(context);
    const sides =
        test.sides === 1 ? say({ ru: 'односторонний', en: 'one-sided' }) : say({ ru: 'двусторонний', en: 'two-sided' });
    const { statistic } = test;
    const value = statistic
        ? `${statistic.symbol}${statistic.df === undefined ? '' : `(${context.number(statistic.df, 2)})`}\u00A0=\u00A0${context.number(statistic.value, 3)}, `
        : '';
    const adjusted =
        test.adjustedP === test.p
            ? ''
            : `, ${say({ ru: 'с учётом множественности', en: 'adjusted' })} ${pText(test.adjustedP, context, test.alpha)}`;
    return `${value}${pText(test.p, context, test.alpha)}${adjusted} (${say(test.methodName)}, α\u00A0=\u00A0${context.percent(test.alpha, 4)}, ${sides})`;
}

/** «Совместно первичные Г1, Г2: подтверждены все.» */
export function familyText(context: ReportContext, { method, hypotheses, met }: FamilyResult): string {
    const names = hypotheses
        .map(key => context.model.all('hypothesis').find(item => item.key === key)?.name?.value ?? key)
        .join(', ');
    const say = context.say.bind(context);
    const known = ['coPrimary', 'bonferroni', 'holm', 'hochberg', 'fixedSequence', 'none'] as const;
    const id = known.find(candidate => candidate === method);
    const how = id && id !== 'none' ? ` (${context.phrase(id)})` : '';
    if (met === undefined && method !== 'coPrimary')
        return say({
            ru: `${names}${how}: у каждой гипотезы свой вывод.`,
            en: `${names}${how}: each hypothesis has its own verdict.`,
        });
    if (met === undefined)
        return say({
            ru: `${names}${how}: общий вывод не вычислен.`,
            en: `${names}${how}: no joint verdict was computed.`,
        });
    if (method === 'coPrimary')
        return met
            ? say({
                  ru: `${names}${how}: подтверждены все, критерий успеха испытания выполнен.`,
                  en: `${names}${how}: all confirmed, the trial meets its criterion of success.`,
              })
            : say({
                  ru: `${names}${how}: подтверждены не все, критерий успеха испытания не выполнен.`,
                  en: `${names}${how}: not all confirmed, the trial does not meet its criterion of success.`,
              });
    return met
        ? say({
              ru: `${names}${how}: критерий успеха выполнен.`,
              en: `${names}${how}: the criterion of success is met.`,
          })
        : say({
              ru: `${names}${how}: критерий успеха не выполнен.`,
              en: `${names}${how}: the criterion of success is not met.`,
          });
}

function hypothesisMetric(context: ReportContext, hypothesis: ElementOf<'hypothesis'>): MetricId | undefined {
    return context.model.target(hypothesis.properties.statement?.value.endpoint.value)?.properties.metric?.value;
}

/** Why no verdict may stand as it is: the trial's set shares cases with a set on which the system was made. */
export function dependenceWarning(context: ReportContext): string | undefined {
    const shared = context.results?.independence.some(({ common }) => common > 0);
    if (!shared) return undefined;
    return context.say({
        ru: 'Набор испытания пересекается с набором, на котором система создана (строка A14): пока общие случаи не исключены, он не может подтверждать гипотез (4.2.3.3).',
        en: 'The set of the trial shares cases with a set on which the system was made (row A14): until they are left out, it cannot confirm hypotheses (4.2.3.3).',
    });
}
