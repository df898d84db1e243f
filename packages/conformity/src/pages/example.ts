/** Splits the example of a page: lines with `-` are wrong, with `+` right, with `!` are for the tests. */
export function exampleOf(example: string): { readonly wrong: string; readonly right: string } {
    const lines = example.split('\n').filter(line => !line.startsWith('!'));
    const side = (drop: string): string =>
        lines
            .filter(line => !line.startsWith(drop))
            .map(line => line.replace(/^[-+]/, ''))
            .join('\n')
            .trimEnd();
    return { wrong: side('+'), right: side('-') };
}
