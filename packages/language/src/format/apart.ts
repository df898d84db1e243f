import { isStart, type Sheet } from './gap.js';

/** Leaves an empty line around elements that take several lines. */
export function setElementsApart(sheet: Sheet): void {
    const { pieces, gaps } = sheet;
    let depth = 0;
    let previousWasLong = false;
    pieces.forEach((piece, index) => {
        if (depth === 0 && isStart(sheet, piece)) {
            const long = isLong(sheet, index);
            const lead = leadOf(sheet, index);
            const gap = gaps[lead]!;
            if (lead > 0 && (long || previousWasLong) && gap.breaks === 1) gaps[lead] = { ...gap, breaks: 2 };
            previousWasLong = long;
        }
        if (piece.kind !== 'token') return;
        if (piece.image === '{') depth++;
        else if (piece.image === '}') depth = Math.max(0, depth - 1);
    });
}

/** Whether an element has a block of several lines. */
function isLong(sheet: Sheet, index: number): boolean {
    for (let at = index + 1; at < sheet.pieces.length && !isStart(sheet, sheet.pieces[at]!); at++) {
        const block = sheet.blocks.get(at);
        if (block) return !block.inline;
    }
    return false;
}

/** The first of the comments that stand directly above a piece; the piece itself where there is none. */
function leadOf({ pieces, gaps }: Sheet, index: number): number {
    let lead = index;
    while (lead > 0) {
        const above = pieces[lead - 1]!;
        const ownLine = lead === 1 || gaps[lead - 1]!.breaks > 0;
        if (above.kind === 'token' || above.kind === 'raw' || !ownLine || gaps[lead]!.breaks === 2) break;
        lead--;
    }
    return lead;
}
