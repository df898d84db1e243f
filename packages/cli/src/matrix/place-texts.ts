import type { MatrixRow } from '@trialwright/conformity';
import type { Place } from '@trialwright/model';
import { cleanLine } from '../terminal/clean.js';
import type { Files } from '../workspace/files.js';
import type { SourceFile } from '../workspace/source-file.js';

/** A line of a file that answers a row. */
export interface PlaceLine {
    readonly file: SourceFile;
    readonly line: number;
    readonly at: Place;
}

/** Where a row is answered, each line once, in the order of the files. */
export function linesOf({ places }: MatrixRow, files: Files): readonly PlaceLine[] {
    const found = new Map<string, PlaceLine>();
    for (const at of places) {
        const file = files.fileAt(at.uri);
        if (!file) continue;
        const { line } = file.source.positionOf(at.offset);
        const key = `${file.shown}:${line}`;
        if (!found.has(key)) found.set(key, { file, line, at });
    }
    return [...found.values()].sort((a, b) => a.file.shown.localeCompare(b.file.shown) || a.line - b.line);
}

/**
 * Lines in one text: `trial.trial:12, :40`. A file is named once, in the form that terminals open with a click.
 * @param most how many lines are named; of the rest their number is told.
 */
export function linesText(lines: readonly PlaceLine[], most: number): string {
    const shown = lines.slice(0, most);
    const texts = shown.map(({ file, line }, index) =>
        file === shown[index - 1]?.file ? `:${line}` : `${cleanLine(file.shown)}:${line}`,
    );
    if (lines.length > most) texts.push(`+${lines.length - most}`);
    return texts.join(', ');
}
