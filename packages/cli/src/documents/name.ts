import { basename, extname } from 'node:path';
import type { Language } from '@trialwright/model';

/** Which document of a program. */
export type DocumentKind = 'program' | 'report';

/**
 * Name of a document: `nodulscan.docx`, `nodulscan-report.docx`; with the language where it is not the program's
 * own (`nodulscan.en.docx`), so that both languages can lie side by side.
 */
export function documentName(
    path: string,
    kind: DocumentKind,
    language: Language,
    own: Language,
    format: string,
): string {
    const stem = basename(path, extname(path));
    return `${stem}${kind === 'report' ? '-report' : ''}${language === own ? '' : `.${language}`}.${format}`;
}
