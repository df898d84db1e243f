/** Fills the blanks of a VS Code snippet as a person who presses Tab through it: first choices, given defaults. */
export function filled(snippet: string): string {
    return snippet
        .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2026-11-01')
        .replace(/\$\{\d+\|([^,|}]+)[^}]*\}/g, '$1')
        .replace(/\$\{\d+:([^{}]*)\}/g, '$1')
        .replace(/\$0/g, '');
}
