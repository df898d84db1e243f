import type { Language } from '@trialwright/model';
import type { LangiumDocument } from 'langium';
import type { FoundFile } from '../input/find-programs.js';
import type { SourceText } from '../terminal/source-text.js';

/** A file that was read: its text, its tree, its language. */
export interface SourceFile extends FoundFile {
    readonly document: LangiumDocument;
    readonly source: SourceText;
    /** Whether the file begins with a byte order mark, which is not part of the text. */
    readonly mark: boolean;
    /** Language of its keywords. */
    readonly language: Language;
}
