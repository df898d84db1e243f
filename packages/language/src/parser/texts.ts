const closed = /"(\\.|[^"\\\n\r])*"|«[^«»\n\r]*(«[^«»\n\r]*»[^«»\n\r]*)*»|“[^“”\n\r]*”|„[^„“”\n\r]*[“”]/y;
// Without a closing quote a text ends with its line, or before the brace that opens a block.
const open = /["«“„][^\n\r{]*/y;
// A long text that runs over the closing brace of its element lacks its end.
const long = /"""(?:(?!"""|\n\})[\s\S])*(?:""")?/y;

function match(pattern: RegExp, source: string, offset: number): string | undefined {
    pattern.lastIndex = offset;
    return pattern.exec(source)?.[0];
}

/** The text in quotes that begins at an offset, closed or not. */
export function quotedText(source: string, offset: number): string | undefined {
    if (source.startsWith('"""', offset)) return undefined;
    return match(closed, source, offset) ?? match(open, source, offset)?.trimEnd();
}

/** The text of several paragraphs that begins at an offset, closed or not. */
export function longText(source: string, offset: number): string | undefined {
    const found = match(long, source, offset);
    return found && found.length > 5 && found.endsWith('"""') ? found : found?.trimEnd();
}
