import { limits } from '../limits.js';
import { problem, stop } from '../problem.js';
import type { CellValue, RowProblem } from '../table.js';
import { type Archive, damaged } from './archive.js';
import { isTrue } from './parts.js';
import { unescaped, xmlParser } from './xml.js';

/** A row of a sheet as it stands, with faults of its cells. */
export interface SheetRow {
    readonly line: number;
    /** As many as reach to the last cell with a value. */
    readonly cells: CellValue[];
    /** Faults of cells, with the place of each. */
    readonly faults: readonly { readonly at: number; readonly fault: RowProblem }[];
}

export interface SheetContext {
    readonly strings: readonly string[];
    readonly dates: readonly boolean[];
    readonly from1904: boolean;
}

/** Place of a column by its letters; −1 without letters. */
function placeOf(reference: string): number {
    let place = 0;
    for (let i = 0; i < reference.length; i++) {
        const letter = reference.charCodeAt(i) - 64;
        if (letter < 1 || letter > 26) break;
        place = place * 26 + letter;
    }
    return place - 1;
}

/** Rows of a sheet, in batches. Values only: of a formula the value that was saved with it. */
export async function* sheetRows(archive: Archive, part: string, context: SheetContext): AsyncGenerator<SheetRow[]> {
    const reader = new SheetReader(context);
    const parser = xmlParser(reader);
    for await (const piece of archive.text(part)) {
        parser.write(piece);
        if (reader.rows.length > 0) yield reader.rows.splice(0);
    }
    parser.close();
    if (reader.rows.length > 0) yield reader.rows.splice(0);
}

class SheetReader {
    readonly rows: SheetRow[] = [];
    private line = 0;
    private cells: CellValue[] = [];
    private faults: { at: number; fault: RowProblem }[] = [];
    private at = -1;
    private type = '';
    private style = 0;
    private formula = false;
    private value: string | undefined;
    private taking = false;
    private phonetic = false;

    constructor(private readonly context: SheetContext) {}

    open(name: string, attributes: Readonly<Record<string, string>>): void {
        if (name === 'c') this.openCell(attributes);
        else if (name === 'row') this.openRow(attributes);
        else if (name === 'f') this.formula = true;
        else if (name === 'v' || name === 't') this.openValue();
        else if (name === 'rPh') this.phonetic = true;
        else if (name === 'mergeCell') mergedCells(attributes.ref ?? '');
    }

    private openValue(): void {
        this.taking = !this.phonetic;
        if (this.taking) this.value ??= '';
    }

    text(text: string): void {
        if (this.taking) this.value += text;
    }

    close(name: string): void {
        if (name === 'v' || name === 't') this.taking = false;
        else if (name === 'rPh') this.phonetic = false;
        else if (name === 'c') this.closeCell();
        else if (name === 'row' && this.cells.length > 0) {
            this.rows.push({ line: this.line, cells: this.cells, faults: this.faults });
        }
    }

    private openRow(attributes: Readonly<Record<string, string>>): void {
        const line = attributes.r === undefined ? this.line + 1 : Number(attributes.r);
        if (!Number.isInteger(line) || line <= this.line) damaged();
        if (isTrue(attributes.hidden)) hiddenRow(line);
        this.line = line;
        this.cells = [];
        this.faults = [];
        this.at = -1;
    }

    private openCell(attributes: Readonly<Record<string, string>>): void {
        const at = attributes.r === undefined ? this.at + 1 : placeOf(attributes.r);
        if (at <= this.at || at >= limits.columns) damaged();
        this.at = at;
        this.type = attributes.t ?? 'n';
        this.style = Number(attributes.s ?? 0);
        this.formula = false;
        this.value = undefined;
        this.taking = false;
    }

    private closeCell(): void {
        const value = this.value;
        if (value === undefined || (value === '' && this.type !== 's')) {
            if (this.formula && this.type !== 'str') this.fault(withoutValue(this.line));
            return;
        }
        this.put(this.converted(value));
    }

    private put(value: CellValue): void {
        while (this.cells.length < this.at) this.cells.push(null);
        this.cells.push(value);
    }

    private fault(fault: RowProblem): void {
        this.faults.push({ at: this.at, fault });
        this.put(null);
    }

    private converted(value: string): CellValue {
        const { strings, dates, from1904 } = this.context;
        switch (this.type) {
            case 's':
                return strings[Number(value)] ?? damaged();
            case 'str':
            case 'inlineStr':
                return unescaped(value);
            case 'b':
                return isTrue(value);
            case 'd':
                return new Date(/[zZ]|[+-]\d\d:\d\d$/.test(value) || !value.includes('T') ? value : `${value}Z`);
            case 'e':
                this.faults.push({ at: this.at, fault: errorCell(this.line, value) });
                return null;
            default: {
                const number = Number(value);
                if (!Number.isFinite(number)) damaged();
                return dates[this.style] ? dateOf(number, from1904) : number;
            }
        }
    }
}

/** Excel counts days from 1900 with a 29 February 1900 that there was not, or from 1904. */
function dateOf(serial: number, from1904: boolean): Date {
    const days = from1904 ? serial - 24_107 : serial - (serial < 60 ? 25_568 : 25_569);
    return new Date(Math.round(days * 86_400_000));
}

function withoutValue(line: number): RowProblem {
    return problem(
        'formula-without-value',
        'в ячейке формула, значение которой не сохранено; формулы не вычисляются: замените её значением',
        'the cell holds a formula whose value was not saved; formulas are not computed: replace it with its value',
        { line },
    );
}

function errorCell(line: number, value: string): RowProblem {
    return problem(
        'error-cell',
        'в ячейке ошибка вычисления; исправьте её или очистите ячейку',
        'the cell holds an error of computation; mend it or clear the cell',
        { line, value },
    );
}

function hiddenRow(line: number): never {
    return stop(
        'hidden-rows',
        'на листе есть скрытые строки (фильтр?); учитывать ли их, неизвестно: покажите их или удалите',
        'the sheet has hidden rows (a filter?); whether they count is unknown: show or delete them',
        { line },
    );
}

function mergedCells(range: string): never {
    return stop(
        'merged-cells',
        'на листе есть объединённые ячейки; к каким строкам относится их значение, неизвестно: разъедините их',
        'the sheet has merged cells; to which rows their value belongs is unknown: unmerge them',
        { line: Number(/\d+/.exec(range)?.[0] ?? 1), value: range },
    );
}
