import type { Drawing, Shape } from '../tree/drawing.js';
import { cleanText } from '../tree/clean.js';

/**
 * A drawing as SVG. Colours are classes (`t-ink`, `t-accent` …), so that a style sheet can suit them to a dark
 * background; `standalone` puts fixed colours in instead.
 */
export function toSvg(drawing: Drawing, options: { title: string; id: string; standalone?: boolean }): string {
    const { width, height } = drawing;
    const style = options.standalone ? `<style>${svgStyle(lightTones)}</style>` : '';
    return (
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
        `role="img" aria-labelledby="${escapeXml(options.id)}"><title id="${escapeXml(options.id)}">${escapeXml(options.title)}</title>` +
        `${style}${drawing.shapes.map(shape).join('')}</svg>`
    );
}

export const lightTones = {
    ink: '#1c1c1c',
    muted: '#5f6368',
    grid: '#d9dce0',
    accent: '#1f5fa8',
    second: '#b3541e',
    fill: '#eef3f9',
    band: '#d3e3f5',
    paper: '#ffffff',
} as const;

export const darkTones: Record<keyof typeof lightTones, string> = {
    ink: '#e8e8e8',
    muted: '#a7adb4',
    grid: '#3b4149',
    accent: '#7fb2ee',
    second: '#e79a68',
    fill: '#24303d',
    band: '#2c4257',
    paper: '#181b1f',
};

/** Rules that give each tone its colour, for strokes (`s-`) and fills (`f-`). */
export function svgStyle(tones: Record<string, string>): string {
    const rules = Object.entries(tones).map(([tone, color]) => `.s-${tone}{stroke:${color}}.f-${tone}{fill:${color}}`);
    return `svg text{font-family:"Liberation Sans",Arial,Helvetica,sans-serif}${rules.join('')}`;
}

function shape(item: Shape): string {
    switch (item.kind) {
        case 'line': {
            const points = item.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
            const dash = item.dash ? ' stroke-dasharray="6 4"' : '';
            const line = `<polyline points="${points}" fill="none" class="s-${item.tone}" stroke-width="${item.width ?? 1}"${dash}/>`;
            return item.arrow ? line + arrowhead(item.points, item.tone) : line;
        }
        case 'area':
            return `<polygon points="${item.points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" class="f-${item.tone}"/>`;
        case 'box': {
            const rect = `<rect x="${round(item.x)}" y="${round(item.y)}" width="${round(item.width)}" height="${round(item.height)}" rx="4" class="f-${item.fill} s-${item.stroke}"/>`;
            const step = item.size * 1.3;
            const top = item.y + item.height / 2 - ((item.lines.length - 1) * step) / 2;
            const lines = item.lines.map((line, index) =>
                text(line.text, item.x + item.width / 2, top + index * step, item.size, 'middle', 'ink', line.bold),
            );
            return rect + lines.join('');
        }
        case 'label':
            return text(item.text, item.x, item.y, item.size, item.anchor, item.tone, item.bold);
        case 'dot':
            return `<circle cx="${round(item.x)}" cy="${round(item.y)}" r="${item.radius}" class="f-${item.tone}"/>`;
    }
}

function text(value: string, x: number, y: number, size: number, anchor: string, tone: string, isBold = false): string {
    const weight = isBold ? ' font-weight="700"' : '';
    return `<text x="${round(x)}" y="${round(y)}" dy="0.35em" font-size="${size}" text-anchor="${anchor}" class="f-${tone}"${weight}>${escapeXml(value)}</text>`;
}

function arrowhead(points: readonly [number, number][], tone: string): string {
    const [x1, y1] = points.at(-2)!;
    const [x2, y2] = points.at(-1)!;
    const length = Math.hypot(x2 - x1, y2 - y1) || 1;
    const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
    const [bx, by] = [x2 - ux * 8, y2 - uy * 8];
    const corners = [
        [x2, y2],
        [bx - uy * 4, by + ux * 4],
        [bx + uy * 4, by - ux * 4],
    ];
    return `<polygon points="${corners.map(corner => corner.map(round).join(',')).join(' ')}" class="f-${tone}"/>`;
}

/** Two decimals: enough for a screen, and the same text on every machine. */
function round(value: number): number {
    return Math.round(value * 100) / 100;
}

export function escapeXml(value: string): string {
    return cleanText(value).replace(/[&<>"']/g, c => `&#${c.charCodeAt(0)};`);
}
