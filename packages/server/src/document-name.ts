import type { Language, TrialModel } from '@trialwright/model';
import type { DocumentFormat, DocumentKind } from './protocol.js';

/**
 * Name of a document: `nodules.docx`, `nodules-report.docx`; with the language where it is not the program's own
 * (`nodules.en.docx`), so that both languages can lie side by side. The command line names them alike.
 */
export function documentName(
    uri: string,
    kind: DocumentKind,
    language: Language,
    own: Language,
    format: DocumentFormat,
): string {
    const file = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    const stem = file.replace(/\.[^.]*$/, '');
    return `${stem}${kind === 'report' ? '-report' : ''}${language === own ? '' : `.${language}`}.${format}`;
}

/** The language that a program asks for, else that of its words. */
export function ownLanguage(model: TrialModel): Language {
    const stated = model.first('program')?.properties.language?.value;
    return stated === 'russian' ? 'ru' : stated === 'english' ? 'en' : model.language;
}
