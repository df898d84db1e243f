import { clauseName, type Matrix, type MatrixRow, rowStateNames, titledClause } from '@trialwright/conformity';
import type { Language } from '@trialwright/model';
import type { Context } from '../context.js';
import { clean, cleanLine } from '../terminal/clean.js';
import { type Colours, coloursFor } from '../terminal/colours.js';
import { type Column, layTable } from '../terminal/table.js';
import { columnsOf } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import type { Workspace } from '../workspace/workspace.js';
import { linesOf, linesText } from './place-texts.js';
import type { ProgramMatrix } from './program-matrix.js';
import { countsText, headingOf, levelNames, remarksOf, words } from './words.js';

/** What the printing of one matrix shares. */
interface Page {
    readonly language: Language;
    readonly width: number;
    readonly colours: Colours;
    readonly workspace: Workspace;
}

/** Prints the matrices of a program as tables, on the standard output. */
export function printMatrix({ file, title, matrices }: ProgramMatrix, workspace: Workspace, context: Context): void {
    const { stdout, env } = context.io;
    const language = context.reader.language(file.language);
    const page: Page = { language, width: columnsOf(stdout, env), colours: coloursFor(stdout, env), workspace };
    const lines = [page.colours.place(cleanLine(file.shown))];
    if (title) lines.push(...wrap(clean(title), page.width));
    for (const matrix of matrices) lines.push('', ...matrixLines(matrix, page));
    stdout.write(`${lines.join('\n')}\n\n`);
}

function matrixLines(matrix: Matrix, page: Page): string[] {
    const { language, width, colours } = page;
    const columns: Column[] = [
        { head: words.id[language] },
        { head: words.level[language] },
        { head: words.state[language] },
        { head: words.requirement[language], flexible: true },
    ];
    const cells = matrix.rows.map(row => cellsOf(row, matrix, page));
    const headings = matrix.rows.map(row => headingOf(row, matrix, language));
    const { heads, lines, rows } = layTable(columns, cells, width);
    return [
        ...wrap(`${words.title[language]}: ${matrix.title[language]}`, width).map(colours.bold),
        ...lines.slice(0, heads).map(colours.faint),
        ...rows.flatMap((row, index) => [
            ...(headings[index] === headings[index - 1] ? [] : wrap(headings[index]!, width).map(colours.bold)),
            ...row,
        ]),
        ...wrap(countsText(matrix, language), width).map(matrix.counts.open > 0 ? String : colours.good),
    ];
}

/** What a row says; its findings and places stand below the requirement, so that a narrow terminal has room. */
function cellsOf(row: MatrixRow, matrix: Matrix, { language, workspace }: Page): string[] {
    const clause =
        titledClause(matrix, row.clause).clause === row.clause ? '' : ` (${clauseName(row.clause, language)})`;
    const remarks = remarksOf(row).map(remark => `→ ${clean(remark[language])}`);
    // A row about another kind of trial has no place to look for, whatever the program happens to say.
    const lines = row.state === 'notConcerned' ? [] : linesOf(row, workspace);
    return [
        row.id,
        levelNames[row.level][language],
        rowStateNames[row.state][language],
        [`${row.requirement[language]}${clause}`, ...remarks, ...(lines.length > 0 ? [linesText(lines, 4)] : [])].join(
            '\n',
        ),
    ];
}
