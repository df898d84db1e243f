import type { Context } from '../context.js';
import type { Trouble } from '../input/trouble.js';
import { envelope, troublesJson } from '../output/json.js';
import type { Files } from '../workspace/files.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Found } from './found.js';
import { regionOf } from './region.js';
import { count } from './severities.js';

/** Findings as `schemas/check.schema.json` describes them; also part of the output of other commands. */
export function findingJson({ file, finding }: Found, workspace: Files, { reader }: Context): object {
    return {
        file: file.shown,
        ...regionOf(file, finding.at),
        severity: finding.severity,
        code: finding.code,
        row: finding.row,
        clause: finding.clause,
        message: reader.text(finding.message, file.language),
        related: (finding.related ?? []).flatMap(related => {
            const other = workspace.fileAt(related.at.uri);
            if (!other) return [];
            return [
                {
                    file: other.shown,
                    ...regionOf(other, related.at),
                    message: reader.text(related.message, file.language),
                },
            ];
        }),
    };
}

/** The whole output of `check --format json`. */
export function checkJson(
    found: readonly Found[],
    workspace: Workspace,
    troubles: readonly Trouble[],
    context: Context,
): object {
    return {
        ...envelope('check', context),
        root: workspace.root,
        files: workspace.files.map(file => ({ file: file.shown, language: file.language })),
        findings: found.map(one => findingJson(one, workspace, context)),
        troubles: troublesJson(troubles, context),
        summary: { files: workspace.files.length, ...count(found.map(one => one.finding)), troubles: troubles.length },
    };
}
