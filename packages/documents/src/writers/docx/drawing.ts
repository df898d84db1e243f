import { AlignmentType, Paragraph, TextRun } from 'docx';
import { type IShapeGroupChildOptions, ShapeGroupRun } from 'docx/shapes';
import { lightTones } from '../../figures/svg.js';
import type { Drawing, Shape, Tone } from '../../tree/drawing.js';
import { cleanText } from '../../tree/clean.js';
import type { DocxContext } from './context.js';

/** A drawing as a group of Word's own shapes: vector, with text that can be searched, read aloud and corrected. */
export function drawingRun(drawing: Drawing, alt: string, context: DocxContext): ShapeGroupRun {
    const room = (context.textWidth / 1440) * 96;
    const scale = Math.min(1, room / drawing.width);
    // An invisible frame keeps the group as large as the drawing, whatever the shapes leave free at its edges.
    const frame: IShapeGroupChildOptions = {
        type: 'rectangle',
        transformation: { offset: { left: 0, top: 0 }, width: drawing.width, height: drawing.height },
        line: { color: 'FFFFFF', transparency: 100, width: 0.25 },
    };
    return new ShapeGroupRun({
        children: [frame, ...drawing.shapes.map(shape => child(shape, scale))],
        transformation: { width: Math.round(drawing.width * scale), height: Math.round(drawing.height * scale) },
        altText: { name: 'figure', description: cleanText(alt) },
    });
}

function color(tone: Tone): string {
    return lightTones[tone].slice(1).toUpperCase();
}

const noMargins = { top: 0, right: 0, bottom: 0, left: 0 };

function child(shape: Shape, scale: number): IShapeGroupChildOptions {
    switch (shape.kind) {
        case 'line':
            return polyline(shape);
        case 'area':
            return polygon(shape);
        case 'box':
            return {
                type: 'rectangle',
                transformation: {
                    offset: { left: Math.round(shape.x), top: Math.round(shape.y) },
                    width: Math.round(shape.width),
                    height: Math.round(shape.height),
                },
                fill: color(shape.fill),
                line: { color: color(shape.stroke), width: 0.75 },
                children: shape.lines.map(line => text(line.text, shape.size * scale, 'ink', 'middle', line.bold)),
                textOptions: { margins: noMargins, verticalAlignment: 'center' },
            };
        case 'label': {
            const width = Math.ceil(shape.text.length * shape.size * 0.75) + 12;
            const height = Math.ceil(shape.size * 1.7);
            const left = shape.x - width * { start: 0, middle: 0.5, end: 1 }[shape.anchor];
            return {
                type: 'rectangle',
                transformation: {
                    offset: { left: Math.round(left), top: Math.round(shape.y - height / 2) },
                    width,
                    height,
                },
                line: { color: 'FFFFFF', transparency: 100, width: 0.25 },
                children: [text(shape.text, shape.size * scale, shape.tone, shape.anchor, shape.bold)],
                textOptions: { margins: noMargins, verticalAlignment: 'center', wrap: false },
            };
        }
        case 'dot':
            return {
                type: 'ellipse',
                transformation: {
                    offset: { left: Math.round(shape.x - shape.radius), top: Math.round(shape.y - shape.radius) },
                    width: shape.radius * 2,
                    height: shape.radius * 2,
                },
                fill: color(shape.tone),
                line: { color: color(shape.tone), width: 0.25 },
            };
    }
}

/** A line through points, as a shape of its own geometry in the box around them. */
function polyline(shape: Extract<Shape, { kind: 'line' }>): IShapeGroupChildOptions {
    const { path, transformation } = geometry(shape.points);
    return {
        type: 'custom',
        paths: [{ path, fill: false }],
        transformation,
        line: {
            color: color(shape.tone),
            width: (shape.width ?? 1) * 0.75,
            ...(shape.dash ? { dash: 'dash' as const } : {}),
            ...(shape.arrow ? { endArrow: { type: 'triangle' as const } } : {}),
        },
    };
}

function polygon(shape: Extract<Shape, { kind: 'area' }>): IShapeGroupChildOptions {
    const { path, transformation } = geometry(shape.points);
    return {
        type: 'custom',
        paths: [{ path: `${path} Z` }],
        transformation,
        fill: color(shape.tone),
        line: { color: color(shape.tone), width: 0.25 },
    };
}

/** A path through points in the box around them. */
function geometry(points: readonly [number, number][]) {
    const xs = points.map(point => point[0]);
    const ys = points.map(point => point[1]);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    // A box without width or height cannot hold a path in every program: one pixel is not seen.
    const width = Math.max(1, Math.max(...xs) - left);
    const height = Math.max(1, Math.max(...ys) - top);
    const path = points
        .map(([x, y], index) => `${index === 0 ? 'M' : 'L'} ${round(x - left)} ${round(y - top)}`)
        .join(' ');
    return {
        path,
        transformation: {
            offset: { left: Math.round(left), top: Math.round(top) },
            width: Math.round(width),
            height: Math.round(height),
        },
    };
}

function text(value: string, size: number, tone: Tone, anchor: 'start' | 'middle' | 'end', bold = false): Paragraph {
    const alignment = { start: AlignmentType.LEFT, middle: AlignmentType.CENTER, end: AlignmentType.RIGHT }[anchor];
    // Half-points of a size in pixels.
    const halfPoints = Math.round(size * 0.75 * 2);
    return new Paragraph({
        alignment,
        spacing: { line: 240, before: 0, after: 0 },
        children: [
            new TextRun({
                text: cleanText(value),
                size: halfPoints,
                color: color(tone),
                font: 'Arial',
                bold: bold || undefined,
            }),
        ],
    });
}

function round(value: number): number {
    return Math.round(value * 10) / 10;
}
