import type { EndpointResult } from '@trialwright/model';
import { forestPlot, type ForestRow } from '../../figures/forest.js';
import type { Block } from '../../tree/block.js';
import { inlines } from '../../tree/inline.js';
import { cell, row, table } from '../../tree/make.js';
import { estimateText, levelText, limitsText, valueText } from './figures-text.js';
import { goalOf } from './groups.js';
import { type ReportContext, shown } from './report-context.js';

/**
 * Mean difference and limits of agreement, each with its interval: a table and a picture. Bland and Altman's plot has a
 * dot for each case: data of single rows do not enter a document.
 */
export function agreementBlocks(context: ReportContext, result: EndpointResult, id: string): Block[] {
    const used = shown(result);
    const estimate = used?.estimate;
    const { agreement } = estimate ?? {};
    if (!estimate || !agreement) return [];
    const say = context.say.bind(context);
    const { metric } = result;
    const level = levelText(estimate.level, context);
    const parts = [
        [say({ ru: 'Нижний предел согласия', en: 'Lower limit of agreement' }), agreement.lower],
        [say({ ru: 'Средняя разность', en: 'Mean difference' }), estimate],
        [say({ ru: 'Верхний предел согласия', en: 'Upper limit of agreement' }), agreement.upper],
    ] as const;
    const deviation = valueText(agreement.standardDeviation, metric, context, 1);
    const cases = context.number(estimate.denominator ?? 0, 0);
    const right = (width: number) => ({ width, align: 'right' as const });
    const acceptable = goalOf(context, result);
    return [
        table(
            say({
                ru: 'Согласие с истинным значением (Блэнд — Алтман)',
                en: 'Agreement with the true value (Bland-Altman)',
            }),
            [48, right(22), right(30)],
            [say({ ru: 'Показатель', en: 'Measure' }), say({ ru: 'Значение', en: 'Value' }), level],
            parts.map(([name, part]) =>
                row([name, cell(valueText(part.value, metric, context)), cell(limitsText(part, metric, context))]),
            ),
            {
                id: `${id}-agreement`,
                notes: [
                    inlines(
                        say({
                            ru: `Разности: измерение минус истинное значение; их ${cases}, стандартное отклонение ${deviation}. Между пределами лежат 95 % разностей, если они распределены нормально.`,
                            en: `Differences are measurement minus true value; there are ${cases}, with a standard deviation of ${deviation}. Between the limits lie 95% of the differences, if these are normally distributed.`,
                        }),
                    ),
                ],
            },
        ),
        {
            kind: 'figure',
            id: `${id}-agreement-figure`,
            caption: inlines(
                say({
                    ru: `Средняя разность и пределы согласия с ${level}${acceptable === undefined ? '' : '; сплошные линии — допустимая разность'}`,
                    en: `Mean difference and limits of agreement with ${level}${acceptable === undefined ? '' : '; solid lines: the acceptable difference'}`,
                }),
            ),
            alt: estimateText(estimate, metric, context),
            drawing: forestPlot({
                rows: parts.map(([label, part]): ForestRow => {
                    const { value, lower, upper } = part;
                    const text = `${valueText(value, metric, context)} (${limitsText(part, metric, context)})`;
                    return { kind: 'estimate', label, cases: '', text, value, lower, upper, weight: 1 };
                }),
                heads: ['', '', `${say({ ru: 'Значение', en: 'Value' })} (${level})`],
                axis: say({ ru: 'Разность', en: 'Difference' }),
                format: value => context.number(value, 3),
                marks:
                    acceptable === undefined
                        ? []
                        : [-acceptable, acceptable].map(value => ({ value, text: valueText(value, metric, context) })),
            }),
        },
    ];
}
