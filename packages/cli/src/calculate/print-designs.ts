import { areaNames, designsByArea, solves } from '@trialwright/statistics';
import type { Context } from '../context.js';
import { coloursFor } from '../terminal/colours.js';
import { columnsOf } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import { words } from './words.js';

/** Prints the designs by areas, with what each can find. */
export function printDesigns({ io, reader }: Context): void {
    const language = reader.language();
    const width = columnsOf(io.stdout, io.env);
    const colours = coloursFor(io.stdout, io.env);
    const lines: string[] = [];
    for (const { area, designs } of designsByArea()) {
        lines.push(colours.bold(areaNames[area][language]));
        for (const design of designs) {
            const found = solves.filter(solve => design.directions[solve]).join(', ');
            lines.push(`  ${colours.good(design.id)} (${found})`);
            lines.push(...wrap(design.title[language], width - 6).map(line => `      ${line}`));
        }
        lines.push('');
    }
    lines.push(...wrap(words.help[language], width));
    io.stdout.write(`${lines.join('\n')}\n`);
}
