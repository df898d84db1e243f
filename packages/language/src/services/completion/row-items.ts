import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionContext } from './context.js';
import type { Draft } from './item.js';
import { Snippet } from './snippet.js';

/** Behind `not applicable`: the rows that a program may so declare and has not yet, each with what it asks for. */
export function* rowItems({ services, document, reader, snippets }: CompletionContext): Iterable<Draft> {
    const { FindingService, ModelService } = services.trial;
    const declared = new Set(
        ModelService.modelOf(document)
            .all('notApplicable')
            .map(({ row }) => row.value),
    );
    const rows = FindingService.packsFor(document).flatMap(pack => pack.rows);
    for (const [index, row] of rows.entries()) {
        if (!row.waivable || declared.has(row.id)) continue;
        yield {
            label: row.id,
            kind: CompletionItemKind.EnumMember,
            detail: row.requirement[reader],
            insert: new Snippet(snippets).text(`${row.id} "`).place('').text('"').toString(),
            isSnippet: true,
            rank: index,
        };
    }
}
