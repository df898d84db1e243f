import type { EndpointResult, EstimateUnderRule } from '@trialwright/model';
import type { Row } from '../../tree/block.js';
import { cell, row } from '../../tree/make.js';
import { fractionText, limitsText, measuredText } from './figures-text.js';
import type { ReportContext } from './report-context.js';

/** A line of the table: what it is, cases, fraction, value, limits; or why there is none. */
export function resultRow(
    context: ReportContext,
    result: EndpointResult,
    { estimate, counts, problems }: Pick<EstimateUnderRule, 'estimate' | 'counts' | 'problems'>,
    name: string,
    isMain: boolean,
): Row {
    const classes =
        estimate?.positive !== undefined
            ? `${context.number(estimate.positive, 0)} + ${context.number(estimate.negative ?? 0, 0)}`
            : '—';
    if (!estimate)
        return row([
            name,
            context.number(counts.evaluated, 0),
            {
                ...cell(problems.map(problem => context.say(problem.message)).join(' ') || '—'),
                colspan: 3,
                align: 'left',
            },
        ]);
    return row([
        cell(name, { bold: isMain }),
        context.number(counts.evaluated, 0),
        fractionText(estimate, context) ?? classes,
        cell(measuredText(estimate, result.metric, context), { bold: isMain }),
        cell(limitsText(estimate, result.metric, context), { bold: isMain }),
    ]);
}
