import type { Bilingual, EndpointResult, EstimateUnderRule, ResultProblem } from '@trialwright/model';
import { metricOf } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { bold } from '../../tree/inline.js';
import { list, para, section, table } from '../../tree/make.js';
import { thresholdText } from '../../program/core/value-texts.js';
import { agreementBlocks } from './agreement.js';
import { cellsTable } from './cells-table.js';
import { levelText, measuredNote } from './figures-text.js';
import { groupBlocks } from './groups.js';
import { readingBlocks } from './readings.js';
import { main, type ReportContext, shown } from './report-context.js';
import { rocBlocks } from './roc.js';
import { resultRow } from './result-row.js';
import { setNotes, setRows } from './sets.js';
import { truthNeeded } from './truth-needed.js';

const right = (width: number) => ({ width, align: 'right' as const });

/** Appendix: each endpoint with its cells, its result under each rule, its curve, groups and readers. */
export function endpointsAppendix(context: ReportContext): Section | undefined {
    const all = context.endpointResults;
    if (all.length === 0) return undefined;
    return section('endpoints', context.say({ ru: 'Результаты по конечным точкам', en: 'Results by endpoint' }), [], {
        newPage: true,
        sections: all.map((result, index) => one(context, result, `endpoint-${index + 1}`)),
    });
}

function one(context: ReportContext, result: EndpointResult, id: string): Section {
    const say = context.say.bind(context);
    const used = shown(result);
    const blocks: Block[] = [
        para(facts(context, result)),
        ...problemBlocks(context, result.problems),
        ...(main(result) === undefined && result.rules.length > 0
            ? [
                  para(
                      say({
                          ru: 'Программа не говорит, как учитывать неопределённые и отсутствующие результаты: основным этот отчёт не называет ни один из вариантов, показаны все.',
                          en: 'The program does not say how indeterminate and missing results count: this report calls none of the variants the main one, and shows them all.',
                      }),
                  ),
              ]
            : []),
        ...(used?.cells
            ? [
                  cellsTable(
                      context,
                      used.cells,
                      say({
                          ru: `Четырёхпольная таблица (${ruleName(context, used.rule)})`,
                          en: `Two-by-two table (${ruleName(context, used.rule)})`,
                      }),
                      `${id}-cells`,
                  ),
              ]
            : []),
        ...(result.rules.length > 0 ? [rulesTable(context, result, id)] : []),
        ...agreementBlocks(context, result, id),
        ...rocBlocks(context, result, id),
        ...(result.notices.length > 0 ? [list([...new Set(result.notices.map(notice => say(notice.text)))])] : []),
        ...groupBlocks(context, result, id),
        ...readingBlocks(context, result, id),
    ];
    return section(id, context.titleOf('endpoint', result.endpoint), blocks);
}

/** Metric, data set, threshold and origin, in a sentence each. */
function facts(context: ReportContext, result: EndpointResult): string {
    const say = context.say.bind(context);
    const endpoint = context.model.all('endpoint').find(candidate => candidate.key === result.endpoint);
    const metric = metricOf(result.metric);
    const threshold = endpoint?.properties.threshold;
    const parts = [
        `${say({ ru: 'Показатель', en: 'Metric' })}: ${say(metric.name)}${metric.formula ? ` = ${say(metric.formula)}` : ''}`,
        result.dataset &&
            `${say({ ru: 'набор данных', en: 'data set' })}: ${context.titleOf('dataset', result.dataset)}`,
        !shown(result)?.cells
            ? undefined
            : result.threshold !== undefined
              ? `${say({ ru: 'порог', en: 'threshold' })}: ${context.number(result.threshold, 6)}`
              : threshold && `${say({ ru: 'порог', en: 'threshold' })}: ${thresholdText(threshold.value, context)}`,
        result.from === 'data'
            ? say({ ru: 'вычислено по файлу набора данных', en: 'computed from the file of the data set' })
            : say({
                  ru: 'вычислено по четырём числам, внесённым в отчёт: файл набора данных не использован',
                  en: 'computed from the four numbers typed into the report: no file of a data set was used',
              }),
    ];
    return `${parts.filter(Boolean).join('; ')}.`;
}

