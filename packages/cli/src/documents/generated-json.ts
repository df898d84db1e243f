import type { Context } from '../context.js';
import { findingJson } from '../findings/findings-json.js';
import type { Trouble } from '../input/trouble.js';
import { envelope, troublesJson } from '../output/json.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Generated } from './generated.js';
import type { DocumentKind } from '@trialwright/documents';

/** The output of `generate` and `report` with `--format json`, as `schemas/generate.schema.json` describes it. */
export function generatedJson(
    kind: DocumentKind,
    results: readonly Generated[],
    workspace: Workspace,
    troubles: readonly Trouble[],
    context: Context,
): object {
    return {
        ...envelope('generate', context),
        root: workspace.root,
        document: kind,
        programs: results.map(({ file, language, documents, refused, against, missing = [], errors, warnings }) => ({
            file: file.shown,
            language,
            documents,
            refused: refused && context.reader.text(refused, file.language),
            against: against.map(one => findingJson(one, workspace, context)),
            ...(kind === 'report' ? { missing: missing.map(text => context.reader.text(text, file.language)) } : {}),
            open: { errors, warnings },
        })),
        troubles: troublesJson(troubles, context),
    };
}
