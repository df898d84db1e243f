import type { ComparisonResult, MetricId } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import { cell, row, table } from '../../tree/make.js';
import { differenceText, fractionText, levelText, limitsText, valueText } from './figures-text.js';
import { armName } from './readings.js';
import type { ReportContext } from './report-context.js';
import { strangeText } from './strange-text.js';

const right = (width: number) => ({ width, align: 'right' as const });

/** System against comparator: both values, their difference, the paired cases, the readers. */
export function comparisonBlocks(
    context: ReportContext,
    comparison: ComparisonResult,
    metric: MetricId,
    id: string,
): Block[] {
    const say = context.say.bind(context);
    const { system, other, difference, paired, readers } = comparison;
    const names = [armName(context, 'system'), armName(context, comparison.comparator)] as const;
    // An area is no share of cases.
    const shares = [system, other].map(estimate => fractionText(estimate, context));
    const share = (text: string | undefined) => (shares.some(one => one !== undefined) ? [text ?? ''] : []);
    const blocks: Block[] = [
        table(
            say({ ru: 'Сравнение с компаратором', en: 'Comparison with the comparator' }),
            [34, ...share('').map(() => right(18)), right(20), right(28)],
            [
                '',
                ...share(say({ ru: 'Доля', en: 'Fraction' })),
                say({ ru: 'Значение', en: 'Value' }),
                levelText(difference.level, context),
            ],
            [
                ...[system, other].map((estimate, index) =>
                    row([
                        names[index]!,
                        ...share(shares[index]),
                        valueText(estimate.value, metric, context),
                        limitsText(estimate, metric, context),
                    ]),
                ),
                row([
                    cell(say({ ru: 'Разность', en: 'Difference' }), { bold: true }),
                    ...share(''),
                    cell(differenceText(difference.value, metric, context), { bold: true }),
                    cell(limitsText(difference, metric, context, differenceText), { bold: true }),
                ]),
            ],
            {
                id: `${id}-comparison`,
                notes: [
                    [
                        {
                            kind: 'text',
                            text: `${say({ ru: 'Интервал разности', en: 'Interval of the difference' })}: ${say(difference.methodName)}.`,
                        },
                    ],
                ],
            },
        ),
    ];
    if (paired) {
        const number = (value: number) => context.number(value, 0);
        const rightWord = say({ ru: 'верно', en: 'right' });
        const wrongWord = say({ ru: 'неверно', en: 'wrong' });
        blocks.push(
            table(
                say({ ru: 'Случаи, в которых оба ответа известны', en: 'Cases in which both results are known' }),
                [44, right(28), right(28)],
                ['', `${names[1]}: ${rightWord}`, `${names[1]}: ${wrongWord}`],
                [
                    row([`${names[0]}: ${rightWord}`, number(paired.both), number(paired.onlySystem)]),
                    row([`${names[0]}: ${wrongWord}`, number(paired.onlyComparator), number(paired.neither)]),
                ],
                { id: `${id}-paired` },
            ),
        );
    }
    if (readers) blocks.push(readerTable(context, readers, names, metric, id));
    return blocks;
}

function readerTable(
    context: ReportContext,
    readers: NonNullable<ComparisonResult['readers']>,
    names: readonly [string, string],
    metric: MetricId,
    id: string,
): Block {
    const say = context.say.bind(context);
    const generalisation = {
        'readers-and-cases': { ru: 'на врачей и случаи', en: 'to readers and cases' },
        cases: { ru: 'на случаи (врачи — только эти)', en: 'to cases (these readers only)' },
        readers: { ru: 'на врачей (случаи — только эти)', en: 'to readers (these cases only)' },
    }[readers.generalisation];
    const components = Object.entries(readers.components).map(
        ([name, value]) => `${symbols[name] ?? name} = ${context.number(value, 6)}`,
    );
    return table(
        say({ ru: 'Врачи', en: 'Readers' }),
        [40, right(20), right(20), right(20)],
        [say({ ru: 'Врач', en: 'Reader' }), names[0], names[1], say({ ru: 'Разность', en: 'Difference' })],
        readers.names.map((name, index) => {
            const [system, other] = [readers.areas[0]?.[index], readers.areas[1]?.[index]];
            const value = (area: number | undefined) => (area === undefined ? '—' : valueText(area, metric, context));
            return row([
                strangeText(name, context),
                value(system),
                value(other),
                system === undefined || other === undefined ? '—' : differenceText(system - other, metric, context),
            ]);
        }),
        {
            id: `${id}-readers`,
            notes: [
                [
                    {
                        kind: 'text',
                        text: `${say({ ru: 'Обухович — Рокетт; вывод распространяется', en: 'Obuchowski-Rockette; the conclusion extends' })} ${say(generalisation)}; df = ${context.number(readers.df, 2)}; ${components.join('; ')}.`,
                    },
                ],
            ],
        },
    );
}

/** Variance components of Obuchowski and Rockette, as their papers write them. */
const symbols: Readonly<Record<string, string>> = {
    reader: 'σ²(R)',
    treatmentReader: 'σ²(TR)',
    variance: 'Var',
    cov1: 'Cov₁',
    cov2: 'Cov₂',
    cov3: 'Cov₃',
};
