import { allPacks, clauseName, type MatrixRow, rowStateNames } from '@trialwright/conformity';
import type { Place, TrialModel } from '@trialwright/model';
import { type LangiumDocument, URI } from 'langium';
import type { MatrixEntry, MatrixPlace } from '../protocol.js';
import type { ServerServices } from '../start.js';
import { preferredFix } from './fix-row.js';

/** One row of a matrix as the reader sees it. */
export function entryOf(
    row: MatrixRow,
    pack: string,
    document: LangiumDocument,
    services: ServerServices,
): MatrixEntry {
    const { Locale, ModelService } = services.trial.trial;
    const { at, missing } = whereToLook(row, ModelService.modelOf(document));
    const fix = preferredFix(row);
    return {
        id: row.id,
        clause: clauseName(row.clause, Locale.language),
        requirement: Locale.text(row.requirement),
        state: row.state,
        stateName: Locale.text(rowStateNames[row.state]),
        reason: row.reason,
        findings: row.findings.map(({ message }) => Locale.text(message)),
        place: at && placeOf(at, services),
        missing,
        fix: fix && Locale.text(fix.title),
        rule: row.findings[0]?.code ?? ruleOf(row.id, pack),
    };
}

/**
 * An open row leads to what its finding points at, unless that is only the head of the program, where findings on
 * absent blocks are shown; a waived one to its declaration; any other to what answers it.
 */
function whereToLook({ id, state, findings, places }: MatrixRow, model: TrialModel): { at?: Place; missing: boolean } {
    if (state === 'notApplicable') {
        const declaration = model.all('notApplicable').find(({ row }) => row.value === id);
        return { at: declaration?.headAt, missing: false };
    }
    const head = model.first('program')?.headAt;
    const isHead = (at: Place): boolean => at.uri === head?.uri && at.offset === head.offset;
    const pointed = state === 'open' ? findings.find(({ at }) => !isHead(at)) : undefined;
    const at = pointed?.at ?? places[0] ?? findings[0]?.at;
    return { at, missing: !pointed && places.length === 0 };
}

/** A place by line and character, in whichever file it is; undefined for a file that has gone. */
function placeOf({ uri, offset, end }: Place, { shared }: ServerServices): MatrixPlace | undefined {
    const text = shared.workspace.LangiumDocuments.getDocument(URI.parse(uri))?.textDocument;
    return text && { uri, range: { start: text.positionAt(offset), end: text.positionAt(end) } };
}

/** The first rule that serves a row. */
function ruleOf(row: string, pack: string): string | undefined {
    const rules = allPacks.find(({ id }) => id === pack)?.rules ?? [];
    return (rules.find(rule => rule.row === row) ?? rules.find(rule => rule.also?.includes(row)))?.code;
}
