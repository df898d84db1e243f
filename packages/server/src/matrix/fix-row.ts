import type { Fix, MatrixRow } from '@trialwright/conformity';
import { type LangiumDocument, URI } from 'langium';
import type { FixRowResult } from '../protocol.js';
import type { ServerServices } from '../start.js';

/** What creates or mends a row in one go: the preferred fix of its first finding that has any. */
export function preferredFix({ state, findings }: MatrixRow): Fix | undefined {
    if (state !== 'open') return undefined;
    const fixes = findings.find(finding => finding.fixes?.length)?.fixes ?? [];
    return fixes.find(fix => fix.preferred) ?? fixes[0];
}

/** The edits of a row's preferred fix, against the text as it stands now. */
export function fixRow(document: LangiumDocument, pack: string, row: string, services: ServerServices): FixRowResult {
    const { FindingService, FixPrinter } = services.trial.trial;
    const matrix = FindingService.matricesOf(document).find(one => one.pack === pack);
    const found = matrix?.rows.find(({ id }) => id === row);
    const fix = found && preferredFix(found);
    if (!fix) return { changes: {} };
    const changes = [...FixPrinter.changesOf(fix, document)].map(([uri, list]) => {
        const text = services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri))?.textDocument;
        const edits = list.map(({ offset, end, text: newText }) => ({
            range: { start: text!.positionAt(offset), end: text!.positionAt(end) },
            newText,
        }));
        return [uri, text ? edits : []] as const;
    });
    return { changes: Object.fromEntries(changes) };
}
