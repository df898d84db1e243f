import { severitiesOf } from '../arguments/severity.js';
import { UsageError } from '../arguments/usage-error.js';
import type { Context } from '../context.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import { checkJson } from '../findings/findings-json.js';
import type { Found } from '../findings/found.js';
import { printFindings } from '../findings/print-findings.js';
import { printTroubles } from '../findings/print-troubles.js';
import { checkSarif } from '../findings/sarif.js';
import { count } from '../findings/severities.js';
import { printSummary } from '../findings/summary.js';
import { printJson } from '../output/json.js';
import { open } from '../workspace/open.js';

export interface CheckOptions {
    readonly format: 'text' | 'json' | 'sarif' | 'html';
    readonly root?: string;
    /** Only errors are shown. */
    readonly quiet?: boolean;
    /** `code=level`, one an entry. */
    readonly severity?: readonly string[];
    /** The conformity matrix is shown instead of findings. */
    readonly matrix?: boolean;
}

/** `trialwright check`: all findings on the programs. */
export async function check(paths: readonly string[], options: CheckOptions, given: Context): Promise<ExitStatus> {
    if (options.matrix) return (await import('./matrix.js')).matrix(paths, options, given);
    if (options.format === 'html') {
        throw new UsageError({
            ru: 'Вид html есть только у матрицы: check --matrix --format html.',
            en: 'Only the matrix is printed as html: check --matrix --format html.',
        });
    }
    const severities = severitiesOf(options.severity ?? []);
    const { workspace, troubles, context } = await open(paths, options.root, given);
    workspace.setSeverities(severities);
    const found = workspace.files.flatMap(file =>
        workspace.findingsOf(file).map((finding): Found => ({ file, finding })),
    );
    const counts = count(found.map(one => one.finding));
    const shown = options.quiet ? found.filter(one => one.finding.severity === 'error') : found;
    if (options.format === 'json') printJson(checkJson(shown, workspace, troubles, context), context);
    else if (options.format === 'sarif') printJson(checkSarif(shown, workspace, troubles, context), context);
    else {
        printFindings(shown, workspace, context);
        printTroubles(troubles, context);
        printSummary(counts, workspace.files.length, troubles, context);
    }
    if (troubles.length > 0) return exitStatus.trouble;
    return counts.error > 0 ? exitStatus.findings : exitStatus.clean;
}
