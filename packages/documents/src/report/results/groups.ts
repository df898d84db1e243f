import { type EndpointResult, type GroupResult, metricOf } from '@trialwright/model';
import { forestPlot, type ForestRow } from '../../figures/forest.js';
import type { Block, Row } from '../../tree/block.js';
import { inlines } from '../../tree/inline.js';
import { cell, row, table } from '../../tree/make.js';
import { fractionText, levelText, limitsText, measuredText, valueText } from './figures-text.js';
import { type ReportContext, shown } from './report-context.js';
import { strangeText } from './strange-text.js';

// More lines than these do not fit on a page.
const mostRows = 32;

/** Subgroups and sites of an endpoint: a table, and a forest plot beside the result of all cases. */
export function groupBlocks(context: ReportContext, result: EndpointResult, id: string): Block[] {
    if (result.groups.length === 0) return [];
    return [groupTable(context, result, id), ...forests(context, result, id)];
}

function groupTable(context: ReportContext, result: EndpointResult, id: string): Block {
    const say = context.say.bind(context);
    const right = (width: number) => ({ width, align: 'right' as const });
    const level = result.groups.find(group => group.estimate)?.estimate?.level ?? 0.95;
    const rows = divided(result.groups).flatMap(([head, groups]): Row[] => [
        row([{ ...cell(headText(context, head)), colspan: 5 }], { group: true }),
        ...(groups.some(group => group.estimate)
            ? groups.map(group => groupRow(context, result, group))
            : [row([{ ...cell(nowhere(context, groups)), colspan: 5 }])]),
    ]);
    return table(
        say({ ru: 'Результаты в подгруппах и по центрам', en: 'Results in subgroups and at sites' }),
        [34, right(14), right(16), right(16), right(20)],
        [
            say({ ru: 'Группа', en: 'Group' }),
            say({ ru: 'Оценено случаев', en: 'Cases evaluated' }),
            result.groups.some(group => group.estimate?.denominator !== undefined)
                ? say({ ru: 'Доля', en: 'Fraction' })
                : say({ ru: 'Случаи с патологией и без неё', en: 'Cases with and without the condition' }),
            say({ ru: 'Значение', en: 'Value' }),
            levelText(level, context),
        ],
        rows,
        {
            id: `${id}-groups`,
            notes: [
                [
                    {
                        kind: 'text',
                        text: say({
                            ru: 'Интервалы не поправлены на число подгрупп: таблица описывает устойчивость результата и не проверяет гипотез.',
                            en: 'The intervals are not adjusted for the number of subgroups: the table describes how robust the result is and tests no hypothesis.',
                        }),
                    },
                ],
            ],
        },
    );
}

function groupRow(context: ReportContext, { metric }: EndpointResult, group: GroupResult): Row {
    const { estimate, counts, level } = group;
    const name = strangeText(level, context);
    const evaluated = context.number(counts.evaluated, 0);
    if (!estimate) return row([name, evaluated, { ...cell(whyNot(context, group)), colspan: 3, align: 'left' }]);
    return row([
        name,
        evaluated,
        fractionText(estimate, context) ?? classesText(context, group) ?? '—',
        measuredText(estimate, metric, context),
        limitsText(estimate, metric, context),
    ]);
}

/** Where no group has enough cases of each class (a stratum of one class only), one line says so. */
function nowhere(context: ReportContext, groups: readonly GroupResult[]): string {
    const levels = groups.map(
        group => `${strangeText(group.level, context)} (${context.number(group.counts.evaluated, 0)})`,
    );
    return context.say({
        ru: `Ни в одной из групп не вычисляется: ${levels.join(', ')}.`,
        en: `Cannot be computed in any of the groups: ${levels.join(', ')}.`,
    });
}

function whyNot(context: ReportContext, { problems }: GroupResult): string {
    return (
        problems.map(problem => context.say(problem.message)).join(' ') ||
        context.say({ ru: 'не вычисляется', en: 'cannot be computed' })
    );
}

/** «40 + 160»: cases with and without the condition, of areas. */
function classesText(context: ReportContext, { estimate }: GroupResult): string | undefined {
    if (estimate?.positive === undefined || estimate.negative === undefined) return undefined;
    return `${context.number(estimate.positive, 0)} + ${context.number(estimate.negative, 0)}`;
}

type Divider = GroupResult['by'];

/** Groups under what divides them, in the order in which they come. */
function divided(groups: readonly GroupResult[]): [Divider, GroupResult[]][] {
    const result: [Divider, GroupResult[]][] = [];
    for (const group of groups) {
        const same = result.find(([by]) => by.kind === group.by.kind && by.name === group.by.name);
        if (same) same[1].push(group);
        else result.push([group.by, [group]]);
    }
    return result;
}

