import type { Finding } from '@trialwright/conformity';
import type { Place } from '@trialwright/model';
import { type LangiumDocument, URI } from 'langium';
import type { Diagnostic, Range } from 'vscode-languageserver-types';
import { TrialDocumentValidator } from '../../checks/document-validator.js';
import type { TrialServices } from '../trial-lsp-module.js';

/** What a diagnostic carries for code actions and lenses. */
export interface FindingData {
    readonly code: string;
    readonly row?: string;
    readonly clause?: string;
}

/** Findings as the editor shows them: also linked to the page of their rule and to related places. */
export class EditorValidator extends TrialDocumentValidator {
    constructor(private readonly editor: TrialServices) {
        super(editor);
    }

    protected override diagnosticOf(finding: Finding, document: LangiumDocument): Diagnostic {
        const { Locale, Settings } = this.editor.trial;
        const { code, row, clause } = finding;
        const href = Settings.rulePages?.replaceAll('{code}', code).replaceAll('{language}', Locale.language);
        return {
            ...super.diagnosticOf(finding, document),
            codeDescription: href === undefined ? undefined : { href },
            relatedInformation: finding.related?.flatMap(({ message, at }) => {
                const range = this.rangeOf(at);
                return range ? [{ message: Locale.text(message), location: { uri: at.uri, range } }] : [];
            }),
            data: { code, row, clause } satisfies FindingData,
        };
    }

    /** Range of a place in whichever file it is; undefined for a file that has gone. */
    private rangeOf({ uri, offset, end }: Place): Range | undefined {
        const document = this.editor.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri));
        const textDocument = document?.textDocument;
        return textDocument && { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) };
    }
}
