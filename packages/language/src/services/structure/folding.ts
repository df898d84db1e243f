import type { LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import { textPieces } from '../support/text-pieces.js';

/** Folds blocks, long texts, comments of several lines and runs of comments of one line. */
export class TrialFoldingProvider implements FoldingRangeProvider {
    getFoldingRanges({ textDocument }: LangiumDocument): FoldingRange[] {
        const lineOf = (offset: number): number => textDocument.positionAt(offset).line;
        const ranges: FoldingRange[] = [];
        const add = (startLine: number, endLine: number, kind?: FoldingRangeKind): void => {
            if (endLine > startLine) ranges.push({ startLine, endLine, kind });
        };
        const open: number[] = [];
        const text = textDocument.getText();
        let run: { first: number; last: number } | undefined;
        const endRun = (): void => {
            if (run) add(run.first, run.last, FoldingRangeKind.Comment);
            run = undefined;
        };
        for (const { kind, start, end } of textPieces(text)) {
            const line = lineOf(start);
            if (kind === 'lineComment') {
                // Only comments that have their lines to themselves belong together.
                const own = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === '';
                if (own && run?.last === line - 1) run.last = line;
                else {
                    endRun();
                    if (own) run = { first: line, last: line };
                }
                continue;
            }
            if (kind === 'comment') add(line, lineOf(end - 1), FoldingRangeKind.Comment);
            else if (kind === 'string') add(line, lineOf(end - 1));
            else if (kind === 'open') open.push(line);
            else {
                const from = open.pop();
                // The line of the closing brace stays: it shows that something is folded above it.
                if (from !== undefined) add(from, line - 1);
            }
        }
        endRun();
        return ranges;
    }
}