function headText(context: ReportContext, { kind, name }: Divider): string {
    const word = context.say(
        {
            stratum: { ru: 'Подгруппы', en: 'Subgroups' },
            site: { ru: 'Центры', en: 'Sites' },
            source: { ru: 'Источники', en: 'Sources' },
        }[kind],
    );
    return kind === 'stratum' ? `${word}: ${strangeText(name, context)}` : word;
}

/** Forest plots: several where one would be longer than a page. */
function forests(context: ReportContext, result: EndpointResult, id: string): Block[] {
    const overall = shown(result)?.estimate;
    if (!overall || !result.groups.some(group => group.estimate)) return [];
    const parts: ForestRow[][] = [[]];
    for (const [head, groups] of divided(result.groups)) {
        const drawn = groups.filter(group => group.estimate);
        if (drawn.length === 0) continue;
        const rows: ForestRow[] = [{ kind: 'head', text: headText(context, head) }];
        for (const group of drawn) rows.push(forestRow(context, result, group));
        for (let at = 0; at < rows.length; at += mostRows) {
            const piece = rows.slice(at, at + mostRows);
            if (parts.at(-1)!.length > 0 && parts.at(-1)!.length + piece.length > mostRows) parts.push([]);
            parts.at(-1)!.push(...piece);
        }
    }
    return parts.map((rows, index) =>
        forest(context, result, rows, `${id}-forest${parts.length > 1 ? `-${index + 1}` : ''}`),
    );
}

function forestRow(context: ReportContext, result: EndpointResult, group: GroupResult): ForestRow {
    const { estimate, counts } = group;
    const all = shown(result)?.counts.evaluated ?? 1;
    return {
        kind: 'estimate',
        label: strangeText(group.level, context, 24),
        cases:
            (estimate && (fractionText(estimate, context) ?? classesText(context, group))) ??
            context.number(counts.evaluated, 0),
        text: estimate
            ? `${valueText(estimate.value, result.metric, context)} (${limitsText(estimate, result.metric, context)})`
            : '—',
        ...(estimate ? { value: estimate.value, lower: estimate.lower, upper: estimate.upper } : {}),
        weight: counts.evaluated / Math.max(1, all),
    };
}

function forest(context: ReportContext, result: EndpointResult, rows: ForestRow[], id: string): Block {
    const say = context.say.bind(context);
    const used = shown(result)!;
    const overall = used.estimate!;
    // Of limits of agreement the mean difference is drawn.
    const metric = metricOf(overall.agreement ? 'meanDifference' : result.metric);
    const goal = overall.agreement ? undefined : goalOf(context, result);
    const text = `${valueText(overall.value, result.metric, context)} (${limitsText(overall, result.metric, context)})`;
    const cases = fractionText(overall, context) ?? context.number(used.counts.evaluated, 0);
    return {
        kind: 'figure',
        id,
        caption: inlines(
            say({
                ru: `${say(metric.name)} в подгруппах и по центрам с ${levelText(overall.level, context)}; ромб и пунктир — все случаи${goal === undefined ? '' : ', сплошная линия — целевое значение'}`,
                en: `${say(metric.name)} in subgroups and at sites with ${levelText(overall.level, context)}; diamond and dashed line: all cases${goal === undefined ? '' : ', solid line: the goal'}`,
            }),
        ),
        alt: `${say({ ru: 'Лесовидная диаграмма; все случаи', en: 'Forest plot; all cases' })}: ${text}`,
        drawing: forestPlot({
            rows: [
                ...rows,
                {
                    kind: 'overall',
                    label: say({ ru: 'Все случаи', en: 'All cases' }),
                    cases,
                    text,
                    value: overall.value,
                    lower: overall.lower,
                    upper: overall.upper,
                    weight: 1,
                },
            ],
            heads: [
                say({ ru: 'Группа', en: 'Group' }),
                say({ ru: 'Случаи', en: 'Cases' }),
                `${say({ ru: 'Значение', en: 'Value' })} (${levelText(overall.level, context)})`,
            ],
            axis: say(metric.name),
            format: value => (metric.kind === 'proportion' ? context.percent(value, 1) : context.number(value, 3)),
            ...(metric.kind === 'proportion' || metric.kind === 'area' ? { range: [0, 1] as [number, number] } : {}),
            ...(goal === undefined
                ? {}
                : {
                      marks: [
                          {
                              value: goal,
                              text: say({
                                  ru: `цель ${valueText(goal, result.metric, context)}`,
                                  en: `goal ${valueText(goal, result.metric, context)}`,
                              }),
                          },
                      ],
                  }),
        }),
    };
}

/** The goal of the first hypothesis on the endpoint. */
export function goalOf(context: ReportContext, result: EndpointResult): number | undefined {
    for (const { properties } of context.model.all('hypothesis')) {
        const statement = properties.statement?.value;
        const endpoint = context.model.target(statement?.endpoint.value);
        if (endpoint?.key === result.endpoint && statement?.goal) return statement.goal.value.value;
    }
    return undefined;
}
