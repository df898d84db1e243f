import { type Problems, stop } from '../reading/problem.js';
import type { CellValue, RowProblem, TableRow } from '../reading/table.js';
import { cleanText } from '../reading/text/clean.js';
import { ownCopy } from '../reading/text/own-copy.js';
import { CodedReader } from '../values/coded.js';
import { DateReader, type ReadDay } from '../values/date.js';
import { NumberReader } from '../values/number.js';
import { type ArmColumns, type ArmValues, readArm } from './arm.js';
import { type CaseStore, levelRoles } from './case-store.js';
import { MissingTexts, markedIndeterminate, NumericColumn } from './cells.js';
import { CodedColumn } from './coded-column.js';
import { DaysColumn } from './days.js';
import { LevelsColumn } from './levels.js';
import type { ReadingValues } from './reading-values.js';
import { contradiction, noCase, notADate, repetition, unknownMode, unseenSign } from './row-faults.js';
import { type ArmSpec, type CaseSpec, type CodedColumnSpec, columnKey } from './spec.js';

/** An arm as the rows of the file at hand give it. */
interface Arm {
    readonly spec: ArmSpec;
    readonly columns: ArmColumns;
    /** What the row at hand says of it. */
    readonly values: ArmValues;
    /** Where its results go, by reader. */
    readonly readings: Map<string, ReadingValues>;
}

/** Makes cases of the rows of one file. */
export class FileRows {
    /** Rows taken or found bad here. */
    rows = 0;
    /** Of them bad. */
    bad = 0;
    duplicates = 0;
    contradictions = 0;
    private readonly file: number;
    private readonly prefix: string;
    private readonly missing: MissingTexts;
    private readonly numbers: NumberReader;
    private readonly coded = new Map<string, CodedReader>();
    private readonly truth?: CodedColumn;
    private readonly truthValue?: NumericColumn;
    private readonly levels: LevelsColumn[] = [];
    private readonly sets: readonly CodedColumn[];
    /** What the row at hand says of each set. */
    private readonly members: Int8Array;
    private readonly days?: { readonly at: number; readonly reader: DateReader; readonly values: DaysColumn };
    private readonly arms: readonly Arm[];
    private readonly armsOfMode = new Map<string, readonly Arm[]>();
    private readonly caseAt?: number;
    private readonly patientAt?: number;
    private lastPatient = '';
    private readonly modeAt?: number;
    private readonly readerAt?: number;
    /** Faults of the row at hand. */
    private readonly faults: RowProblem[] = [];

    /** @param name of the file, for what is said of cases that files after it repeat. */
    constructor(
        private readonly spec: CaseSpec,
        places: ReadonlyMap<string, number>,
        private readonly log: Problems,
        private readonly store: CaseStore,
        name = '',
    ) {
        if (spec.cases === undefined && (spec.mode !== undefined || spec.reader !== undefined)) noCaseColumn();
        this.file = store.nextFile(name);
        // Lines of several files have the same numbers.
        this.prefix = this.file > 1 ? `${this.file}:` : '';
        this.missing = new MissingTexts(spec.missing);
        this.numbers = new NumberReader(spec.dialect.decimal);
        const place = (column: string): number => places.get(column)!;
        const placeOf = (column: string | undefined) => (column === undefined ? undefined : place(column));
        this.patientAt = placeOf(spec.patient);
        [this.caseAt, this.modeAt, this.readerAt] = [placeOf(spec.cases), placeOf(spec.mode), placeOf(spec.reader)];
        if (spec.truth) this.truth = this.codedColumn(spec.truth, place, []);
        if (spec.truthValue !== undefined) this.truthValue = this.numeric(spec.truthValue, place, true, []);
        if (spec.date !== undefined) {
            const reader = new DateReader(spec.date, spec.dateOrder);
            this.days = { at: place(spec.date), reader, values: new DaysColumn() };
        }
        for (const role of levelRoles) {
            const column = spec[role];
            if (column !== undefined)
                this.levels.push(new LevelsColumn(column, place(column), this.missing, store.levels(role)));
        }
        spec.strata.forEach((column, at) => {
            this.levels.push(new LevelsColumn(column, place(column), this.missing, store.strata[at]!));
        });
        this.sets = (spec.sets ?? []).map(set => this.codedColumn(set, place, []));
        this.members = new Int8Array(this.sets.length);
        this.arms = spec.arms.map(arm => ({
            spec: arm,
            columns: {
                arm: arm.arm,
                score: arm.score === undefined ? undefined : this.numeric(arm.score, place, false),
                decision: arm.decision && this.codedColumn(arm.decision, place),
                feature: arm.feature && this.codedColumn(arm.feature, place),
                measure: arm.measure === undefined ? undefined : this.numeric(arm.measure, place, true),
            },
            values: { score: Number.NaN, decision: -1, feature: -1, measure: Number.NaN, indeterminate: false },
            readings: new Map(),
        }));
        for (const arm of this.arms)
            if (arm.spec.mode !== undefined) this.armsOfMode.set(cleanText(arm.spec.mode), [arm]);
    }

    private numeric(
        column: string,
        place: (column: string) => number,
        graded: boolean,
        indeterminate = this.spec.indeterminate,
    ): NumericColumn {
        const { grades } = this.spec;
        const ranks =
            graded && grades.length > 0 ? new Map(grades.map((text, at) => [cleanText(text), at + 1])) : undefined;
        const marks = new Set(indeterminate.map(cleanText));
        return new NumericColumn(column, place(column), this.numbers, this.missing, marks, ranks);
    }

