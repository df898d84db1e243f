import { dirname, join, relative, resolve } from 'node:path';
import type { DocumentFormat, DocumentKind } from '@trialwright/documents';
import type { Context } from '../context.js';
import { build } from '../documents/build.js';
import { generatedJson } from '../documents/generated-json.js';
import type { Generated } from '../documents/generated.js';
import { printGenerated } from '../documents/print-generated.js';
import { type ExitStatus, exitStatus } from '../exit-status.js';
import type { Found } from '../findings/found.js';
import { printFindings } from '../findings/print-findings.js';
import { printTroubles } from '../findings/print-troubles.js';
import { count } from '../findings/severities.js';
import { type Trouble, TroubleError, trouble } from '../input/trouble.js';
import { printJson } from '../output/json.js';
import { sha256 } from '../output/record.js';
import { writeDocuments } from '../output/write-documents.js';
import { progressLine } from '../terminal/progress-line.js';
import { open } from '../workspace/open.js';
import type { SourceFile } from '../workspace/source-file.js';
import type { Workspace } from '../workspace/workspace.js';

export interface GenerateOptions {
    readonly format: 'text' | 'json';
    readonly root?: string;
    readonly to: readonly DocumentFormat[];
    readonly out: string;
    readonly force?: boolean;
    /** Of a report: false makes the form without reading data. */
    readonly data?: boolean;
}

/** `trialwright generate` and `trialwright report`: the documents of the programs. */
export async function generate(
    kind: DocumentKind,
    paths: readonly string[],
    options: GenerateOptions,
    given: Context,
): Promise<ExitStatus> {
    const { workspace, troubles: reading, context } = await open(paths, options.root, given);
    const troubles: Trouble[] = [...reading];
    const results: Generated[] = [];
    for (const file of workspace.files) {
        try {
            const result = await generateOne(kind, file, workspace, options, context, troubles);
            if (result) results.push(result);
        } catch (error) {
            if (!(error instanceof TroubleError)) throw error;
            troubles.push(error.trouble);
        }
    }
    if (results.length === 0 && troubles.length === 0) troubles.push(onlyLibraries(paths));
    if (options.format === 'json') printJson(generatedJson(kind, results, workspace, troubles, context), context);
    else {
        for (const result of results) {
            printFindings(result.against, workspace, context);
            printGenerated(result, context);
        }
        printTroubles(troubles, context);
    }
    if (troubles.length > 0) return exitStatus.trouble;
    return results.some(result => result.refused) ? exitStatus.findings : exitStatus.clean;
}

async function generateOne(
    kind: DocumentKind,
    file: SourceFile,
    workspace: Workspace,
    { to, out, force, data }: GenerateOptions,
    context: Context,
    troubles: Trouble[],
): Promise<Generated | undefined> {
    if (!workspace.services.trial.ModelService.modelOf(file.document).isProgram) {
        // In a folder, libraries lie beside the programs that import them.
        if (file.within) return undefined;
        throw trouble(
            'not-a-program',
            file.shown,
            'в файле нет программы: это библиотека, документа из неё не составить',
            'there is no program in the file: no document can be made of a library',
        );
    }
    const counts = count(workspace.findingsOf(file));
    const common = { file, errors: counts.error, warnings: counts.warning };
    const progress = progressLine(context);
    const built = await build(file, workspace, {
        kind,
        formats: to,
        language: context.requested,
        version: context.version,
        withData: data !== false,
        onProgress: progress.show,
    }).finally(progress.clear);
    if (built.refused) {
        const against = built.errors.map(
            (finding): Found => ({ file: workspace.fileAt(finding.at.uri) ?? file, finding }),
        );
        return { ...common, documents: [], refused: built.refused, against };
    }
    // Programs of one folder that are called alike in different subfolders keep apart.
    const below = file.within ? dirname(relative(file.within, file.path)) : '.';
    const shown = join(out, below);
    const outcome = await writeDocuments(resolve(context.io.cwd, shown), shown, built.documents, force === true);
    troubles.push(...outcome.troubles);
    const documents = built.documents.map(({ format, name, bytes }, index) => ({
        format,
        path: join(shown, name),
        state: outcome.written[index]!.state,
        sha256: sha256(bytes),
    }));
    return { ...common, language: built.language, documents, against: [], missing: built.missing };
}

function onlyLibraries(paths: readonly string[]): Trouble {
    return trouble(
        'no-programs',
        paths.join(', '),
        'здесь только библиотеки, программ нет',
        'there are only libraries here, no program',
    ).trouble;
}
