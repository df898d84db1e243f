import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { surveyProgram } from '@trialwright/data/node';
import type { Context } from '../context.js';
import { printSurvey } from '../data/print-survey.js';
import { surveyJson } from '../data/survey-json.js';
import type { SurveyedProgram } from '../data/surveyed-program.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import type { Found } from '../findings/found.js';
import { printFindings } from '../findings/print-findings.js';
import { printTroubles } from '../findings/print-troubles.js';
import { count } from '../findings/severities.js';
import { printSummary } from '../findings/summary.js';
import { printJson } from '../output/json.js';
import { interruptible } from '../terminal/interruptible.js';
import { progressLine } from '../terminal/progress-line.js';
import { open } from '../workspace/open.js';

export interface DataCheckOptions {
    readonly format: 'text' | 'json';
    readonly root?: string;
    /** Only errors are shown. */
    readonly quiet?: boolean;
}

/** `trialwright data check`: what the data files of the programs hold, and findings on them. */
export async function dataCheck(
    paths: readonly string[],
    options: DataCheckOptions,
    given: Context,
): Promise<ExitStatus> {
    const { workspace, troubles, context } = await open(paths, options.root, given);
    const progress = progressLine(context);
    const programs = await interruptible(async signal => {
        const surveyed: SurveyedProgram[] = [];
        for (const file of workspace.files) {
            const model = workspace.services.trial.ModelService.modelOf(file.document);
            // What a library describes is looked at with the program that imports it, or by its own name.
            if (!model.isProgram && file.within && model.all('dataset').length === 0) continue;
            const survey = await surveyProgram(model, folderOf, workspace.root, {
                signal,
                onProgress: (path, { done, total }) =>
                    progress.show({ stage: 'reading', file: path, done: total > 0 ? done / total : 1 }),
                onCompared: ids => progress.show({ stage: 'comparing', ids }),
            });
            surveyed.push({ file, model, survey });
        }
        return surveyed;
    }).finally(progress.clear);
    if (!programs) return exitStatus.interrupted;
    const found = programs.flatMap(({ file, survey }) =>
        survey.findings.map((finding): Found => ({ file: workspace.fileAt(finding.at.uri) ?? file, finding })),
    );
    const counts = count(found.map(one => one.finding));
    const shown = options.quiet ? found.filter(one => one.finding.severity === 'error') : found;
    if (options.format === 'json') printJson(surveyJson(programs, shown, workspace, troubles, context), context);
    else {
        if (!options.quiet) for (const program of programs) printSurvey(program, context);
        printFindings(shown, workspace, context);
        printTroubles(troubles, context);
        printSummary(counts, programs.length, troubles, context);
    }
    if (troubles.length > 0) return exitStatus.trouble;
    return counts.error > 0 ? exitStatus.findings : exitStatus.clean;
}

function folderOf(uri: string): string {
    return dirname(fileURLToPath(uri));
}
