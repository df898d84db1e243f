import { type Problems, problem, stop } from '../reading/problem.js';
import type { CellValue, RowProblem, TableRow } from '../reading/table.js';
import { cleanText } from '../reading/text/clean.js';
import { ownCopy } from '../reading/text/own-copy.js';
import { shown } from '../reading/text/shown.js';
import { CodedReader } from '../values/coded.js';
import { DateReader, type ReadDay } from '../values/date.js';
import { NumberReader } from '../values/number.js';
import { type ArmColumns, type ArmValues, ReadingColumns, readArm } from './arm.js';
import type { CaseTable } from './case-table.js';
import { CaseValues } from './case-values.js';
import { MissingTexts, markedIndeterminate, NumericColumn } from './cells.js';
import { CodedColumn } from './coded-column.js';
import { DaysColumn } from './days.js';
import { bytes, floats } from './growing.js';
import { LevelsColumn } from './levels.js';
import { type CaseSpec, type CodedColumnSpec, columnKey } from './spec.js';

/** Makes cases of rows. */
export class CaseBuilder {
    /** Rows taken or found bad here. */
    rows = 0;
    /** Of them bad. */
    bad = 0;
    duplicates = 0;
    contradictions = 0;
    private readonly index = new Map<string, number>();
    /** Whether the last row was the first of its case. */
    private fresh = false;
    private readonly ids: string[] = [];
    private readonly missing: MissingTexts;
    private readonly numbers: NumberReader;
    private readonly coded = new Map<string, CodedReader>();
    private readonly truth?: { readonly column: CodedColumn; readonly values: CaseValues<Int8Array> };
    private readonly truthValue?: { readonly column: NumericColumn; readonly values: CaseValues<Float64Array> };
    private readonly levels: LevelsColumn[] = [];
    private readonly named: Partial<Record<'patient' | 'site' | 'source' | 'version', LevelsColumn>> = {};
    private readonly strata: LevelsColumn[];
    private readonly days?: { readonly at: number; readonly reader: DateReader; readonly values: DaysColumn };
    private readonly arms: readonly ArmColumns[];
    private readonly armOfMode = new Map<string, ArmColumns>();
    private readonly readings = new Map<ArmColumns, Map<string, ReadingColumns>>();

    constructor(
        private readonly spec: CaseSpec,
        private readonly places: ReadonlyMap<string, number>,
        private readonly log: Problems,
    ) {
        if (spec.cases === undefined && (spec.mode !== undefined || spec.reader !== undefined)) noCaseColumn();
        this.missing = new MissingTexts(spec.missing);
        this.numbers = new NumberReader(spec.dialect.decimal);
        if (spec.truth) {
            const { column } = spec.truth;
            this.truth = { column: this.codedColumn(spec.truth, []), values: new CaseValues(column, bytes(-1), -1) };
        }
        if (spec.truthValue !== undefined) {
            const column = this.numeric(spec.truthValue, true, []);
            this.truthValue = { column, values: new CaseValues(spec.truthValue, floats(), Number.NaN) };
        }
        if (spec.date !== undefined) {
            const reader = new DateReader(spec.date, spec.dateOrder);
            this.days = { at: this.place(spec.date), reader, values: new DaysColumn() };
        }
        for (const role of ['patient', 'site', 'source', 'version'] as const) {
            const column = spec[role];
            if (column !== undefined) this.named[role] = this.level(column);
        }
        this.strata = spec.strata.map(column => this.level(column));
        this.arms = spec.arms.map(arm => ({
            arm: arm.arm,
            score: arm.score === undefined ? undefined : this.numeric(arm.score, false),
            decision: arm.decision && this.codedColumn(arm.decision),
            measure: arm.measure === undefined ? undefined : this.numeric(arm.measure, true),
        }));
        spec.arms.forEach((arm, at) => {
            if (arm.mode !== undefined) this.armOfMode.set(cleanText(arm.mode), this.arms[at]!);
        });
    }

