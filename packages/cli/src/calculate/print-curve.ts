import { type Curve, type Design, optionName, type StatedInputs } from '@trialwright/statistics';
import type { Context } from '../context.js';
import { coloursFor } from '../terminal/colours.js';
import { layTable } from '../terminal/table.js';
import { columnsOf } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import { shownInput, shownValue, stated } from './show-value.js';
import { words } from './words.js';

/** Prints a curve as a table of two columns; a point without an answer says why. */
export function printCurve(design: Design, curve: Curve, inputs: StatedInputs, { io, reader }: Context): void {
    const language = reader.language();
    const width = columnsOf(io.stdout, io.env);
    const colours = coloursFor(io.stdout, io.env);
    const fixed = Object.entries(inputs).map(([id, value]) => stated(design, id, value!, language));
    const { value, along, points } = curve;
    const rows = points.map(({ x, y, reason }) => [
        shownInput(design, along, x, language),
        y !== undefined && value
            ? shownValue({ ...value, value: y }, language)
            : `${words.noAnswer[language]}: ${reason?.[language] ?? ''}`,
    ]);
    const title = design.directions[curve.what]!.title[language];
    const table = layTable(
        [
            { head: optionName(along), align: 'right' },
            { head: value?.name[language] ?? title, flexible: true },
        ],
        rows,
        width,
    );
    const lines = [
        ...wrap(`${design.title[language]} (${design.id})`, width).map(colours.bold),
        ...wrap(`${words.curve[language]}: ${title}${fixed.length > 0 ? `; ${fixed.join(', ')}` : ''}`, width),
        '',
        ...table.lines.map((line, index) => (index < table.heads ? colours.faint(line) : line)),
    ];
    io.stdout.write(`${lines.join('\n')}\n`);
}
