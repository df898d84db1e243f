import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { allPacks, pageOf, type Severity, waiverRules } from '@trialwright/conformity';
import { checkCodes } from '@trialwright/language';
import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Context } from '../context.js';
import type { Trouble } from '../input/trouble.js';
import type { Span } from '../terminal/snippet.js';
import type { SourceFile } from '../workspace/source-file.js';
import type { Workspace } from '../workspace/workspace.js';
import type { Found } from './found.js';
import { regionOf } from './region.js';

const levels: Readonly<Record<Severity, Result.level>> = {
    error: 'error',
    warning: 'warning',
    information: 'note',
    hint: 'note',
};

/** Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), for code review and CI systems. */
export function checkSarif(
    found: readonly Found[],
    workspace: Workspace,
    troubles: readonly Trouble[],
    context: Context,
): Log {
    const { reader } = context;
    const codes = [...new Set(found.map(one => one.finding.code))].sort();
    const locationOf = (file: SourceFile, span: Span): Location => ({
        physicalLocation: {
            artifactLocation: { uri: uriBelow(workspace.root, file.path), uriBaseId: 'ROOT' },
            region: { ...regionOf(file, span) },
        },
    });
    const results = found.map(({ file, finding }): Result => {
        const related = (finding.related ?? []).flatMap((one, id): Location[] => {
            const other = workspace.fileAt(one.at.uri);
            return other
                ? [{ id, message: { text: reader.text(one.message, file.language) }, ...locationOf(other, one.at) }]
                : [];
        });
        return {
            ruleId: finding.code,
            ruleIndex: codes.indexOf(finding.code),
            level: levels[finding.severity],
            message: { text: reader.text(finding.message, file.language) },
            locations: [locationOf(file, finding.at)],
            ...(related.length > 0 ? { relatedLocations: related } : {}),
            ...(finding.clause ? { properties: { clause: finding.clause, row: finding.row } } : {}),
        };
    });
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Trialwright',
                        semanticVersion: context.version,
                        language: reader.language(),
                        rules: codes.map(code => descriptor(code, context)),
                    },
                },
                originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(workspace.root).href.replace(/\/$/, '')}/` } },
                columnKind: 'utf16CodeUnits',
                invocations: [
                    {
                        executionSuccessful: troubles.length === 0,
                        toolExecutionNotifications: troubles.map(one => notification(one, context)),
                    },
                ],
                results,
            },
        ],
    };
}

/** Title and page of a rule: the page goes along, since no reader is sure to have it elsewhere. */
function descriptor(code: string, { reader }: Context): ReportingDescriptor {
    const known = [...allPacks.flatMap(pack => pack.rules), ...waiverRules, ...checkCodes];
    const found = known.find(candidate => candidate.code === code);
    const markdown = pageOf(code, reader.language());
    const explanation = checkCodes.find(candidate => candidate.code === code)?.explanation;
    const text = markdown ?? (explanation && reader.text(explanation));
    return {
        id: code,
        ...(found && { shortDescription: { text: reader.text(found.title) } }),
        ...(text !== undefined && { help: { text, ...(markdown !== undefined && { markdown }) } }),
    };
}

function notification({ code, path, message }: Trouble, { reader }: Context): Notification {
    return { level: 'error', descriptor: { id: code }, message: { text: `${path}: ${reader.text(message)}` } };
}

function uriBelow(root: string, path: string): string {
    // The root is a real path: what is below it must be one too.
    return relative(root, realpathSync(path)).split(sep).map(encodeURIComponent).join('/');
}
