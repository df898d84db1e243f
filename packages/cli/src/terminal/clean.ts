// Characters that steer a terminal or turn the direction of text: a file must not be able to write over the screen.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what is looked for.
const steering = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Text from a file or a name, made harmless for a terminal. Tabs become spaces; lines stay. */
export function clean(text: string): string {
    return text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').replace(steering, '\uFFFD');
}

/** The same for what must stay on one line, such as the name of a file. */
export function cleanLine(text: string): string {
    return clean(text).replace(/\n/g, '\uFFFD');
}
