import type { Drawing, Shape } from '../tree/drawing.js';

export interface RocPlot {
    /** Curves of system and comparators: false positive rate and true positive rate, in rising order. */
    curves: { name: string; points: [number, number][]; tone: 'accent' | 'second' | 'muted' }[];
    /** Pointwise limits of the true positive rate, in rising order of the false positive rate. */
    band?: { x: number; lower: number; upper: number }[];
    /** The program's threshold on the curve. */
    point?: { x: number; y: number; text: string };
    /** Lines of the key below the diagonal. */
    key: string[];
    x: string;
    y: string;
    format: (value: number) => string;
}

const size = 13;
const width = 520;
const area = { left: 64, right: 500, top: 34, bottom: 470 };

/** A ROC curve in a square whose axes run from 0 to 1, with its band, its diagonal and the point that is used. */
export function rocPlot(plot: RocPlot): Drawing {
    const x = (value: number) => area.left + value * (area.right - area.left);
    const y = (value: number) => area.bottom - value * (area.bottom - area.top);
    const shapes: Shape[] = [];
    if (plot.band && plot.band.length > 1) {
        const upper = plot.band.map(({ x: at, upper }): [number, number] => [x(at), y(upper)]);
        const lower = plot.band.map(({ x: at, lower }): [number, number] => [x(at), y(lower)]).reverse();
        shapes.push({ kind: 'area', points: [...upper, ...lower], tone: 'band' });
    }
    for (const value of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
        const line = (points: [number, number][]): Shape => ({ kind: 'line', points, tone: 'grid' });
        shapes.push(
            line([
                [x(0), y(value)],
                [x(1), y(value)],
            ]),
            line([
                [x(value), y(0)],
                [x(value), y(1)],
            ]),
        );
        const text = plot.format(value);
        shapes.push(
            { kind: 'label', x: x(0) - 8, y: y(value), text, size, tone: 'muted', anchor: 'end' },
            { kind: 'label', x: x(value), y: y(0) + 16, text, size, tone: 'muted', anchor: 'middle' },
        );
    }
    shapes.push({
        kind: 'line',
        points: [
            [x(0), y(0)],
            [x(1), y(1)],
        ],
        tone: 'muted',
        dash: true,
    });
    shapes.push({
        kind: 'line',
        points: [
            [x(0), y(1)],
            [x(0), y(0)],
            [x(1), y(0)],
        ],
        tone: 'ink',
        width: 1.25,
    });
    for (const { points, tone } of plot.curves)
        shapes.push({
            kind: 'line',
            points: points.map(([a, b]) => [x(a), y(b)]),
            tone,
            width: 2,
            dash: tone === 'muted',
        });
    shapes.push(
        {
            kind: 'label',
            x: (area.left + area.right) / 2,
            y: area.bottom + 42,
            text: plot.x,
            size,
            tone: 'ink',
            anchor: 'middle',
        },
        // Above the axis, to be read without turning the head.
        { kind: 'label', x: 8, y: 14, text: plot.y, size, tone: 'ink', anchor: 'start' },
    );
    if (plot.point) {
        const [at, height] = [x(plot.point.x), y(plot.point.y)];
        shapes.push({ kind: 'dot', x: at, y: height, radius: 5, tone: 'ink' });
        // Below and to the right of the curve there is room.
        shapes.push({
            kind: 'label',
            x: at + 12,
            y: height + 16,
            text: plot.point.text,
            size,
            tone: 'ink',
            anchor: 'start',
            bold: true,
        });
    }
    shapes.push(...key(plot));
    return { width, height: area.bottom + 54, shapes };
}

/** In the lower right corner, which no useful curve reaches. */
function key({ key, curves }: RocPlot): Shape[] {
    const lines = curves.length > 1 ? curves.map(({ name, tone }) => ({ text: name, tone })) : [];
    const all = [...lines, ...key.map(text => ({ text, tone: undefined }))];
    return all.flatMap(({ text, tone }, index): Shape[] => {
        const y = area.bottom - 16 - (all.length - 1 - index) * 20;
        const label: Shape = { kind: 'label', x: area.right - 12, y, text, size, tone: 'ink', anchor: 'end' };
        if (!tone) return [label];
        const mark: Shape = {
            kind: 'line',
            points: [
                [area.right - 40, y],
                [area.right - 10, y],
            ],
            tone,
            width: 2,
            dash: tone === 'muted',
        };
        return [{ ...label, x: area.right - 48 }, mark];
    });
}
