import type { Drawing, Shape } from '../tree/drawing.js';
import { ticks } from './line-chart.js';

/** One line of a forest plot: a heading, or an estimate with its interval. */
export type ForestRow =
    | { kind: 'head'; text: string }
    | {
          kind: 'estimate' | 'overall';
          label: string;
          /** Cases, in words: «298/322». */
          cases: string;
          /** The estimate in words; where there is none, why. */
          text: string;
          value?: number;
          lower?: number;
          upper?: number;
          /** Share of all cases, from 0 to 1: the area of the square. */
          weight: number;
      };

export interface ForestPlot {
    rows: ForestRow[];
    /** Heads of the columns: group, cases, estimate. */
    heads: [string, string, string];
    /** Title of the axis. */
    axis: string;
    format: (value: number) => string;
    /** Values beyond which the metric cannot go. */
    range?: [number, number];
    /** Vertical lines: the goal, or the ends of what is acceptable. */
    marks?: { value: number; text: string }[];
}

const size = 12;
const step = 22;
const width = 660;
const columns = { label: 6, cases: 262, plot: [280, 490], text: width - 6 } as const;

/** Estimates of groups beside each other, each with its interval; that of all cases as a diamond and a dashed line. */
export function forestPlot(plot: ForestPlot): Drawing {
    const marks = plot.marks ?? [];
    const top = marks.length > 0 ? 58 : 40;
    const bottom = top + plot.rows.length * step;
    const axis = scale(plot);
    const shapes: Shape[] = [
        label(columns.label, 14, plot.heads[0], 'start', true),
        label(columns.cases, 14, plot.heads[1], 'end', true),
        label(columns.text, 14, plot.heads[2], 'end', true),
        line(
            [
                [0, 28],
                [width, 28],
            ],
            'ink',
        ),
    ];
    const overall = plot.rows.find(row => row.kind === 'overall');
    if (overall?.kind === 'overall' && overall.value !== undefined) {
        const x = axis.at(overall.value);
        shapes.push({
            ...line(
                [
                    [x, top - 6],
                    [x, bottom],
                ],
                'accent',
            ),
            dash: true,
        });
    }
    for (const mark of marks) {
        const x = axis.at(mark.value);
        shapes.push(
            line(
                [
                    [x, top - 6],
                    [x, bottom],
                ],
                'second',
            ),
        );
        shapes.push({ ...label(x, top - 16, mark.text, 'middle'), tone: 'second' });
    }
    for (const [index, row] of plot.rows.entries()) shapes.push(...rowShapes(row, top + (index + 0.5) * step, axis.at));
    shapes.push(
        line(
            [
                [columns.plot[0], bottom],
                [columns.plot[1], bottom],
            ],
            'ink',
        ),
    );
    for (const tick of axis.ticks) {
        const x = axis.at(tick);
        shapes.push(
            line(
                [
                    [x, bottom],
                    [x, bottom + 5],
                ],
                'ink',
            ),
        );
        shapes.push({ ...label(x, bottom + 16, plot.format(tick), 'middle'), tone: 'muted' });
    }
    shapes.push(label((columns.plot[0] + columns.plot[1]) / 2, bottom + 36, plot.axis, 'middle'));
    return { width, height: bottom + 48, shapes };
}

function rowShapes(row: ForestRow, y: number, at: (value: number) => number): Shape[] {
    if (row.kind === 'head') return [label(columns.label, y, row.text, 'start', true)];
    const isOverall = row.kind === 'overall';
    const shapes: Shape[] = [
        label(columns.label + (isOverall ? 0 : 12), y, row.label, 'start', isOverall),
        label(columns.cases, y, row.cases, 'end', isOverall),
        { ...label(columns.text, y, row.text, 'end', isOverall), tone: row.value === undefined ? 'muted' : 'ink' },
    ];
    if (row.value === undefined) return shapes;
    const [x, from, to] = [row.value, row.lower ?? row.value, row.upper ?? row.value].map(at) as [
        number,
        number,
        number,
    ];
    if (isOverall) {
        const points: [number, number][] = [
            [from, y],
            [x, y - 7],
            [to, y],
            [x, y + 7],
        ];
        return [...shapes, { kind: 'area', points, tone: 'accent' }];
    }
    // The area of the square goes with the number of cases.
    const half = 2.5 + 4 * Math.sqrt(Math.min(1, Math.max(0, row.weight)));
    return [
        ...shapes,
        {
            ...line(
                [
                    [from, y],
                    [to, y],
                ],
                'ink',
            ),
            width: 1.25,
        },
        line(
            [
                [from, y - 4],
                [from, y + 4],
            ],
            'ink',
        ),
        line(
            [
                [to, y - 4],
                [to, y + 4],
            ],
            'ink',
        ),
        {
            kind: 'area',
            points: [
                [x - half, y - half],
                [x + half, y - half],
                [x + half, y + half],
                [x - half, y + half],
            ],
            tone: 'ink',
        },
    ];
}

/** An axis of round values around all limits and marks; limits beyond the range of the metric are cut. */
function scale(plot: ForestPlot): { at: (value: number) => number; ticks: number[] } {
    const values = plot.rows.flatMap(row => (row.kind === 'head' ? [] : [row.value, row.lower, row.upper]));
    const known = [...values, ...(plot.marks ?? []).map(mark => mark.value)].filter(
        value => value !== undefined && Number.isFinite(value),
    ) as number[];
    const marks = ticks(known.length > 0 ? known : [0, 1], false, 4).filter(
        tick => !plot.range || (tick >= plot.range[0] - 1e-9 && tick <= plot.range[1] + 1e-9),
    );
    const low = Math.min(marks[0] ?? 0, ...known);
    const high = Math.max(marks.at(-1) ?? 1, ...known);
    const [left, right] = columns.plot;
    const at = (value: number) =>
        left + ((Math.min(high, Math.max(low, value)) - low) / (high - low || 1)) * (right - left);
    return { at, ticks: marks };
}

function line(points: [number, number][], tone: 'ink' | 'accent' | 'second'): Extract<Shape, { kind: 'line' }> {
    return { kind: 'line', points, tone };
}

function label(
    x: number,
    y: number,
    text: string,
    anchor: 'start' | 'middle' | 'end',
    bold = false,
): Extract<Shape, { kind: 'label' }> {
    return { kind: 'label', x, y, text, size, tone: 'ink', anchor, ...(bold ? { bold } : {}) };
}
