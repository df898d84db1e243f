import type { Bilingual } from '@trialwright/model';
import { cleanText } from './text/clean.js';
import { shown } from './text/shown.js';
import type { ProblemKind, ProblemLog, RowProblem } from './table.js';

/** A fault after which a file cannot be read on: nothing of it may be used. */
export class TableError extends Error {
    constructor(readonly problem: RowProblem) {
        super(problem.message.en);
        this.name = 'TableError';
    }

    /** Stable, in kebab case. */
    get code(): string {
        return this.problem.code;
    }

    /** The whole message; `message` holds the English one. */
    get text(): Bilingual {
        return this.problem.message;
    }
}

/** Where a fault is. */
export interface Where {
    readonly line?: number;
    readonly column?: string;
    /** As it stands in the file; kept shortened, its control characters made visible. */
    readonly value?: unknown;
}

/** A fault, with the value made fit to be shown. */
export function problem(code: string, ru: string, en: string, where: Where = {}): RowProblem {
    const { line, column, value } = where;
    return {
        code,
        message: { ru, en },
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
        ...(value === undefined || value === null
            ? {}
            : { value: shown(value instanceof Date ? cleanText(value) : String(value)) }),
    };
}

/** Stops reading with a fault. */
export function stop(code: string, ru: string, en: string, where?: Where): never {
    throw new TableError(problem(code, ru, en, where));
}

/** Lines that are kept of each kind of fault. */
const keptLines = 10;

/** Collects faults: the first ones in full, the count of all. */
export class Problems implements ProblemLog {
    readonly problems: RowProblem[] = [];
    count = 0;
    badRows = 0;
    private readonly byKind = new Map<string, { first: RowProblem; count: number; lines: number[] }>();

    constructor(private readonly keep = 100) {}

    add(found: RowProblem): void {
        this.count++;
        if (this.problems.length < this.keep) this.problems.push(found);
        const key = `${found.code} ${found.column ?? ''}`;
        let kind = this.byKind.get(key);
        if (!kind) {
            kind = { first: found, count: 0, lines: [] };
            this.byKind.set(key, kind);
        }
        kind.count++;
        if (found.line !== undefined && kind.lines.length < keptLines) kind.lines.push(found.line);
    }

    get kinds(): readonly ProblemKind[] {
        return [...this.byKind.values()];
    }

    /** A row that is not handed on, with the fault that is to blame. */
    addRow(found: RowProblem): void {
        this.badRows++;
        this.add(found);
    }
}

/** A fault in a sentence: file, line, column, value, and what is wrong. */
export function problemText(file: string, found: RowProblem): Bilingual {
    const { line, column, value, message } = found;
    const ru = [file, line && `строка ${line}`, column && `столбец «${shown(column)}»`, value && `значение «${value}»`];
    const en = [file, line && `line ${line}`, column && `column “${shown(column)}”`, value && `value “${value}”`];
    return {
        ru: `${ru.filter(Boolean).join(', ')}: ${message.ru}`,
        en: `${en.filter(Boolean).join(', ')}: ${message.en}`,
    };
}