    private place(column: string): number {
        return this.places.get(column)!;
    }

    private level(column: string): LevelsColumn {
        const made = new LevelsColumn(column, this.place(column), this.missing);
        this.levels.push(made);
        return made;
    }

    private numeric(column: string, graded: boolean, indeterminate = this.spec.indeterminate): NumericColumn {
        const { grades } = this.spec;
        const ranks =
            graded && grades.length > 0 ? new Map(grades.map((text, at) => [cleanText(text), at + 1])) : undefined;
        const marks = new Set(indeterminate.map(cleanText));
        return new NumericColumn(column, this.place(column), this.numbers, this.missing, marks, ranks);
    }

    private codedColumn(spec: CodedColumnSpec, indeterminate = this.spec.indeterminate): CodedColumn {
        // Arms below each other share a column, and with it what its values have shown so far.
        const key = `${indeterminate.length}${columnKey(spec)}`;
        let reader = this.coded.get(key);
        if (reader === undefined) {
            reader = new CodedReader(spec, { missing: this.spec.missing, indeterminate });
            this.coded.set(key, reader);
        }
        return new CodedColumn(spec.column, this.place(spec.column), reader);
    }

    /** Takes a row; a bad one goes to the log and changes nothing. */
    add({ line, cells }: TableRow): void {
        this.rows++;
        const faults: RowProblem[] = [];
        const id = this.idOf(cells, line, faults);
        const truth = this.truth?.column.read(cells, line, faults) ?? -1;
        const truthValue = this.truthValue?.column.read(cells, line, faults) ?? Number.NaN;
        const day = this.dayOf(cells, line, faults);
        const arms = this.armsOf(cells, line, faults);
        const results = arms.map(arm => readArm(arm, cells, line, faults));
        if (faults.length > 0) {
            this.bad++;
            this.log.badRows++;
            for (const fault of faults) this.log.add(fault);
            return;
        }
        const at = this.caseOf(id);
        const repeated = this.putResults(at, arms, results, this.readerOf(cells), line);
        if (repeated) this.repeated(line, id);
        if (this.truth) this.check(this.truth.values.put(at, truth), this.truth.values.column, line, id);
        if (this.truthValue && truthValue !== markedIndeterminate) {
            this.check(this.truthValue.values.put(at, truthValue), this.truthValue.values.column, line, id);
        }
        if (day) this.days!.values.put(at, day);
        for (const level of this.levels) {
            this.check(level.put(at, cells[level.at]!), level.column, line, id);
        }
    }

    private idOf(cells: readonly CellValue[], line: number, faults: RowProblem[]): string {
        if (this.spec.cases === undefined) return String(line);
        const id = this.missing.text(cells[this.place(this.spec.cases)]!);
        if (id === '') {
            const where = { line, column: this.spec.cases };
            faults.push(
                problem(
                    'no-case',
                    'у строки нет обозначения случая; допишите его',
                    'the row names no case; write it in',
                    where,
                ),
            );
        }
        return id;
    }

    private dayOf(cells: readonly CellValue[], line: number, faults: RowProblem[]): ReadDay | undefined {
        const cell = this.days && cells[this.days.at]!;
        if (cell === undefined || this.missing.has(cell)) return undefined;
        const day = this.days!.reader.read(cell, line);
        if (day === undefined) {
            faults.push(
                problem(
                    'not-a-date',
                    'это не дата; запишите её как 2026-04-03 или 03.04.2026',
                    'this is no date; write it as 2026-04-03 or 03.04.2026',
                    { line, column: this.spec.date, value: cell },
                ),
            );
        }
        return day;
    }

