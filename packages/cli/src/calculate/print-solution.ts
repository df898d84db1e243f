import type { Language } from '@trialwright/model';
import { type DesignSolution, optionName, type UsedInput } from '@trialwright/statistics';
import type { Context } from '../context.js';
import { explain } from '../sizes/explain.js';
import { coloursFor } from '../terminal/colours.js';
import { layTable } from '../terminal/table.js';
import { columnsOf } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import { shownInput, shownValue } from './show-value.js';
import { words } from './words.js';

/** Prints what was found: inputs, results, and with `--explain` the derivation. */
export function printSolution(solution: DesignSolution, steps: boolean, { io, reader }: Context): void {
    const { design, solve, inputs, values, derivation } = solution;
    const language = reader.language();
    const width = columnsOf(io.stdout, io.env);
    const colours = coloursFor(io.stdout, io.env);
    const title = design.directions[solve]!.title[language];
    const lines = [
        ...wrap(`${design.title[language]} (${design.id})`, width).map(colours.bold),
        ...wrap(`${words.found[language]}: ${title}`, width),
        '',
    ];
    const head = [words.option, words.value, words.meaning].map(word => word[language]);
    const table = layTable(
        [{ head: head[0]! }, { head: head[1]!, align: 'right' }, { head: head[2]!, flexible: true }],
        inputs.map(input => inputRow(solution, input, language)),
        width,
    );
    lines.push(colours.bold(words.inputs[language]));
    lines.push(...table.lines.map((line, index) => (index < table.heads ? colours.faint(line) : line)));
    lines.push('', colours.bold(words.result[language]));
    values.forEach((value, index) => {
        const line = `${value.name[language]}: ${shownValue(value, language)}`;
        lines.push(...wrap(line, width - 2).map(one => `  ${index === 0 ? colours.bold(one) : one}`));
    });
    for (const warning of derivation.warnings) {
        lines.push(...wrap(`! ${warning.text[language]}`, width).map(colours.severity.warning));
    }
    if (steps) lines.push('', colours.bold(words.derivation[language]), ...explain(derivation, language, width));
    io.stdout.write(`${lines.join('\n')}\n`);
}

function inputRow(
    { design }: DesignSolution,
    { parameter, value, byDefault }: UsedInput,
    language: Language,
): string[] {
    const { name, ...rest } = design.parameters[parameter]!;
    const chosen = rest.kind === 'choice' ? rest.choices.find(({ id }) => id === value) : undefined;
    const meaning = chosen ? `${name[language]}: ${chosen.name[language]}` : name[language];
    const mark = byDefault ? ` (${words.byDefault[language]})` : '';
    return [optionName(parameter), shownInput(design, parameter, value, language), `${meaning}${mark}`];
}