/** The result under each rule for indeterminate and missing results: how much rests on the rule. */
function rulesTable(context: ReportContext, result: EndpointResult, id: string): Block {
    const say = context.say.bind(context);
    const key = ({ estimate, counts, problems }: EstimateUnderRule) => JSON.stringify([estimate, counts, problems]);
    const same = new Set(result.rules.map(key)).size === 1;
    const rules = same ? result.rules.slice(0, 1) : result.rules;
    const estimate = shown(result)?.estimate;
    const level = estimate ? levelText(estimate.level, context) : say({ ru: 'ДИ', en: 'CI' });
    const isShare = [...result.rules, ...result.sets].some(item => item.estimate?.denominator !== undefined);
    const counts = result.rules[0]!.counts;
    const counted = (ru: string, en: string, count: number): string =>
        `${say({ ru, en })}: ${context.number(count, 0)}`;
    const without = [
        ...(truthNeeded(counts.all, counts.truthMissing, counts.evaluated)
            ? [counted('без эталона', 'without a reference result', counts.truthMissing)]
            : []),
        counted('без результата системы', 'without a result of the system', counts.resultMissing),
        counted('с неопределённым результатом', 'with an indeterminate result', counts.indeterminate),
    ];
    const notes = [
        ...(same && result.rules.length > 1
            ? [
                  say({
                      ru: 'От правила для неопределённых и отсутствующих результатов значение не зависит.',
                      en: 'The value does not depend on the rule for indeterminate and missing results.',
                  }),
              ]
            : []),
        `${[counted('Случаев всего', 'Cases in all', counts.all), ...without].join('; ')}.`,
        ...setNotes(context, result),
        ...(estimate?.agreement ? [say(measuredNote)] : []),
        ...(estimate
            ? [`${say({ ru: 'Доверительные границы', en: 'Confidence limits' })}: ${say(estimate.methodName)}.`]
            : []),
        ...(estimate?.clusters
            ? [
                  say({
                      ru: `Случаи сгруппированы по пациентам: пациентов ${context.number(estimate.clusters.count, 0)}, эффект дизайна ${context.number(estimate.clusters.designEffect, 3)}.`,
                      en: `Cases are clustered by patient: ${context.number(estimate.clusters.count, 0)} patients, design effect ${context.number(estimate.clusters.designEffect, 3)}.`,
                  }),
              ]
            : []),
        ...new Set(
            [...result.rules, ...result.sets].flatMap(item =>
                (item.estimate?.notices ?? []).map(notice => say(notice.text)),
            ),
        ),
    ];
    return table(
        say({
            ru: 'Результат и его зависимость от неопределённых и отсутствующих результатов',
            en: 'The result, and how it depends on indeterminate and missing results',
        }),
        [38, right(14), right(16), right(14), right(18)],
        [
            say({ ru: 'Неопределённые и отсутствующие результаты', en: 'Indeterminate and missing results' }),
            say({ ru: 'Оценено случаев', en: 'Cases evaluated' }),
            isShare
                ? say({ ru: 'Доля', en: 'Fraction' })
                : say({ ru: 'Случаи с патологией и без неё', en: 'Cases with and without the condition' }),
            say({ ru: 'Значение', en: 'Value' }),
            level,
        ],
        [...rules.map(item => ruleRow(context, result, item)), ...setRows(context, result)],
        { id: `${id}-rules`, notes: notes.map(text => [{ kind: 'text', text }]) },
    );
}

function ruleRow(context: ReportContext, result: EndpointResult, item: EstimateUnderRule) {
    const isMain = item.rule === 'asStated';
    return resultRow(context, result, item, ruleName(context, item.rule), isMain);
}

/** How indeterminate and missing results were treated, in words. */
export function ruleName(context: ReportContext, rule: EstimateUnderRule['rule']): string {
    return context.say(
        {
            asStated: { ru: 'по правилу программы', en: 'by the rule of the program' },
            complete: { ru: 'исключены', en: 'left out' },
            worst: { ru: 'каждый считается неверным', en: 'each counted as wrong' },
            best: { ru: 'каждый считается верным', en: 'each counted as right' },
        }[rule],
    );
}

/** Why something is not shown: never silently left out. */
export function problemBlocks(
    context: ReportContext,
    problems: readonly ResultProblem[],
    title: Bilingual = { ru: 'Не вычислено', en: 'Not computed' },
): Block[] {
    const texts = [...new Set(problems.map(problem => context.say(problem.message)))];
    if (texts.length === 0) return [];
    return [
        {
            kind: 'callout',
            tone: 'warning',
            title: bold(context.say(title)),
            blocks: [list(texts)],
        },
    ];
}
