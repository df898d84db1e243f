/** A row of the table: what to remove, and what that must bring. */
export interface Expectation {
    readonly pattern: RegExp;
    readonly label: string;
    readonly brings: readonly string[];
    readonly why: string;
}

/** Reads the table of a Markdown file. The first row that fits a label counts. */
export function readTable(markdown: string): readonly Expectation[] {
    return markdown.split('\n').flatMap(line => {
        const cells = /^\|(.+)\|(.+)\|(.+)\|\s*$/
            .exec(line)
            ?.slice(1)
            .map(cell => cell.trim());
        if (!cells || /^-+$/.test(cells[0]!) || /^(убрать|что изменено)/.test(cells[0]!)) return [];
        const [label, brings, why] = cells as [string, string, string];
        const pattern = new RegExp(`^${label.split('*').map(escaped).join('.*')}$`);
        return [{ label, pattern, brings: brings === '—' ? [] : brings.split(', ').sort(), why }];
    });
}

function escaped(text: string): string {
    return text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
}