    private armsOf(cells: readonly CellValue[], line: number, faults: RowProblem[]): readonly ArmColumns[] {
        if (this.spec.mode === undefined) return this.arms;
        const cell = cells[this.place(this.spec.mode)]!;
        const arm = this.armOfMode.get(cleanText(cell));
        if (arm) return [arm];
        faults.push(
            problem(
                'unknown-mode',
                'такого режима чтения нет ни у системы, ни у компаратора программы; допишите его там или исправьте файл',
                'neither the system nor a comparator of the program has this reading mode; add it there or mend the file',
                { line, column: this.spec.mode, value: cleanText(cell) },
            ),
        );
        return [];
    }

    private readerOf(cells: readonly CellValue[]): string {
        return this.spec.reader === undefined ? '' : this.missing.text(cells[this.place(this.spec.reader)]!);
    }

    private caseOf(id: string): number {
        let at = this.index.get(id);
        if (at === undefined) {
            at = this.ids.length;
            const own = ownCopy(id);
            this.index.set(own, at);
            this.ids.push(own);
            this.fresh = true;
        } else this.fresh = false;
        return at;
    }

    /** True where the row repeats a case of the same arm and reader. */
    private putResults(
        at: number,
        arms: readonly ArmColumns[],
        results: readonly ArmValues[],
        reader: string,
        line: number,
    ): boolean {
        let repeated = arms.length === 0 && !this.fresh;
        arms.forEach((arm, i) => {
            const reading = this.reading(arm, reader);
            repeated ||= reading.has(at);
            for (const column of reading.put(at, results[i]!)) this.check(false, column, line, this.ids[at]!);
        });
        return repeated;
    }

    private reading(arm: ArmColumns, reader: string): ReadingColumns {
        let readers = this.readings.get(arm);
        if (readers === undefined) {
            readers = new Map();
            this.readings.set(arm, readers);
        }
        let found = readers.get(reader);
        if (found === undefined) {
            found = new ReadingColumns(arm, reader === '' ? undefined : reader);
            readers.set(reader, found);
        }
        return found;
    }

    private repeated(line: number, id: string): void {
        this.duplicates++;
        this.log.add(
            problem(
                'duplicate-case',
                'этот случай уже был в файле; строка не учтена ещё раз',
                'this case has stood in the file before; the row is not counted again',
                { line, column: this.spec.cases, value: id },
            ),
        );
    }

    private check(fits: boolean, column: string, line: number, id: string): void {
        if (fits) return;
        this.contradictions++;
        this.log.add(
            problem(
                column === this.spec.truth?.column ? 'contradictory-truth' : 'contradictory-value',
                `строки случая «${shown(id)}» противоречат друг другу; его значение считается отсутствующим, исправьте файл`,
                `rows of the case “${shown(id)}” contradict each other; its value counts as missing, mend the file`,
                { line, column },
            ),
        );
    }

    /** The cases; throws `TableError` where codings, decimal signs or dates stayed open. */
    finish(): CaseTable {
        for (const reader of this.coded.values()) reader.finish();
        this.numbers.finish();
        const monthFirst = this.days?.reader.monthFirst() ?? false;
        const cases = this.ids.length;
        const named = Object.entries(this.named).map(([role, column]) => [role, column.done(cases)]);
        const truth = this.truth?.values ?? new CaseValues('', bytes(-1), -1);
        return {
            dataset: this.spec.dataset,
            cases,
            ids: this.ids,
            truth: truth.done(cases),
            ...(this.truthValue && { truthValue: this.truthValue.values.done(cases) }),
            readings: [...this.readings.values()].flatMap(readers => [...readers.values()].map(one => one.done(cases))),
            ...Object.fromEntries(named),
            strata: this.strata.map(column => column.done(cases)),
            ...this.days?.values.done(monthFirst, cases),
        };
    }

    get decimal(): '.' | ',' | undefined {
        return this.numbers.decimal;
    }
}

function noCaseColumn(): never {
    return stop(
        'no-case-column',
        'указан столбец врача или режима чтения, но не столбец случая: неизвестно, какие строки относятся к одному случаю',
        'a column of readers or reading modes is stated, but no column of cases: which rows belong to one case is unknown',
    );
}
