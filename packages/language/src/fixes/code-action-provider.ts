import { allPacks, type Finding, type Fix } from '@trialwright/conformity';
import type { Bilingual } from '@trialwright/model';
import { type LangiumDocument, URI } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import type { CodeActionParams } from 'vscode-languageserver';
import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver-types';
import type { TrialCoreServices } from '../trial-module.js';
import type { Change } from './edit.js';

/** Applies all fixes that change form only. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.trialwright`;
/** Adds everything that the must-rows still miss. */
export const completeKind = `${CodeActionKind.Source}.trialwright.complete`;

/** Offers the fixes of the findings, "fix all", and "add everything that is still missing". */
export class TrialCodeActionProvider implements CodeActionProvider {
    constructor(private readonly services: TrialCoreServices) {}

    getCodeActions(document: LangiumDocument, { range, context }: CodeActionParams): CodeAction[] {
        const wants = (kind: string): boolean =>
            context.only === undefined || context.only.some(only => kind === only || kind.startsWith(`${only}.`));
        const findings = this.services.trial.FindingService.findingsOf(document);
        const start = document.textDocument.offsetAt(range.start);
        const end = document.textDocument.offsetAt(range.end);
        const here = findings.filter(({ at }) => at.offset <= end && at.end >= start);
        const actions: CodeAction[] = [];
        if (wants(CodeActionKind.QuickFix)) {
            for (const finding of here) actions.push(...this.quickFixes(finding, document, context.diagnostics));
            if (here.some(finding => finding.row))
                actions.push(...this.complete(document, findings, CodeActionKind.QuickFix));
        }
        if (wants(fixAllKind)) actions.push(...this.fixAll(document, findings));
        if (wants(completeKind)) actions.push(...this.complete(document, findings, completeKind));
        return actions;
    }

    private quickFixes(finding: Finding, document: LangiumDocument, shown: readonly Diagnostic[]): CodeAction[] {
        const { Locale } = this.services.trial;
        return (finding.fixes ?? []).flatMap(fix => {
            const changes = this.edits([fix], document);
            if (!changes) return [];
            const diagnostics = shown.filter(
                ({ code, range }) =>
                    code === finding.code && document.textDocument.offsetAt(range.start) === finding.at.offset,
            );
            return [
                {
                    title: Locale.text(fix.title),
                    kind: CodeActionKind.QuickFix,
                    diagnostics,
                    isPreferred: fix.preferred,
                    edit: { changes },
                },
            ];
        });
    }

    private fixAll(document: LangiumDocument, findings: readonly Finding[]): CodeAction[] {
        const fixes = findings.flatMap(({ fixes = [] }) => fixes.find(fix => fix.safe) ?? []);
        return this.action(document, fixes, fixAllKind, {
            ru: 'Исправить всё, что меняет только запись',
            en: 'Fix everything that concerns form only',
        });
    }

    private complete(document: LangiumDocument, findings: readonly Finding[], kind: string): CodeAction[] {
        const fixes = completingFixes(findings);
        return this.action(document, fixes, kind, {
            ru: `Дописать всё обязательное, чего ещё нет (${fixes.length})`,
            en: `Add everything required that is still missing (${fixes.length})`,
        });
    }

    private action(document: LangiumDocument, fixes: readonly Fix[], kind: string, title: Bilingual): CodeAction[] {
        const changes = this.edits(fixes, document);
        return changes ? [{ title: this.services.trial.Locale.text(title), kind, edit: { changes } }] : [];
    }

    private edits(fixes: readonly Fix[], document: LangiumDocument): Record<string, TextEdit[]> | undefined {
        const changes = this.services.trial.FixPrinter.changesOfAll(fixes, document);
        if (changes.size === 0) return undefined;
        return Object.fromEntries([...changes].map(([uri, list]) => [uri, this.textEdits(uri, list)]));
    }

    private textEdits(uri: string, changes: readonly Change[]): TextEdit[] {
        const textDocument = this.services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri))?.textDocument;
        if (!textDocument) return [];
        return changes.map(({ offset, end, text }) => ({
            range: { start: textDocument.positionAt(offset), end: textDocument.positionAt(end) },
            newText: text,
        }));
    }
}

/** The preferred fix of every open finding of a row that a program must meet. */
export function completingFixes(findings: readonly Finding[]): readonly Fix[] {
    // Findings come from the packs that are on; so of all packs only their rows can be meant.
    const rows = allPacks.flatMap(pack => pack.rows);
    const must = new Set(rows.filter(row => row.level === 'M').map(row => row.id));
    return findings.flatMap(({ row, fixes = [] }) =>
        row && must.has(row) ? (fixes.find(fix => fix.preferred) ?? fixes[0] ?? []) : [],
    );
}
