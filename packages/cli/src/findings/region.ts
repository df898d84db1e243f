import type { Span } from '../terminal/snippet.js';
import type { SourceFile } from '../workspace/source-file.js';

/** A place as lines and columns, from 1; the end is exclusive. Columns are UTF-16 units. */
export interface Region {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
}

export function regionOf(file: SourceFile, span: Span): Region {
    const start = file.source.positionOf(span.offset);
    const end = file.source.positionOf(span.end);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
