import { isStart, isText, levelsOf, type Sheet } from './gap.js';

/** Opens the one-line blocks that do not fit. */
export function openLongBlocks(sheet: Sheet): void {
    const { pieces, images, options } = sheet;
    for (const block of sheet.blocks.values()) {
        if (!block.inline || block.close === block.open + 1) continue;
        let first = block.open;
        while (first > 0 && !isStart(sheet, pieces[first]!)) first--;
        let columns = block.depth * options.indent - 1;
        for (let at = first; at <= block.close; at++) columns += images[at]!.length + 1;
        if (columns > options.width) block.inline = false;
    }
}

/** Breaks properties that are too long for one line: first between the items of a list, then before sources. */
export function breakLongProperties(sheet: Sheet): void {
    const { pieces, gaps } = sheet;
    for (let from = 0; from < pieces.length; ) {
        let to = from + 1;
        while (to < pieces.length && !isStart(sheet, pieces[to]!) && !/^[{}]$/.test(pieces[to]!.image)) to++;
        if (isStart(sheet, pieces[from]!) && (from === 0 || gaps[from]!.breaks > 0)) {
            const levels = levelsOf(gaps[from]!);
            if (isTooLong(sheet, from, to, levels)) breakList(sheet, from, to, levels + 1);
            if (isTooLong(sheet, from, to, levels)) breakSources(sheet, from, to, levels + 1);
        }
        from = to;
    }
}

function breakList(sheet: Sheet, from: number, to: number, levels: number): void {
    const items: number[] = [];
    for (let at = from + 2; at < to; at++) if (sheet.pieces[at - 1]!.image === ',') items.push(at);
    if (items.length === 0) return;
    if (isText(sheet.pieces[from + 1]!)) items.push(from + 1);
    for (const at of items) breakBefore(sheet, at, levels);
}

function breakSources(sheet: Sheet, from: number, to: number, levels: number): void {
    for (let at = from + 1; at < to; at++) {
        if (sheet.pieces[at]!.keyword === 'source') breakBefore(sheet, at, levels);
    }
}

function breakBefore({ pieces, gaps }: Sheet, at: number, levels: number): void {
    if (pieces[at]!.kind === 'token' && gaps[at]!.breaks === 0) gaps[at] = { breaks: 1, levels };
}

/** Whether a line of a property is wider than it should be. */
function isTooLong({ images, gaps, options }: Sheet, from: number, to: number, levels: number): boolean {
    let column = levels * options.indent;
    for (let at = from; at < to; at++) {
        const gap = gaps[at]!;
        if (at > from) column = gap.breaks === 0 ? column + gap.spaces : levelsOf(gap) * options.indent;
        const [first, ...rest] = images[at]!.split(/\r\n?|\n/);
        if (column + first!.length > options.width) return true;
        column = rest.length > 0 ? rest.at(-1)!.length : column + first!.length;
    }
    return false;
}
