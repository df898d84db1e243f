import type { Finding } from '@trialwright/conformity';
import { withImports } from '@trialwright/language';
import { type ProgramSizing, type SizingProblem, sizeProgram, type TrialModel } from '@trialwright/model';
import type { Found } from '../findings/found.js';
import type { SourceFile } from '../workspace/source-file.js';
import type { Workspace } from '../workspace/workspace.js';

/** A file with its sample sizes, or with what stands against computing them. */
export interface SizedFile {
    readonly file: SourceFile;
    readonly model: TrialModel;
    /** Absent where the file cannot be trusted to say what its author means. */
    readonly sizing?: ProgramSizing;
    readonly problems: readonly Found[];
}

/**
 * Computes the sample sizes of a file. Where it or an import has an error of writing (a word that cannot be read, a
 * property that stands twice, a name that means nothing), a number could rest on half of what was meant: none is
 * computed.
 */
export function sizeFile(file: SourceFile, workspace: Workspace): SizedFile {
    const model = workspace.services.trial.ModelService.modelOf(file.document);
    const errors = errorsOfWriting(file, workspace);
    if (errors.length > 0) return { file, model, problems: errors };
    const sizing = sizeProgram(model);
    const ofTargets = sizing.targets.flatMap(target => target.problems);
    // A plan repeats the problems of its targets; told once, at the target, they are easier to mend.
    const ofPlans = sizing.plans.flatMap(plan => plan.problems.filter(({ code }) => code !== 'target-not-computed'));
    const problems = [...ofTargets, ...ofPlans].map(problem => foundOf(problem, file, workspace));
    return { file, model, sizing, problems };
}

function errorsOfWriting(file: SourceFile, workspace: Workspace): Found[] {
    const documents = withImports(file.document, workspace.services.shared.workspace.LangiumDocuments);
    return documents.flatMap(document => {
        const source = workspace.fileAt(document.uri.toString());
        if (!source) return [];
        return workspace
            .findingsOf(source)
            .filter(finding => finding.severity === 'error' && finding.row === undefined)
            .map((finding): Found => ({ file: source, finding }));
    });
}

function foundOf({ code, message, at }: SizingProblem, file: SourceFile, workspace: Workspace): Found {
    const finding: Finding = { code, message, at, severity: 'error' };
    return { file: workspace.fileAt(at.uri) ?? file, finding };
}
