import type { Matrix } from '@trialwright/conformity';
import type { SourceFile } from '../workspace/source-file.js';
import type { Workspace } from '../workspace/workspace.js';

/** A program with its conformity matrices, one a norm. */
export interface ProgramMatrix {
    readonly file: SourceFile;
    /** Title of the program, where it has one. */
    readonly title?: string;
    readonly matrices: readonly Matrix[];
}

/** The matrices of the programs among the files; libraries have none. */
export function matricesOf(workspace: Workspace): ProgramMatrix[] {
    const { FindingService, ModelService } = workspace.services.trial;
    return workspace.files.flatMap(file => {
        const matrices = FindingService.matricesOf(file.document);
        if (matrices.length === 0) return [];
        const title = ModelService.modelOf(file.document).first('program')?.title?.value;
        return [{ file, title, matrices }];
    });
}
