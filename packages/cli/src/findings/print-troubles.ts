import { both } from '@trialwright/model';
import type { Context } from '../context.js';
import type { Trouble } from '../input/trouble.js';
import { clean, cleanLine } from '../terminal/clean.js';
import { coloursFor } from '../terminal/colours.js';
import { columnsOf } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';

const word = both('не обработано', 'not processed');

/** Says what could not be read or written. */
export function printTroubles(troubles: readonly Trouble[], { io, reader }: Context): void {
    const { stderr, env } = io;
    const colours = coloursFor(stderr, env);
    for (const { path, message } of troubles) {
        const label = colours.severity.error(reader.text(word));
        const lines = wrap(clean(reader.text(message)), columnsOf(stderr, env) - 2).map(line => `  ${line}`);
        stderr.write(`${colours.place(cleanLine(path))}  ${label}\n${lines.join('\n')}\n\n`);
    }
}
