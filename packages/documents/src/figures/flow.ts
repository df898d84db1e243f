import type { Box, Drawing, Shape } from '../tree/drawing.js';

export interface FlowStep {
    title: string;
    /** Lines below the title. */
    lines: string[];
    /** Leaves the flow here: a box on the right. */
    aside?: string[];
    /** Steps side by side, each with its own arrow; they end the flow or join in the next step. */
    split?: { title: string; lines: string[] }[];
}

const size = 13;
const lineHeight = size * 1.3;
const gap = 34;

/** A flow diagram from top to bottom, in the manner of STARD and CONSORT. */
export function flow(steps: readonly FlowStep[], width = 620): Drawing {
    const shapes: Shape[] = [];
    const hasAside = steps.some(step => step.aside);
    const main = { width: hasAside ? 330 : 400 };
    const centre = hasAside ? main.width / 2 + 2 : width / 2;
    let y = 2;
    let sources: number[] = [];
    for (const step of steps) {
        const parts = step.split ?? [{ title: step.title, lines: step.lines }];
        const boxes = layOut(parts, y, { centre, main: main.width, width });
        if (sources.length > 0) shapes.push(...arrows(sources, boxes, y - gap));
        shapes.push(...boxes);
        const bottom = Math.max(...boxes.map(box => box.y + box.height));
        if (step.aside) {
            const aside = box(step.aside[0]!, step.aside.slice(1), {
                x: main.width + 50,
                width: width - main.width - 52,
            });
            aside.y = bottom + gap / 2 + 4;
            const middle = aside.y + aside.height / 2;
            shapes.push(
                {
                    kind: 'line',
                    points: [
                        [centre, middle],
                        [aside.x, middle],
                    ],
                    tone: 'ink',
                    arrow: true,
                },
                aside,
            );
            y = Math.max(bottom + gap, aside.y + aside.height + gap / 2 + 4);
            // The trunk runs on past the box on the right.
            shapes.push({
                kind: 'line',
                points: [
                    [centre, bottom],
                    [centre, y - gap],
                ],
                tone: 'ink',
            });
        } else y = bottom + gap;
        sources = boxes.map(item => item.x + item.width / 2);
    }
    return { width, height: y - gap + 4, shapes };
}

function layOut(
    parts: readonly { title: string; lines: string[] }[],
    y: number,
    room: { centre: number; main: number; width: number },
): Box[] {
    const count = parts.length;
    const width = count === 1 ? room.main : Math.min(room.main, (room.width - 4 - 20 * (count - 1)) / count);
    const total = width * count + 20 * (count - 1);
    const left =
        count === 1 ? room.centre - width / 2 : Math.max(2, Math.min(room.centre - total / 2, room.width - 2 - total));
    const boxes = parts.map((part, index) => ({
        ...box(part.title, part.lines, { x: left + index * (width + 20), width }),
        y,
    }));
    const height = Math.max(...boxes.map(item => item.height));
    return boxes.map(item => ({ ...item, height }));
}

/** Straight down from each source; a row of several boxes hangs from, or joins in, one line. */
function arrows(sources: readonly number[], boxes: readonly Box[], from: number): Shape[] {
    const targets = boxes.map(item => item.x + item.width / 2);
    const to = boxes[0]!.y;
    if (sources.length === 1 && targets.length === 1 && Math.abs(sources[0]! - targets[0]!) < 1) {
        return [
            {
                kind: 'line',
                points: [
                    [sources[0]!, from],
                    [targets[0]!, to],
                ],
                tone: 'ink',
                arrow: true,
            },
        ];
    }
    if (sources.length === targets.length) {
        return targets.map(
            (x): Shape => ({
                kind: 'line',
                points: [
                    [x, from],
                    [x, to],
                ],
                tone: 'ink',
                arrow: true,
            }),
        );
    }
    const middle = (from + to) / 2;
    const all = [...sources, ...targets];
    return [
        ...sources.map(
            (x): Shape => ({
                kind: 'line',
                points: [
                    [x, from],
                    [x, middle],
                ],
                tone: 'ink',
            }),
        ),
        {
            kind: 'line',
            points: [
                [Math.min(...all), middle],
                [Math.max(...all), middle],
            ],
            tone: 'ink',
        },
        ...targets.map(
            (x): Shape => ({
                kind: 'line',
                points: [
                    [x, middle],
                    [x, to],
                ],
                tone: 'ink',
                arrow: true,
            }),
        ),
    ];
}

function box(title: string, lines: readonly string[], place: { x: number; width: number }): Box {
    const room = place.width - 20;
    const text = [
        ...wrap(title, room).map(line => ({ text: line, bold: true })),
        ...lines.flatMap(line => wrap(line, room)).map(line => ({ text: line })),
    ];
    return {
        kind: 'box',
        ...place,
        y: 0,
        height: text.length * lineHeight + 18,
        fill: 'fill',
        stroke: 'accent',
        lines: text,
        size,
    };
}

/** Breaks a text into lines that fit, by an average width of letters that errs on the wide side. */
export function wrap(text: string, width: number): string[] {
    const most = Math.max(8, Math.floor(width / (size * 0.56)));
    const lines: string[] = [];
    for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
    }
    return lines;
}
