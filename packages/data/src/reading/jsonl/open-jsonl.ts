import type { ByteSource } from '../byte-source.js';
import { columnNames } from '../columns/heading.js';
import { noRows } from '../columns/no-rows.js';
import { RowShape } from '../columns/row-shape.js';
import { limits } from '../limits.js';
import { Problems, problem, stop } from '../problem.js';
import type { CellValue, ReadOptions, RowProblem, Table, TableRow } from '../table.js';
import { findEncoding } from '../text/encoding.js';
import { textPieces } from '../text/pieces.js';
import { parseFlat } from './flat-object.js';

interface Line {
    readonly line: number;
    readonly text: string;
}

/**
 * Opens JSON lines: an object a line, its columns those of the first one; a key that a line lacks is an empty cell.
 * Throws `TableError`.
 */
export async function openJsonl(source: ByteSource, options: ReadOptions): Promise<Table> {
    const found = await findEncoding(source, options.dialect?.encoding, options.signal);
    const lines = linesOf(textPieces(source, found, options));
    const first = await lines.next();
    if (first.done) return stop('empty-file', 'файл пуст', 'the file is empty');
    const { line, text } = first.value;
    const head = parseFlat(text);
    if (typeof head === 'string') {
        const array = text.trimStart().startsWith('[');
        return stop(
            array ? 'json-array' : 'not-json-lines',
            array
                ? 'это один массив JSON, а нужны строки JSON: по объекту в строке'
                : 'первая строка не является объектом JSON с простыми значениями',
            array
                ? 'this is one JSON array, but JSON lines are needed: an object a line'
                : 'the first line is no JSON object of plain values',
            { line, value: text },
        );
    }
    const columns = columnNames(
        head.map(([name]) => name),
        line,
    );
    const places = new Map(columns.map((name, at) => [name, at]));
    const log = new Problems(options.keep);
    const shape = new RowShape(columns, log, true);

    function rowOf({ line, text }: Line): TableRow | undefined {
        const entries = parseFlat(text);
        if (typeof entries === 'string') {
            log.addRow(jsonProblem(entries, line, text));
            return undefined;
        }
        const cells = new Array<CellValue>(columns.length).fill(null);
        for (const [name, value] of entries) {
            const at = places.get(name.trim().normalize('NFC'));
            if (at === undefined) return unknownKey(line, name);
            cells[at] = value;
        }
        return shape.row(line, cells, true);
    }

    function unknownKey(line: number, column: string): undefined {
        const ru = 'этого ключа нет в первой строке файла; проверьте написание или допишите его там со значением null';
        log.addRow(
            problem(
                'unknown-key',
                ru,
                'the first line of the file has no such key; check its spelling or add it there with the value null',
                { line, column },
            ),
        );
        return undefined;
    }

    async function* batches(): AsyncGenerator<readonly TableRow[]> {
        let any = false;
        let rows: TableRow[] = [];
        const all = async function* () {
            yield { line, text };
            yield* lines;
        };
        for await (const one of all()) {
            options.signal?.throwIfAborted();
            const row = rowOf(one);
            if (row) rows.push(row);
            if (rows.length < limits.batch) continue;
            any = true;
            yield rows;
            rows = [];
        }
        if (rows.length > 0) yield rows;
        if (!any && rows.length === 0 && log.badRows === 0) noRows();
    }
    return { format: 'jsonl', columns, batches, log };
}

/** Lines that are not empty. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
    let rest = '';
    let line = 0;
    for await (const piece of pieces) {
        const parts = (rest + piece).split('\n');
        rest = parts.pop()!;
        for (const text of parts) {
            line++;
            if (text.trim() !== '') yield { line, text };
        }
        if (rest.length > limits.record) {
            stop(
                'line-too-long',
                `строка длиннее ${limits.record} знаков; это не таблица`,
                `the line is longer than ${limits.record} characters; this is no table`,
                { line: line + 1 },
            );
        }
    }
    if (rest.trim() !== '') yield { line: line + 1, text: rest };
}

function jsonProblem(kind: 'json' | 'nested' | 'twice', line: number, value: string): RowProblem {
    const where = { line, value };
    if (kind === 'json')
        return problem(
            'bad-json',
            'строка не является объектом JSON; исправьте её',
            'the line is no JSON object; mend it',
            where,
        );
    if (kind === 'twice') {
        return problem(
            'key-twice',
            'один ключ стоит в строке дважды; оставьте один',
            'one key stands twice in the line; leave one',
            where,
        );
    }
    return problem(
        'nested-value',
        'значение является списком или объектом; нужны простые значения',
        'a value is a list or an object; plain values are needed',
        where,
    );
}
