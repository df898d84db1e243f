/** Draws a small picture of the editor as SVG, in the colours of the reader's theme. */

/** A piece of a line and its part: a keyword, a property, a value, a text, a number, a hint, plain text. */
export type Span = readonly [text: string, part?: Part];
export type Part =
    | 'keyword'
    | 'property'
    | 'value'
    | 'text'
    | 'number'
    | 'hint'
    | 'dim'
    | 'link'
    | 'squiggle'
    | 'chosen';

export interface Picture {
    readonly lines: readonly (readonly Span[])[];
    /** A list or a hover over the text: its first line (from 0), its first column, its lines. */
    readonly popup?: {
        readonly line: number;
        readonly column: number;
        readonly width: number;
        readonly lines: readonly (readonly Span[])[];
    };
}

/** The colours of the debugger's expressions: the only colours of code that a theme gives to a web page. */
const colours: Record<Part, string> = {
    keyword: 'var(--vscode-debugTokenExpression-name)',
    property: 'var(--vscode-charts-blue)',
    value: 'var(--vscode-debugTokenExpression-boolean)',
    text: 'var(--vscode-debugTokenExpression-string)',
    number: 'var(--vscode-debugTokenExpression-number)',
    hint: 'var(--vscode-descriptionForeground)',
    dim: 'var(--vscode-descriptionForeground)',
    link: 'var(--vscode-textLink-foreground)',
    squiggle: 'var(--vscode-foreground)',
    chosen: 'var(--vscode-list-activeSelectionForeground)',
};

const letter = 7.8;
const height = 24;
const left = 28;
const top = 40;

/** The picture as SVG text. */
export function draw({ lines, popup }: Picture): string {
    const rows = Math.max(lines.length, popup ? popup.line + popup.lines.length + 1 : 0);
    const parts = lines.map((line, index) => drawLine(line, left, top + index * height));
    if (popup) {
        const x = left + popup.column * letter;
        const y = top + popup.line * height - 17;
        const size = `width="${popup.width * letter}" height="${popup.lines.length * height + 8}"`;
        parts.push(
            `<rect x="${x - 10}" y="${y}" ${size} rx="5" fill="var(--vscode-editorHoverWidget-background)" stroke="var(--vscode-editorHoverWidget-border)"/>`,
        );
        popup.lines.forEach((line, index) => {
            const baseline = y + 21 + index * height;
            if (line.some(([, part]) => part === 'chosen')) {
                const bar = `width="${popup.width * letter - 8}" height="${height - 2}"`;
                parts.push(
                    `<rect x="${x - 6}" y="${baseline - 16}" ${bar} rx="3" fill="var(--vscode-list-activeSelectionBackground)"/>`,
                );
            }
            parts.push(drawLine(line, x, baseline));
        });
    }
    const total = top + rows * height;
    return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 560 ${total}" font-family="var(--vscode-editor-font-family, monospace)" font-size="13">
<rect x="1" y="1" width="558" height="${total - 2}" rx="8" fill="var(--vscode-editor-background)" stroke="var(--vscode-widget-border, var(--vscode-panel-border))"/>
${parts.join('\n')}
</svg>
`;
}

function drawLine(line: readonly Span[], x: number, y: number): string {
    let column = 0;
    return line
        .map(([text, part]) => {
            const start = x + column * letter;
            column += text.length;
            const fill = part ? colours[part] : 'var(--vscode-foreground)';
            const length = text.length * letter;
            const shape = `<text x="${start.toFixed(1)}" y="${y}" textLength="${length.toFixed(1)}" xml:space="preserve" fill="${fill}">${escaped(text)}</text>`;
            return part === 'squiggle' ? shape + squiggle(start, y + 5, length) : shape;
        })
        .join('');
}

function squiggle(x: number, y: number, length: number): string {
    const waves = Array.from({ length: Math.round(length / 6) }, () => 'q1.5 -3 3 0t3 0').join('');
    return `<path d="M${x.toFixed(1)} ${y}${waves}" fill="none" stroke="var(--vscode-editorWarning-foreground)" stroke-width="1.2"/>`;
}

function escaped(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
