import type { Language, TrialModel } from '@trialwright/model';
import type { DocumentKind } from './make-document.js';
import { ownLanguage } from './own-language.js';
import type { DocumentFormat } from './print-document.js';

/**
 * Name of a document: `nodulscan.docx`, `nodulscan-report.docx`; with the language where it is not the program's
 * own (`nodulscan.en.docx`), so that both languages can lie side by side.
 *
 * @param file name of the program's file, without its folders
 */
export function documentName(
    file: string,
    model: TrialModel,
    { kind, language, format }: { kind: DocumentKind; language: Language; format: DocumentFormat },
): string {
    const stem = file.replace(/(?<=.)\.[^.]*$/, '');
    const other = language === ownLanguage(model) ? '' : `.${language}`;
    return `${stem}${kind === 'report' ? '-report' : ''}${other}.${format}`;
}
