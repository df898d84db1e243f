import { problem } from '../reading/problem.js';
import type { RowProblem } from '../reading/table.js';
import { cleanText } from '../reading/text/clean.js';
import { shown } from '../reading/text/shown.js';
import type { ArmPart } from './arm.js';
import type { ArmSpec, CaseSpec } from './spec.js';

/** A file of a set with those of its columns that it has. */
export interface FileColumns {
    readonly path: string;
    readonly spec: CaseSpec;
}

/** What a column gives that a set can do without. */
const optional = ['truth', 'truthValue', 'site', 'source', 'date', 'version'] as const;
/** What tells rows of one case or patient apart: where a file does not say it, nothing can be computed rightly. */
const needed = ['cases', 'patient', 'reader', 'mode'] as const;
const parts = ['score', 'decision', 'feature', 'measure'] as const satisfies readonly ArmPart[];
const systemArm = 'system';

export type OptionalRole = (typeof optional)[number] | ArmPart | 'strata' | 'analysisSets';

/** A column that some files of a set have and others have not: it is used of none. */
export interface LackingColumn {
    readonly role: OptionalRole;
    /** The column of another file; of strata the one that is lacking, of analysis sets the name of the set. */
    readonly column: string;
    /** Numbers of the files that lack it, from 0. */
    readonly files: readonly number[];
}

/** What the files of a set have in common. */
export interface CommonColumns {
    /** The specification of each file, all with the same roles. */
    readonly specs: readonly CaseSpec[];
    readonly lacking: readonly LackingColumn[];
    /** Files that do not fit the others, with the reason: no cases can be made of the set. */
    readonly misfits: ReadonlyMap<number, RowProblem>;
}

/**
 * The columns that all files of a set have. A result that only a part of the files gives would be a result of other
 * cases than those of the set: what a file lacks is used of none. Strata are the same where their columns are called
 * the same; all others by their role.
 */
export function commonColumns(files: readonly FileColumns[]): CommonColumns {
    const misfits = misfitsOf(files);
    if (files.length < 2) return { specs: files.map(({ spec }) => spec), lacking: [], misfits };
    const specs = files.map(({ spec }) => spec);
    const lacking: LackingColumn[] = [];
    /** Whether all files have a column; where only some have it, that is noted. */
    const inAll = (role: OptionalRole, columnOf: (spec: CaseSpec) => string | undefined, noted = true): boolean => {
        const columns = specs.map(columnOf);
        const column = columns.find(one => one !== undefined);
        const without = columns.flatMap((one, at) => (one === undefined ? [at] : []));
        if (column !== undefined && without.length > 0 && noted)
            lacking.push({ role, column: role === 'strata' ? cleanText(column) : column, files: without });
        return without.length === 0;
    };
    const columnOf = {
        truth: (spec: CaseSpec) => spec.truth?.column,
        truthValue: (spec: CaseSpec) => spec.truthValue,
        site: (spec: CaseSpec) => spec.site,
        source: (spec: CaseSpec) => spec.source,
        date: (spec: CaseSpec) => spec.date,
        version: (spec: CaseSpec) => spec.version,
    };
    const kept = new Set(optional.filter(role => inAll(role, columnOf[role])));
    const arms = armsOf(specs).map(arm => ({
        arm,
        // Columns of a comparator stand at the comparator: that a file lacks one is said there.
        parts: parts.filter(part => inAll(part, spec => partOf(spec, arm, part), arm === systemArm)),
    }));
    const strata = stratumNames(specs).filter(name =>
        inAll('strata', spec => spec.strata.find(one => cleanText(one) === name)),
    );
    // The same sets have the same name, whatever their columns are called.
    const sets = setNames(specs).filter(name =>
        inAll('analysisSets', spec => spec.sets?.find(one => one.name === name)?.name),
    );
    return {
        specs: specs.map(spec => ({
            ...spec,
            ...(spec.sets && { sets: sets.map(name => spec.sets!.find(one => one.name === name)!) }),
            ...Object.fromEntries(optional.map(role => [role, kept.has(role) ? spec[role] : undefined])),
            strata: strata.map(name => spec.strata.find(one => cleanText(one) === name)!),
            arms: arms.map(({ arm, parts: own }): ArmSpec => {
                const found = spec.arms.find(one => one.arm === arm);
                return { arm, mode: found?.mode, ...Object.fromEntries(own.map(part => [part, found?.[part]])) };
            }),
        })),
        lacking,
        misfits,
    };
}

const armsOf = (specs: readonly CaseSpec[]): string[] => [
    ...new Set(specs.flatMap(({ arms }) => arms.map(({ arm }) => arm))),
];

const stratumNames = (specs: readonly CaseSpec[]): string[] => [
    ...new Set(specs.flatMap(({ strata }) => strata.map(cleanText))),
];

const setNames = (specs: readonly CaseSpec[]): string[] => [
    ...new Set(specs.flatMap(({ sets = [] }) => sets.map(({ name }) => name))),
];

function partOf({ arms }: CaseSpec, arm: string, part: ArmPart): string | undefined {
    const found = arms.find(one => one.arm === arm);
    return part === 'decision' || part === 'feature' ? found?.[part]?.column : found?.[part];
}

const names = {
    cases: { ru: 'случая', en: 'cases' },
    patient: { ru: 'пациента', en: 'patients' },
    reader: { ru: 'врача', en: 'readers' },
    mode: { ru: 'режима чтения', en: 'reading modes' },
} as const;

function misfitsOf(files: readonly FileColumns[]): Map<number, RowProblem> {
    const misfits = new Map<number, RowProblem>();
    for (const role of needed) {
        const having = files.find(({ spec }) => spec[role] !== undefined);
        if (!having) continue;
        files.forEach(({ spec }, at) => {
            if (spec[role] !== undefined || misfits.has(at)) return;
            const other = shown(having.path);
            const { ru, en } = names[role];
            misfits.set(
                at,
                problem(
                    'columns-differ',
                    `у файла нет столбца ${ru}, а у файла «${other}» того же набора есть: случаи набора не соединить. Назовите столбец у каждого файла или ни у одного`,
                    `the file has no column of ${en}, while “${other}” of the same set has: the cases of the set cannot be put together. Name the column with each file, or with none`,
                ),
            );
        });
    }
    const graded = files.find(({ spec }) => spec.grades.length > 0);
    files.forEach(({ spec }, at) => {
        if (!graded || spec.grades.length === graded.spec.grades.length || misfits.has(at)) return;
        const [own, theirs, other] = [spec.grades.length, graded.spec.grades.length, shown(graded.path)];
        misfits.set(
            at,
            problem(
                'grades-differ',
                `у файла градаций: ${own}, а у файла «${other}» того же набора: ${theirs}. Одна и та же градация стояла бы на разных местах; назовите у каждого файла все градации`,
                `the file has ${own} grades, “${other}” of the same set ${theirs}: one grade would stand in two places; name all grades with each file`,
            ),
        );
    });
    return misfits;
}
