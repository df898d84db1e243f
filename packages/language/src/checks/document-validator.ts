import type { Finding, Severity } from '@trialwright/conformity';
import { DefaultDocumentValidator, type LangiumDocument } from 'langium';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver-types';
import type { TrialCoreServices } from '../trial-module.js';

const severities: Record<Severity, DiagnosticSeverity> = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    information: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint,
};

/** Shows the findings of {@link FindingService} as diagnostics, worded for the reader. */
export class TrialDocumentValidator extends DefaultDocumentValidator {
    constructor(protected readonly trialServices: TrialCoreServices) {
        super(trialServices);
    }

    override async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
        return this.trialServices.trial.FindingService.findingsOf(document).map(finding =>
            this.diagnosticOf(finding, document),
        );
    }

    /** One finding in the protocol's form. */
    protected diagnosticOf(finding: Finding, document: LangiumDocument): Diagnostic {
        const { Locale } = this.trialServices.trial;
        const { textDocument } = document;
        return {
            severity: severities[finding.severity],
            range: {
                start: textDocument.positionAt(finding.at.offset),
                end: textDocument.positionAt(finding.at.end),
            },
            message: Locale.text(finding.message),
            source: 'trialwright',
            code: finding.code,
            tags: finding.unnecessary ? [DiagnosticTag.Unnecessary] : undefined,
            data: { code: finding.code },
        };
    }
}