    private codedColumn(
        spec: CodedColumnSpec,
        place: (column: string) => number,
        indeterminate = this.spec.indeterminate,
    ): CodedColumn {
        // Arms below each other share a column, and with it what its values have shown so far.
        const key = `${indeterminate.length}${columnKey(spec)}`;
        let reader = this.coded.get(key);
        if (reader === undefined) {
            reader = new CodedReader(spec, { missing: this.spec.missing, indeterminate });
            this.coded.set(key, reader);
        }
        return new CodedColumn(spec.column, place(spec.column), reader);
    }

    /** Takes a row; a bad one goes to the log and changes nothing. */
    add({ line, cells }: TableRow): void {
        this.rows++;
        const { faults, truth, truthValue, store } = this;
        const id = this.idOf(cells, line);
        if (this.patientAt !== undefined) this.checkPatient(cells[this.patientAt]!, line);
        const isTrue = truth === undefined ? -1 : truth.read(cells, line, faults);
        const value = truthValue === undefined ? Number.NaN : truthValue.read(cells, line, faults);
        for (let k = 0; k < this.sets.length; k++) this.members[k] = this.sets[k]!.read(cells, line, faults);
        const day = this.days === undefined ? undefined : this.dayOf(cells, line);
        const arms = this.modeAt === undefined ? this.arms : this.armsOf(cells, line, this.modeAt);
        for (const arm of arms) readArm(arm.columns, cells, line, faults, arm.values);
        if (faults.length > 0) {
            this.leaveOut();
            return;
        }
        const before = store.ids.length;
        const at = store.caseOf(id);
        const earlier = this.putResults(at, arms, cells, line, at < before);
        if (earlier > 0) this.repeated(line, id, earlier);
        if (truth !== undefined && !store.truth.put(at, isTrue)) this.contradicted(truth.column, line, id);
        if (truthValue !== undefined && value !== markedIndeterminate && !store.truthValue!.put(at, value))
            this.contradicted(truthValue.column, line, id);
        this.sets.forEach((set, k) => {
            if (!store.sets[k]!.put(at, this.members[k]!)) this.contradicted(set.column, line, id);
        });
        if (day !== undefined) this.days!.values.put(at, day);
        for (const level of this.levels)
            if (!level.put(at, cells[level.at]!)) this.contradicted(level.column, line, id);
    }

    private leaveOut(): void {
        this.bad++;
        this.log.badRows++;
        for (const fault of this.faults) this.log.add(fault);
        this.faults.length = 0;
    }

    private idOf(cells: readonly CellValue[], line: number): string {
        if (this.caseAt === undefined) return `${this.prefix}${line}`;
        const id = this.missing.text(cells[this.caseAt]!);
        const fault = id === '' ? noCase(line, this.spec.cases!) : unseenSign(line, this.spec.cases!, id);
        if (fault) this.faults.push(fault);
        return id;
    }

    private checkPatient(cell: CellValue, line: number): void {
        if (typeof cell !== 'string' || cell === this.lastPatient) return;
        const fault = unseenSign(line, this.spec.patient!, cell.trim());
        if (fault) this.faults.push(fault);
        else this.lastPatient = cell;
    }

    private dayOf(cells: readonly CellValue[], line: number): ReadDay | undefined {
        const { at, reader } = this.days!;
        const cell = cells[at]!;
        if (this.missing.has(cell)) return undefined;
        const day = reader.read(cell, line);
        if (day === undefined) this.faults.push(notADate(line, this.spec.date!, cell));
        return day;
    }

    private armsOf(cells: readonly CellValue[], line: number, modeAt: number): readonly Arm[] {
        const mode = cleanText(cells[modeAt]!);
        const arms = this.armsOfMode.get(mode);
        if (arms !== undefined) return arms;
        this.faults.push(unknownMode(line, this.spec.mode!, mode));
        return [];
    }

    /** Number of the file whose row this one repeats (a case of the same arm and reader); 0 where it repeats none. */
    private putResults(
        at: number,
        arms: readonly Arm[],
        cells: readonly CellValue[],
        line: number,
        known: boolean,
    ): number {
        const reader = this.readerAt === undefined ? '' : this.missing.text(cells[this.readerAt]!);
        let earlier = arms.length === 0 && known ? this.store.firstFileOf(at) : 0;
        for (const arm of arms) {
            let reading = arm.readings.get(reader);
            if (reading === undefined) {
                reading = this.store.reading(arm.spec, reader);
                arm.readings.set(ownCopy(reader), reading);
            }
            const file = known ? reading.fileOf(at) : 0;
            if (file === 0) reading.put(at, arm.values, this.file);
            else {
                earlier ||= file;
                for (const part of reading.repeat(at, arm.values))
                    this.contradicted(arm.columns[part]!.column, line, this.store.ids[at]!);
            }
        }
        return earlier;
    }

    private repeated(line: number, id: string, file: number): void {
        this.duplicates++;
        const other = file === this.file ? undefined : this.store.nameOf(file);
        this.log.add(repetition(line, this.spec.cases, id, other));
    }

    private contradicted(column: string, line: number, id: string): void {
        this.contradictions++;
        this.log.add(contradiction(line, column, id, column === this.spec.truth?.column));
    }

    /** To be called when all rows were added; throws `TableError` where codings, decimal signs or dates stayed open. */
    finish(): void {
        for (const reader of this.coded.values()) reader.finish();
        this.numbers.finish();
        if (!this.days) return;
        const { reader, values } = this.days;
        this.store.addDays(values.done(reader.monthFirst(), this.store.ids.length));
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
