import type { Finding } from '@trialwright/conformity';
import type { Language, Place, TrialModel } from '@trialwright/model';
import type { LangiumDocument } from 'langium';
import type { TrialFile } from '../generated/ast.js';
import type { TrialLexingReport } from '../parser/lexer.js';
import type { TrialCoreServices } from '../trial-module.js';
import type { CheckCode } from './code.js';
import { Words } from './words.js';

/** What the checks of one file read. */
export class CheckContext {
    readonly uri: string;
    readonly text: string;
    readonly root: TrialFile;
    readonly report: TrialLexingReport;
    /** Language of the file's keywords. */
    readonly language: Language;
    readonly words: Words;

    constructor(
        readonly document: LangiumDocument,
        readonly model: TrialModel,
        readonly services: TrialCoreServices,
    ) {
        this.uri = document.uri.toString();
        this.text = document.textDocument.getText();
        this.root = document.parseResult.value as TrialFile;
        this.report = document.parseResult.lexerReport as TrialLexingReport;
        this.language = this.report.language ?? 'ru';
        this.words = new Words(this.language);
    }

    /** A place in this file. */
    place(offset: number, end: number): Place {
        return { uri: this.uri, offset, end };
    }

    written({ offset, end }: Pick<Place, 'offset' | 'end'>): string {
        return this.text.slice(offset, end);
    }
}

/** What a check reports; code and severity come from the registry. */
export type CheckReport = Omit<Finding, 'code' | 'severity'> & Partial<Pick<Finding, 'severity'>>;

/** One check of the language: pure, asked once a change. */
export type Check = (context: CheckContext) => Iterable<Finding>;

/** A finding of a code. */
export function finding({ code, severity }: CheckCode, report: CheckReport): Finding {
    return { code, severity, ...report };
}
