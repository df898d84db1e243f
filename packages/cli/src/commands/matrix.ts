import { severitiesOf } from '../arguments/severity.js';
import { UsageError } from '../arguments/usage-error.js';
import type { Context } from '../context.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { printTroubles } from '../findings/print-troubles.js';
import { count } from '../findings/severities.js';
import { printSummary } from '../findings/summary.js';
import { matrixHtml } from '../matrix/matrix-html.js';
import { matrixJson } from '../matrix/matrix-json.js';
import { printMatrix } from '../matrix/print-matrix.js';
import { matricesOf } from '../matrix/program-matrix.js';
import { words } from '../matrix/words.js';
import { printJson } from '../output/json.js';
import { open } from '../workspace/open.js';
import type { CheckOptions } from './check.js';

/** `trialwright check --matrix`: the conformity matrix of each program. Ends as `check` does. */
export async function matrix(paths: readonly string[], options: CheckOptions, given: Context): Promise<ExitStatus> {
    if (options.format === 'sarif') {
        throw new UsageError({
            ru: 'Матрица выводится в виде text, json или html.',
            en: 'The matrix is printed as text, json or html.',
        });
    }
    const severities = severitiesOf(options.severity ?? []);
    const { workspace, troubles, context } = await open(paths, options.root, given);
    workspace.setSeverities(severities);
    const programs = matricesOf(workspace);
    const counts = count(workspace.files.flatMap(file => workspace.findingsOf(file)));
    if (options.format === 'json') printJson(matrixJson(programs, workspace, troubles, context), context);
    else {
        if (options.format === 'html') context.io.stdout.write(matrixHtml(programs, workspace, context));
        else for (const one of programs) printMatrix(one, workspace, context);
        if (programs.length === 0) context.io.stderr.write(`${context.reader.text(words.none)}\n`);
        printTroubles(troubles, context);
        printSummary(counts, workspace.files.length, troubles, context);
    }
    if (troubles.length > 0) return exitStatus.trouble;
    return counts.error > 0 ? exitStatus.findings : exitStatus.clean;
}
