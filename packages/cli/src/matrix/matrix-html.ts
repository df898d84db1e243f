import { clauseName, type Matrix, type MatrixRow, rowStateNames } from '@trialwright/conformity';
import type { Language } from '@trialwright/model';
import type { Context } from '../context.js';
import type { Workspace } from '../workspace/workspace.js';
import { matrixStyle } from './matrix-style.js';
import { linesOf, linesText } from './place-texts.js';
import type { ProgramMatrix } from './program-matrix.js';
import { countsText, headingOf, levelNames, remarksOf, words } from './words.js';

/** The matrices as one page of HTML that needs nothing from outside: to be kept, sent, printed. */
export function matrixHtml(programs: readonly ProgramMatrix[], workspace: Workspace, context: Context): string {
    const language = context.reader.language();
    const title = words.title[language];
    const parts = programs.map(one => programHtml(one, workspace, context.reader.language(one.file.language)));
    return [
        '<!DOCTYPE html>',
        `<html lang="${language}">`,
        '<head>',
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<title>${escaped(title)}</title>`,
        `<style>${matrixStyle}</style>`,
        '</head>',
        '<body>',
        ...(parts.length > 0 ? parts : [`<p>${escaped(words.none[language])}</p>`]),
        '</body>',
        '</html>',
        '',
    ].join('\n');
}

function programHtml({ file, title, matrices }: ProgramMatrix, workspace: Workspace, language: Language): string {
    return [
        `<main lang="${language}">`,
        `<h1>${escaped(title ?? file.shown)}</h1>`,
        `<p class="file">${escaped(file.shown)}</p>`,
        ...matrices.map(matrix => matrixSection(matrix, workspace, language)),
        '</main>',
    ].join('\n');
}

function matrixSection(matrix: Matrix, workspace: Workspace, language: Language): string {
    const headings = [...new Set(matrix.rows.map(row => headingOf(row, matrix, language)))];
    const heads = [words.id, words.clause, words.level, words.requirement, words.state, words.remark, words.where];
    return [
        `<h2>${escaped(matrix.title[language])}</h2>`,
        `<p class="counts">${escaped(countsText(matrix, language))}</p>`,
        '<table>',
        `<thead><tr>${heads.map(head => `<th scope="col">${escaped(head[language])}</th>`).join('')}</tr></thead>`,
        ...headings.map(heading => {
            const rows = matrix.rows.filter(row => headingOf(row, matrix, language) === heading);
            return [
                '<tbody>',
                `<tr class="clause"><th colspan="${heads.length}" scope="rowgroup">${escaped(heading)}</th></tr>`,
                ...rows.map(row => rowHtml(row, workspace, language)),
                '</tbody>',
            ].join('\n');
        }),
        '</table>',
    ].join('\n');
}

function rowHtml(row: MatrixRow, workspace: Workspace, language: Language): string {
    const remarks = remarksOf(row).map(remark => `<p>${escaped(remark[language])}</p>`);
    const where = row.state === 'notConcerned' ? '' : linesText(linesOf(row, workspace), Number.POSITIVE_INFINITY);
    const cells = [
        escaped(clauseName(row.clause, language)),
        escaped(levelNames[row.level][language]),
        escaped(row.requirement[language]),
        escaped(rowStateNames[row.state][language]),
        remarks.join(''),
        escaped(where),
    ];
    return `<tr class="${row.state}"><th scope="row">${escaped(row.id)}</th>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
