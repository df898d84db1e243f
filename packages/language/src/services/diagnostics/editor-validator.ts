import type { Finding, Severity } from '@trialwright/conformity';
import type { Place } from '@trialwright/model';
import { DefaultDocumentValidator, type LangiumDocument, URI } from 'langium';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver-types';
import type { TrialServices } from '../trial-lsp-module.js';

const severities: Record<Severity, DiagnosticSeverity> = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    information: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries for code actions and lenses. */
export interface FindingData {
    readonly code: string;
    readonly row?: string;
    readonly clause?: string;
}

/** Findings as the editor shows them: worded for the reader, linked to the rule's page and to related places. */
export class EditorValidator extends DefaultDocumentValidator {
    constructor(private readonly trialServices: TrialServices) {
        super(trialServices);
    }

    override async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
        const findings = this.trialServices.trial.FindingService.findingsOf(document);
        return findings.map(finding => this.diagnosticOf(finding, document));
    }

    private diagnosticOf(finding: Finding, document: LangiumDocument): Diagnostic {
        const { Locale, Settings } = this.trialServices.trial;
        const { code } = finding;
        const href = Settings.rulePages.replaceAll('{code}', code).replaceAll('{language}', Locale.language);
        return {
            severity: severities[finding.severity],
            range: rangeOf(finding.at, document),
            message: Locale.text(finding.message),
            source: 'trialwright',
            code,
            codeDescription: { href },
            tags: finding.unnecessary ? [DiagnosticTag.Unnecessary] : undefined,
            relatedInformation: finding.related?.flatMap(({ message, at }) => {
                const range = this.rangeIn(at, document);
                return range ? [{ message: Locale.text(message), location: { uri: at.uri, range } }] : [];
            }),
            data: { code, row: finding.row, clause: finding.clause } satisfies FindingData,
        };
    }

    private rangeIn(at: Place, document: LangiumDocument): Range | undefined {
        if (at.uri === document.uri.toString()) return rangeOf(at, document);
        const other = this.trialServices.shared.workspace.LangiumDocuments.getDocument(URI.parse(at.uri));
        return other && rangeOf(at, other);
    }
}

/** Range of a place in its document. */
export function rangeOf(at: Pick<Place, 'offset' | 'end'>, { textDocument }: LangiumDocument): Range {
    return { start: textDocument.positionAt(at.offset), end: textDocument.positionAt(at.end) };
}
