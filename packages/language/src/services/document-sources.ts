import type { Finding, Matrix } from '@trialwright/conformity';
import type { LangiumDocument } from 'langium';
import { withImports } from '../scope/imports.js';
import type { TrialCoreServices } from '../trial-module.js';

/** What a printed document of a program rests on. */
export interface DocumentSources {
    /** The program's text, then those of its imports, in the order of import. */
    readonly texts: readonly string[];
    /** Findings on all of them: an error in an imported file is one of the program, too. */
    readonly findings: readonly Finding[];
    /** The matrices that the editor and the command line show, placeholders counted as open. */
    readonly matrices: readonly Matrix[];
}

/**
 * What a linked program brings into its documents.
 *
 * @param findingsOf findings on a file. Default: those of the {@link FindingService}.
 */
export function documentSources(
    program: LangiumDocument,
    { shared, trial }: TrialCoreServices,
    findingsOf: (document: LangiumDocument) => readonly Finding[] = document =>
        trial.FindingService.findingsOf(document),
): DocumentSources {
    const sources = withImports(program, shared.workspace.LangiumDocuments);
    return {
        texts: sources.map(({ textDocument }) => textDocument.getText()),
        findings: sources.flatMap(findingsOf),
        matrices: trial.FindingService.matricesOf(program),
    };
}
