import type { Level, Matrix, MatrixRow, RowState } from '@trialwright/conformity';
import { clauseName, rowStateNames, titledClause } from '@trialwright/conformity';
import { type Bilingual, both, type Language } from '@trialwright/model';

/** Words of the matrix beyond what the norm itself says. */
export const words = {
    title: both('Матрица соответствия', 'Conformity matrix'),
    id: both('Код', 'Code'),
    clause: both('Пункт', 'Clause'),
    level: both('Уровень', 'Level'),
    state: both('Состояние', 'State'),
    requirement: both('Требование', 'Requirement'),
    where: both('Место', 'Place'),
    remark: both('Замечание или причина', 'Finding or reason'),
    unanswered: both('в программе нет ответа на требование', 'the program does not answer the requirement'),
    none: both('программ нет: матрица бывает только у программы', 'no program: only a program has a matrix'),
} satisfies Record<string, Bilingual>;

/** How strongly the norm asks for a row. */
export const levelNames: Readonly<Record<Level, Bilingual>> = {
    M: both('должен', 'must'),
    S: both('следует', 'should'),
    I: both('справка', 'note'),
};

const order: readonly RowState[] = ['met', 'open', 'notApplicable', 'notConcerned', 'notYetDue'];

/** `Строк: 93; учтено — 80; открыто — 13`. */
export function countsText({ counts, rows }: Matrix, language: Language): string {
    const parts = order.filter(state => counts[state] > 0);
    const texts = parts.map(state => `${rowStateNames[state][language]} — ${counts[state]}`);
    return [`${language === 'ru' ? 'Строк' : 'Rows'}: ${rows.length}`, ...texts].join('; ');
}

/** The heading that a row stands under: `5.4.2 Программа испытания`. */
export function headingOf(row: MatrixRow, matrix: Matrix, language: Language): string {
    const { clause, title } = titledClause(matrix, row.clause);
    // A title that several clauses share stands over all of them, without the number of one.
    const shared = Object.values(matrix.clauses).filter(other => other === title).length > 1;
    return [shared ? '' : clauseName(clause, language), title?.[language]].filter(Boolean).join(' ');
}

/** What is to be said of a row beyond its state: findings, the reason of a waiver, silence. */
export function remarksOf(row: MatrixRow): readonly Bilingual[] {
    if (row.state === 'notApplicable') return [both(`причина: ${row.reason ?? ''}`, `reason: ${row.reason ?? ''}`)];
    if (row.state !== 'open') return [];
    return row.findings.length > 0 ? row.findings.map(({ message }) => message) : [words.unanswered];
}
