import type { ElementOf, HypothesisResult, MetricId } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { bold } from '../../tree/inline.js';
import { cell, list, para, row, section, table } from '../../tree/make.js';
import { statementText } from '../../program/core/statements.js';
import { comparisonBlocks } from './comparison.js';
import { problemBlocks } from './endpoints.js';
import { differenceText, estimateText, limitsText, measuredText, pText } from './figures-text.js';
import { precisionTable } from './precision.js';
import type { ReportContext } from './report-context.js';
import { dependenceWarning, familyText, verdictSentence, verdictWord } from './verdict.js';

/** Appendix: each hypothesis with its estimate, limit, test and verdict; comparisons; precision targets. */
export function hypothesesAppendix(context: ReportContext): Section | undefined {
    const { hypotheses = [], precisions = [] } = context.results ?? {};
    if (hypotheses.length === 0 && precisions.length === 0) return undefined;
    const say = context.say.bind(context);
    const warning = dependenceWarning(context);
    return section(
        'hypotheses',
        say({ ru: 'Проверка гипотез и достигнутая точность', en: 'Hypotheses and precision' }),
        hypotheses.length > 0
            ? [
                  para(
                      say({
                          ru: 'Гипотеза подтверждена, если её подтверждают и граница доверительного интервала, и критерий с учётом множественности, предусмотренной программой.',
                          en: 'A hypothesis is confirmed if both the limit of the confidence interval and the test confirm it, multiplicity applied as the program says.',
                      }),
                  ),
                  ...(warning ? [para(bold(warning))] : []),
                  verdictTable(context),
                  ...familyBlocks(context),
              ]
            : [],
        {
            newPage: true,
            sections: [
                ...context.model.all('hypothesis').flatMap((hypothesis, index) => {
                    const result = context.hypothesisResult(hypothesis.key);
                    return result ? [one(context, hypothesis, result, `hypothesis-${index + 1}`)] : [];
                }),
                ...(precisions.length > 0
                    ? [
                          section('precision', say({ ru: 'Достигнутая точность', en: 'Precision reached' }), [
                              precisionTable(context, precisions),
                          ]),
                      ]
                    : []),
            ],
        },
    );
}

function verdictTable(context: ReportContext): Block {
    const say = context.say.bind(context);
    const right = (width: number) => ({ width, align: 'right' as const });
    const rows = context.model.all('hypothesis').flatMap(hypothesis => {
        const result = context.hypothesisResult(hypothesis.key);
        if (!result) return [];
        const metric = metricOfHypothesis(context, result);
        const { test, comparison } = result;
        const estimate =
            metric &&
            (comparison
                ? differenceText(comparison.difference.value, metric, context)
                : result.estimate && measuredText(result.estimate, metric, context));
        return [
            row([
                `${hypothesis.name?.value ?? ''}: ${statementText(hypothesis, context)}`,
                estimate ?? '—',
                result.bound && metric ? boundText(context, result, metric) : '—',
                test ? pText(test.p, context, test.alpha).replace(/^p\s(=\s)?/u, '') : '—',
                test ? pText(test.adjustedP, context, test.alpha).replace(/^p\s(=\s)?/u, '') : '—',
                cell(verdictWord(context, result.verdict), { bold: true }),
            ]),
        ];
    });
    return table(
        say({ ru: 'Гипотезы и выводы о них', en: 'Hypotheses and verdicts' }),
        [28, right(13), right(19), right(11), right(12), 17],
        [
            say({ ru: 'Гипотеза', en: 'Hypothesis' }),
            say({ ru: 'Оценка', en: 'Estimate' }),
            say({ ru: 'Решающая граница', en: 'Deciding limit' }),
            'p',
            say({ ru: 'p с учётом множест\u00ADвенности', en: 'Adjusted p' }),
            say({ ru: 'Вывод', en: 'Verdict' }),
        ],
        rows,
        { id: 'verdicts', dense: true },
    );
}

/** «≥ 89,1 % (уровень 97,5 %)». */
function boundText(context: ReportContext, { bound, comparison }: HypothesisResult, metric: MetricId): string {
    if (!bound) return '—';
    const limits =
        bound.side === 'both'
            ? { lower: bound.lower, upper: bound.upper }
            : bound.side === 'lower'
              ? { lower: bound.lower }
              : { upper: bound.upper };
    const text = comparison ? limitsText(limits, metric, context, differenceText) : limitsText(limits, metric, context);
    return `${text} (${context.percent(bound.level, 2)})`;
}

function familyBlocks(context: ReportContext): Block[] {
    const families = context.results?.families ?? [];
    return families.map(family => para(familyText(context, family)));
}

function one(
    context: ReportContext,
    hypothesis: ElementOf<'hypothesis'>,
    result: HypothesisResult,
    id: string,
): Section {
    const metric = metricOfHypothesis(context, result);
    const notices = [...new Set(result.notices.map(notice => context.say(notice.text)))];
    return section(id, `${hypothesis.name?.value ?? ''} — ${statementText(hypothesis, context)}`, [
        ...(result.estimate && metric && !result.comparison
            ? [
                  para(
                      bold(context.say({ ru: 'Оценка. ', en: 'Estimate. ' })),
                      `${estimateText(result.estimate, metric, context)}.`,
                  ),
              ]
            : []),
        para(bold(context.say({ ru: 'Вывод. ', en: 'Verdict. ' })), verdictSentence(context, hypothesis, result)),
        ...(notices.length > 0 ? [list(notices)] : []),
        ...problemBlocks(context, result.problems),
        ...(result.comparison && metric ? comparisonBlocks(context, result.comparison, metric, id) : []),
    ]);
}

/** Metric of the endpoint of a hypothesis. */
export function metricOfHypothesis(context: ReportContext, result: HypothesisResult): MetricId | undefined {
    return context.model.all('endpoint').find(endpoint => endpoint.key === result.endpoint)?.properties.metric?.value;
}
