import type { Drawing, Shape, Tone } from '../tree/drawing.js';

export interface LineChart {
    width: number;
    height: number;
    x: Axis;
    y: Axis;
    series: Series[];
    /** A marked point: what is planned. */
    point?: { x: number; y: number; text: string };
}

export interface Axis {
    title: string;
    format: (value: number) => string;
    /** Starts at zero whatever the data. */
    fromZero?: boolean;
}

export interface Series {
    name: string;
    points: [number, number][];
    tone: Tone;
    dash?: boolean;
}

/** Curves with axes, a light grid and names at the right end of the curves instead of a legend. */
export function lineChart(chart: LineChart): Drawing {
    const size = 13;
    const area = { left: 72, right: chart.width - 20, top: 40, bottom: chart.height - 56 };
    const all = chart.series.flatMap(series => series.points);
    const xs = ticks(
        all.map(point => point[0]),
        chart.x.fromZero,
        6,
    );
    const ys = ticks(
        all.map(point => point[1]),
        chart.y.fromZero,
        5,
    );
    const place = scale(xs, ys, area);
    const shapes: Shape[] = [];
    for (const y of ys) {
        shapes.push({
            kind: 'line',
            points: [
                [area.left, place(0, y)[1]],
                [area.right, place(0, y)[1]],
            ],
            tone: 'grid',
        });
        shapes.push({
            kind: 'label',
            x: area.left - 8,
            y: place(0, y)[1],
            text: chart.y.format(y),
            size,
            tone: 'muted',
            anchor: 'end',
        });
    }
    for (const x of xs) {
        const [at] = place(x, ys[0]!);
        shapes.push({
            kind: 'line',
            points: [
                [at, area.bottom],
                [at, area.bottom + 5],
            ],
            tone: 'muted',
        });
        shapes.push({
            kind: 'label',
            x: at,
            y: area.bottom + 16,
            text: chart.x.format(x),
            size,
            tone: 'muted',
            anchor: 'middle',
        });
    }
    shapes.push({
        kind: 'line',
        points: [
            [area.left, area.top],
            [area.left, area.bottom],
            [area.right, area.bottom],
        ],
        tone: 'ink',
        width: 1.25,
    });
    shapes.push({
        kind: 'label',
        x: (area.left + area.right) / 2,
        y: chart.height - 12,
        text: chart.x.title,
        size,
        tone: 'ink',
        anchor: 'middle',
    });
    // Above the axis, to be read without turning the head.
    shapes.push({ kind: 'label', x: 8, y: 14, text: chart.y.title, size, tone: 'ink', anchor: 'start' });
    for (const series of chart.series) {
        shapes.push({
            kind: 'line',
            points: series.points.map(([x, y]) => place(x, y)),
            tone: series.tone,
            width: 2,
            dash: series.dash,
        });
    }
    shapes.push(...names(chart, place, area, size));
    if (chart.point) {
        const [x, y] = place(chart.point.x, chart.point.y);
        shapes.push({
            kind: 'line',
            points: [
                [x, y],
                [x, area.bottom],
            ],
            tone: 'muted',
            dash: true,
        });
        shapes.push({ kind: 'dot', x, y, radius: 4.5, tone: 'ink' });
        // Beside the foot of the plumb line: there the curves leave room.
        const right = x < area.right - 120;
        shapes.push({
            kind: 'label',
            x: right ? x + 8 : x - 8,
            y: area.bottom - 14,
            text: chart.point.text,
            size,
            tone: 'ink',
            anchor: right ? 'start' : 'end',
            bold: true,
        });
    }
    return { width: chart.width, height: chart.height, shapes };
}

interface Area {
    left: number;
    right: number;
    top: number;
    bottom: number;
}

/** A key in the corner that the curves leave free: top right where they fall, top left where they rise. */
function names(chart: LineChart, place: (x: number, y: number) => [number, number], area: Area, size: number): Shape[] {
    if (chart.series.length < 2) return [];
    const ends = chart.series.map(
        series => [place(...series.points[0]!)[1], place(...series.points.at(-1)!)[1]] as const,
    );
    const falls = ends.reduce((sum, [first, last]) => sum + last - first, 0) > 0;
    return chart.series.flatMap((series, index): Shape[] => {
        const y = area.top + 12 + index * 20;
        const x = falls ? area.right - 6 : area.left + 14;
        const [from, to] = falls ? [x - 30, x] : [x, x + 30];
        return [
            {
                kind: 'line',
                points: [
                    [from, y],
                    [to, y],
                ],
                tone: series.tone,
                width: 2,
                dash: series.dash,
            },
            {
                kind: 'label',
                x: falls ? from - 8 : to + 8,
                y,
                text: series.name,
                size,
                tone: 'ink',
                anchor: falls ? 'end' : 'start',
            },
        ];
    });
}

function scale(xs: readonly number[], ys: readonly number[], area: Area): (x: number, y: number) => [number, number] {
    const [x0, x1, y0, y1] = [xs[0]!, xs.at(-1)!, ys[0]!, ys.at(-1)!];
    return (x, y) => [
        area.left + ((x - x0) / (x1 - x0 || 1)) * (area.right - area.left),
        area.bottom - ((y - y0) / (y1 - y0 || 1)) * (area.bottom - area.top),
    ];
}

/** Round values (1, 2, 2.5 or 5 times a power of ten) around the data. */
export function ticks(values: readonly number[], fromZero = false, count = 5): number[] {
    const low = fromZero ? 0 : Math.min(...values);
    const high = Math.max(...values);
    const raw = (high - low || Math.abs(high) || 1) / count;
    const power = 10 ** Math.floor(Math.log10(raw));
    const step = [1, 2, 2.5, 5, 10].map(factor => factor * power).find(candidate => candidate >= raw * 0.999)!;
    const first = Math.floor(low / step + 1e-9);
    const last = Math.ceil(high / step - 1e-9);
    return Array.from({ length: Math.max(2, last - first + 1) }, (_, index) =>
        Number(((first + index) * step).toPrecision(12)),
    );
}
