import type { Context } from '../context.js';
import { findPrograms } from '../input/find-programs.js';
import type { Trouble } from '../input/trouble.js';
import { Workspace } from './workspace.js';

/** Programs that a command was asked for, ready to be worked on. */
export interface Opened {
    readonly workspace: Workspace;
    /** What could not be found or read. */
    readonly troubles: readonly Trouble[];
    /** The context, its reader knowing the language of the files. */
    readonly context: Context;
}

/** Finds, reads and links the programs that paths mean. */
export async function open(paths: readonly string[], root: string | undefined, context: Context): Promise<Opened> {
    const found = await findPrograms(paths, context.io.cwd, root);
    const workspace = new Workspace(found.root, context.io.cwd);
    await workspace.load(found.files);
    const reader = context.reader.among(workspace.files.map(file => file.language));
    return { workspace, troubles: [...found.troubles, ...workspace.troubles], context: { ...context, reader } };
}
