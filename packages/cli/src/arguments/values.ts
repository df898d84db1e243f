import type { DocumentFormat } from '@trialwright/documents';
import type { Language } from '@trialwright/model';
import { UsageError } from './usage-error.js';

/** Forms in which documents are written; named here, so that arguments are read before the writers are loaded. */
const documentFormats = ['docx', 'html', 'md'] as const satisfies readonly DocumentFormat[];

/** Reads `docx,html,md`. */
export function documentFormatsOf(list: string): DocumentFormat[] {
    const chosen = new Set<DocumentFormat>();
    for (const name of list.split(',').map(item => item.trim().toLowerCase())) {
        const format = documentFormats.find(candidate => candidate === name);
        if (!format) {
            const choices = documentFormats.join(', ');
            throw new UsageError({
                ru: `Параметр «--to»: неизвестный вид документа «${name}»; возможны: ${choices}.`,
                en: `Option “--to”: unknown kind of document “${name}”; it may be: ${choices}.`,
            });
        }
        chosen.add(format);
    }
    return [...chosen];
}

/** The language that `--lang` asks for. Needed before arguments are parsed: their errors are worded in it. */
export function requestedLanguage(args: readonly string[]): Language | undefined {
    const index = args.findLastIndex(arg => arg === '--lang' || arg.startsWith('--lang='));
    const value = args[index] === '--lang' ? args[index + 1] : args[index]?.slice('--lang='.length);
    return value === 'ru' || value === 'en' ? value : undefined;
}
