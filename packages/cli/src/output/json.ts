import type { Context } from '../context.js';
import type { Trouble } from '../input/trouble.js';

/** What the JSON of each command begins with. The name and version of the format choose its schema. */
export function envelope(format: string, context: Context): object {
    return {
        format: `trialwright-${format}`,
        formatVersion: 1,
        tool: { name: 'trialwright', version: context.version },
        language: context.reader.language(),
    };
}

/** Troubles in the reader's language. */
export function troublesJson(troubles: readonly Trouble[], { reader }: Context): object[] {
    return troubles.map(({ code, path, message }) => ({ code, path, message: reader.text(message) }));
}

/** Writes JSON to the standard output. Numbers are complete; what is not a number becomes null. */
export function printJson(value: unknown, { io }: Context): void {
    io.stdout.write(`${JSON.stringify(value, undefined, 2)}\n`);
}
