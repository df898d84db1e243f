import { describe, expect, it } from 'vitest';
import { forestPlot } from '../../src/figures/forest.js';
import { rocPlot } from '../../src/figures/roc.js';
import type { Shape } from '../../src/tree/drawing.js';

const format = (value: number) => value.toFixed(2);
const texts = (shapes: readonly Shape[]) => shapes.flatMap(shape => (shape.kind === 'label' ? [shape.text] : []));

describe('ROC plot', () => {
    const { shapes, width, height } = rocPlot({
        curves: [
            {
                name: 'A',
                tone: 'accent',
                points: [
                    [0, 0],
                    [0.25, 0.75],
                    [1, 1],
                ],
            },
        ],
        band: [
            { x: 0, lower: 0, upper: 0.5 },
            { x: 1, lower: 0.9, upper: 1 },
        ],
        point: { x: 0.25, y: 0.75, text: 'threshold 0.5' },
        key: ['AUC 0.9'],
        x: 'fpr',
        y: 'tpr',
        format,
    });
    const curve = shapes.find(shape => shape.kind === 'line' && shape.tone === 'accent');
    const dot = shapes.find(shape => shape.kind === 'dot');

    it('is a square from 0 to 1 on both axes', () => {
        const points = curve?.kind === 'line' ? curve.points : [];
        const [[left, bottom], [x, y], [right, top]] = points as [[number, number], [number, number], [number, number]];
        expect(right - left).toBe(bottom - top);
        // A quarter of the way to the right, three quarters of the way up.
        expect((x - left) / (right - left)).toBeCloseTo(0.25, 12);
        expect((bottom - y) / (bottom - top)).toBeCloseTo(0.75, 12);
        expect(dot).toMatchObject({ x, y });
    });

    it('has the band below the curve, and everything inside its frame', () => {
        expect(shapes[0]).toMatchObject({ kind: 'area', tone: 'band' });
        for (const shape of shapes) {
            if (shape.kind !== 'line' && shape.kind !== 'area') continue;
            for (const [x, y] of shape.points) expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
        }
        expect(texts(shapes)).toContain('threshold 0.5');
    });
});

describe('forest plot', () => {
    const row = (label: string, value: number, lower: number, upper: number, weight: number) =>
        ({ kind: 'estimate', label, cases: '1/2', text: format(value), value, lower, upper, weight }) as const;
    const { shapes, width } = forestPlot({
        rows: [
            { kind: 'head', text: 'sex' },
            row('f', 0.8, 0.7, 0.9, 0.25),
            row('m', 0.9, 0.8, 1, 1),
            { kind: 'estimate', label: 'none', cases: '0', text: '—', weight: 0 },
            {
                kind: 'overall',
                label: 'all',
                cases: '2/3',
                text: '0.85',
                value: 0.85,
                lower: 0.8,
                upper: 0.9,
                weight: 1,
            },
        ],
        heads: ['group', 'cases', 'value'],
        axis: 'sensitivity',
        format,
        range: [0, 1],
        marks: [{ value: 0.75, text: 'goal' }],
    });
    const areas = shapes.flatMap(shape => (shape.kind === 'area' ? [shape] : []));
    const middle = (points: readonly [number, number][]) =>
        (Math.min(...points.map(([x]) => x)) + Math.max(...points.map(([x]) => x))) / 2;

    it('places values on one scale: equal steps for equal differences', () => {
        expect(areas).toHaveLength(3);
        const [f, m, all] = areas.map(({ points }) => middle(points)) as [number, number, number];
        expect(all).toBeCloseTo((f + m) / 2, 9);
        const goal = shapes.find(shape => shape.kind === 'line' && shape.tone === 'second');
        // The goal lies as far below 0.8 as 0.85 lies above it.
        expect(goal?.kind === 'line' && goal.points[0]![0]).toBeCloseTo(f - (all - f), 9);
    });

    it('draws squares whose area goes with the cases, and a group without a value as words only', () => {
        const size = (points: readonly [number, number][]) =>
            Math.max(...points.map(([x]) => x)) - Math.min(...points.map(([x]) => x));
        expect(size(areas[0]!.points)).toBeLessThan(size(areas[1]!.points));
        expect(texts(shapes)).toContain('none');
    });

    it('never leaves its frame nor the range of the metric', () => {
        for (const shape of shapes)
            if (shape.kind === 'line') for (const [x] of shape.points) expect(x >= 0 && x <= width).toBe(true);
        expect(texts(shapes)).not.toContain('1.05');
    });
});
