import { type ElementOf, type IntervalId, metricOf, proportionMethodOf, type ShapeValues } from '@trialwright/model';
import { proportionInterval } from '@trialwright/statistics';
import type { Block } from '../tree/block.js';
import { bold } from '../tree/inline.js';
import { list, plain, row } from '../tree/make.js';
import type { ProgramContext } from '../program/core/context.js';
import { statementText } from '../program/core/statements.js';

type Cells = ShapeValues['cells'];

/** Four cells, as the standard's table 1 names them. */
export function cellTables(context: ProgramContext, all: readonly Cells[]): Block[] {
    const say = context.say.bind(context);
    return all.flatMap((cells): Block[] => {
        const number = (value: { value: number }) => context.number(value.value, 0);
        const total = cells.tp.value + cells.fp.value + cells.fn.value + cells.tn.value;
        const title = context.title(context.model.target(cells.endpoint.value)) || cells.endpoint.value.name;
        return [
            plain(bold(title)),
            {
                kind: 'table',
                columns: [{ width: 3 }, { width: 2, align: 'right' }, { width: 2, align: 'right' }],
                head: [
                    row([
                        '',
                        say({ ru: 'Патология есть', en: 'Condition present' }),
                        say({ ru: 'Патологии нет', en: 'Condition absent' }),
                    ]),
                ],
                rows: [
                    row([say({ ru: 'СИИ выявила', en: 'Found by the system' }), number(cells.tp), number(cells.fp)]),
                    row([say({ ru: 'СИИ не выявила', en: 'Not found' }), number(cells.fn), number(cells.tn)]),
                ],
            },
            plain(say({ ru: `Всего: ${context.number(total, 0)}`, en: `Total: ${context.number(total, 0)}` })),
        ];
    });
}

/** Metrics with their 95 % intervals, computed from the cells. */
export function metricLines(context: ProgramContext, all: readonly Cells[]): Block[] {
    const lines = all.flatMap(cells => {
        const [tp, fn, fp, tn] = [cells.tp.value, cells.fn.value, cells.fp.value, cells.tn.value];
        const endpoint = context.model.target(cells.endpoint.value);
        const method =
            (endpoint?.properties.interval &&
                proportionMethodOf(endpoint.properties.interval.value.method.value as IntervalId)) ??
            'clopper-pearson';
        const line = (id: 'sensitivity' | 'specificity' | 'accuracy', x: number, n: number) => {
            if (n < 1) return [];
            const { estimate, lower, upper } = proportionInterval({ x, n, method, level: 0.95 });
            const name = context.say(metricOf(id).name);
            const fraction = `${context.number(x, 0)}/${context.number(n, 0)}`;
            return [
                `${name}: ${context.percent(estimate, 1)} (${fraction}; 95 % ${context.say({ ru: 'ДИ', en: 'CI' })} ${context.percent(lower, 1)} – ${context.percent(upper, 1)})`,
            ];
        };
        return [
            ...line('sensitivity', tp, tp + fn),
            ...line('specificity', tn, tn + fp),
            ...line('accuracy', tp + tn, tp + fn + fp + tn),
        ];
    });
    return lines.length > 0 ? [list(lines)] : [];
}

/** A verdict a hypothesis, by the one-sided exact bound; undefined where the cells do not tell. */
export function verdict(
    context: ProgramContext,
    hypothesis: ElementOf<'hypothesis'>,
    all: readonly Cells[],
): string | undefined {
    const { statement, significance } = hypothesis.properties;
    const goal = statement?.value.goal?.value.value;
    const endpoint = context.model.target(statement?.value.endpoint.value);
    const metric = endpoint?.properties.metric?.value;
    const cells = all.find(item => endpoint && context.model.target(item.endpoint.value) === endpoint);
    if (!cells || goal === undefined || !significance || (metric !== 'sensitivity' && metric !== 'specificity'))
        return undefined;
    if (statement?.value.relation === '<' || statement?.value.relation === '<=') return undefined;
    const [x, n] =
        metric === 'sensitivity'
            ? [cells.tp.value, cells.tp.value + cells.fn.value]
            : [cells.tn.value, cells.tn.value + cells.fp.value];
    if (n < 1) return undefined;
    const alpha = significance.value.level.value.value / (significance.value.sides?.value === 'twoSided' ? 2 : 1);
    const { lower } = proportionInterval({ x, n, method: 'clopper-pearson', level: 1 - alpha, side: 'lower' });
    const bound = `${context.percent(lower, 1)} ${lower > goal ? '>' : '≤'} ${context.percent(goal, 1)}`;
    const name = `${hypothesis.name?.value ?? ''} (${statementText(hypothesis, context)})`;
    return lower > goal
        ? context.say({
              ru: `${name}: подтверждена, нижняя граница ${bound}`,
              en: `${name}: confirmed, lower bound ${bound}`,
          })
        : context.say({
              ru: `${name}: не подтверждена, нижняя граница ${bound}`,
              en: `${name}: not confirmed, lower bound ${bound}`,
          });
}
