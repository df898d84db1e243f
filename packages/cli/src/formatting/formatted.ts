import type { Finding } from '@trialwright/conformity';
import { formatText, languageOf, type TrialCoreServices, translateText } from '@trialwright/language';
import type { Language } from '@trialwright/model';
import { type LangiumDocument, URI } from 'langium';
import type { FoundFile } from '../input/find-programs.js';
import { readText } from '../input/read-file.js';
import { SourceText } from '../terminal/source-text.js';
import type { SourceFile } from '../workspace/source-file.js';

/** A file, its text in the one layout, and what stood against a translation. */
export interface Formatted {
    readonly file: SourceFile;
    /** Without the byte order mark. */
    readonly text: string;
    readonly refusal?: Finding;
}

/**
 * Reads a file and lays it out.
 * @param target language into which keywords are turned first.
 * @throws TroubleError if it cannot be read.
 */
export async function formatFile(
    found: FoundFile,
    target: Language | undefined,
    services: TrialCoreServices,
): Promise<Formatted> {
    const { text, mark } = await readText(found.path, found.shown);
    const uri = URI.file(found.path);
    const document: LangiumDocument = services.shared.workspace.LangiumDocumentFactory.fromString(text, uri);
    const file: SourceFile = {
        ...found,
        document,
        source: new SourceText(text),
        mark,
        language: languageOf(document),
    };
    if (!target) return { file, text: formatText(text, services) };
    const translation = translateText(text, target, services);
    if (translation.ok) return { file, text: formatText(translation.text, services) };
    const { kind, offset, end, message } = translation.reason;
    const refusal: Finding = {
        code: `translate-${kind}`,
        severity: 'error',
        message,
        at: { uri: uri.toString(), offset, end },
    };
    return { file, text, refusal };
}
