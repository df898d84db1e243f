import type { LangiumCoreServices, LangiumDocument } from 'langium';
import type { Formatter } from 'langium/lsp';
import type {
    DocumentFormattingParams,
    DocumentRangeFormattingParams,
    FormattingOptions,
    TextEdit,
} from 'vscode-languageserver';
import type { OffsetEdit } from './edit.js';
import { formatEdits } from './format-text.js';

/**
 * Formats a file or a range of it in an editor. Registered in the module of the language server as
 * `lsp: { Formatter: services => new TrialFormatter(services) }`.
 */
export class TrialFormatter implements Formatter {
    /** Formatting as one types would move the cursor about: it is not offered. */
    readonly formatOnTypeOptions = undefined;

    constructor(private readonly services: LangiumCoreServices) {}

    formatDocument(document: LangiumDocument, { options }: Pick<DocumentFormattingParams, 'options'>): TextEdit[] {
        return this.edits(document, options).map(edit => textEdit(document, edit));
    }

    formatDocumentRange(
        document: LangiumDocument,
        { options, range }: Pick<DocumentRangeFormattingParams, 'options' | 'range'>,
    ): TextEdit[] {
        const { textDocument } = document;
        // Whole lines: the indentation of the first one belongs to the range.
        const from = textDocument.offsetAt({ line: range.start.line, character: 0 });
        const lastLine = range.end.character === 0 && range.end.line > range.start.line ? 0 : 1;
        const to = textDocument.offsetAt({ line: range.end.line + lastLine, character: 0 });
        return this.edits(document, options)
            .filter(edit => edit.offset >= from && edit.end <= to)
            .map(edit => textEdit(document, edit));
    }

    formatDocumentOnType(): TextEdit[] {
        return [];
    }

    private edits(document: LangiumDocument, options: FormattingOptions): readonly OffsetEdit[] {
        return formatEdits(document.textDocument.getText(), this.services, { indent: options.tabSize });
    }
}

function textEdit({ textDocument }: LangiumDocument, edit: OffsetEdit): TextEdit {
    const range = { start: textDocument.positionAt(edit.offset), end: textDocument.positionAt(edit.end) };
    return { range, newText: edit.text };
}
