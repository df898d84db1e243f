import type { Finding } from '@trialwright/conformity';
import type { Place } from '@trialwright/model';
import type { LangiumDocument } from 'langium';
import type { TrialFile } from '../generated/ast.js';
import { placeOf } from '../model/places.js';
import { importedUri } from '../scope/imports.js';

/**
 * A finding of a program as its own file shows it. What a rule finds in an imported library belongs to the program
 * that uses it, and the library by itself is not checked: it is shown at the import, with its true place beside it.
 */
export function shownHere(finding: Finding, document: LangiumDocument, program: Place): Finding {
    const uri = document.uri.toString();
    if (finding.at.uri === uri) return finding;
    const message = { ru: 'Место в импортированном файле', en: 'The place in the imported file' };
    const related = [{ message, at: finding.at }, ...(finding.related ?? [])];
    return { ...finding, at: importOf(finding.at.uri, document) ?? program, related };
}

/** Place of the import that leads to a file directly. */
function importOf(target: string, document: LangiumDocument): Place | undefined {
    const { imports } = document.parseResult.value as TrialFile;
    const statement = imports.find(candidate => importedUri(candidate)?.toString() === target);
    return statement?.$cstNode && placeOf(document.uri.toString(), statement.$cstNode);
}
