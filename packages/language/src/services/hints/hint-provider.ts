import type { LangiumDocument } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import type { TrialServices } from '../trial-lsp-module.js';
import { allHints } from './all-hints.js';
import type { Hint } from './hint.js';

/**
 * Computed sample sizes beside the text. Model and sizes are kept until the next change, so asking is cheap; what takes
 * its time is under way meanwhile.
 */
export class SizingHintProvider implements InlayHintProvider {
    constructor(private readonly services: TrialServices) {}

    getInlayHints(document: LangiumDocument, { range }: InlayHintParams): InlayHint[] {
        const { textDocument } = document;
        const start = textDocument.offsetAt(range.start);
        const end = textDocument.offsetAt(range.end);
        return this.hintsOf(document)
            .filter(hint => hint.offset >= start && hint.offset <= end)
            .map(({ offset, label, tooltip }) => ({
                position: textDocument.positionAt(offset),
                label,
                tooltip: { kind: 'markdown', value: tooltip() },
                paddingLeft: true,
            }));
    }

    /** All hints of a file whose family is switched on, in the order of the text. */
    hintsOf(document: LangiumDocument): Hint[] {
        const { Locale, Sizing, Settings } = this.services.trial;
        const { hints: shown } = Settings.current;
        if (!shown.enabled) return [];
        const uri = document.uri.toString();
        return allHints(Sizing.sizingOf(document), Locale.language)
            .filter(hint => hint.uri === uri && shown[hint.family])
            .sort((a, b) => a.offset - b.offset);
    }
}
