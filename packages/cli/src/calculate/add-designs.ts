import type { Bilingual } from '@trialwright/model';
import {
    areaNames,
    type Design,
    defaultText,
    designsByArea,
    optionName,
    type Parameter,
    permitted,
    type Solve,
    solves,
    usualValues,
} from '@trialwright/statistics';
import { type Command, Option } from 'commander';
import { texts } from '../arguments/texts.js';
import type { Context } from '../context.js';
import type { ExitStatus } from '../exit-status.js';
import { type CalculateOptions, calculate } from '../commands/calculate.js';
import { words } from './words.js';

/** Gives the command `calculate` a command of its own for each design, its options made from the registry. */
export function addDesigns(top: Command, context: Context, finish: (status: ExitStatus) => void): void {
    const parent = top.commands.find(command => command.name() === 'calculate')!;
    const { reader } = context;
    // What stands behind a design's name belongs to the design.
    parent.enablePositionalOptions();
    for (const { area, designs } of designsByArea()) {
        for (const design of designs) {
            const command = parent
                .command(design.id)
                .description(
                    reader.text({
                        ru: `${design.title.ru}. ${design.help.ru}`,
                        en: `${design.title.en}. ${design.help.en}`,
                    }),
                )
                .summary(reader.text(design.title))
                .helpGroup(`${reader.text(areaNames[area])}:`);
            addOptions(command, design, context);
            command.action(async (given: CalculateOptions & Record<string, string>) => {
                const before = parent.getOptionValueSource('format') === 'cli' ? { format: parent.opts().format } : {};
                finish(await calculate(design, { ...given, ...before }, context));
            });
        }
    }
}

function addOptions(command: Command, design: Design, { reader }: Context): void {
    const say = (text: Bilingual): string => reader.text(text);
    for (const [id, parameter] of Object.entries(design.parameters)) {
        command.addOption(
            new Option(`${optionName(id)} <${placeOf(parameter, say)}>`, say(descriptionOf(design, id, parameter))),
        );
    }
    const directions = solves.filter(solve => design.directions[solve]);
    const found = (solve: Solve, language: 'ru' | 'en'): string =>
        `${solve}: ${design.directions[solve]!.title[language]}`;
    const solve = {
        ru: `${texts.direction.ru} — ${directions.map(one => found(one, 'ru')).join('; ')}`,
        en: `${texts.direction.en}: ${directions.map(one => found(one, 'en')).join('; ')}`,
    };
    command
        .addOption(new Option(`--solve <${directions.join('|')}>`, say(solve)).choices(directions).default('n'))
        .addOption(new Option('--explain', say(texts.explain)).conflicts('curve'))
        .addOption(new Option(`--curve <${say(texts.curveValue)}>`, say(texts.curve)))
        .addOption(new Option(`--points <${say(texts.number)}>`, say(texts.points)).default('51'))
        .addOption(
            new Option('--format <text|json>', say(texts.outputFormat)).choices(['text', 'json']).default('text'),
        )
        .addOption(new Option('--lang <ru|en>', say(texts.langPlain)).choices(['ru', 'en']));
}

function placeOf(parameter: Parameter, say: (text: Bilingual) => string): string {
    if (parameter.kind === 'shares') return say(texts.shares);
    return say(parameter.kind === 'choice' ? texts.word : texts.number);
}

/** What a parameter is, what is permitted, usual, and taken where it is left out. */
function descriptionOf(design: Design, id: string, parameter: Parameter): Bilingual {
    const parts: Bilingual[] = [parameter.name];
    if (parameter.help) parts.push({ ru: lower(parameter.help.ru), en: lower(parameter.help.en) });
    if (parameter.kind === 'choice') {
        const list = (language: 'ru' | 'en') =>
            parameter.choices.map(one => `${one.id} — ${one.name[language]}`).join(', ');
        parts.push({ ru: list('ru'), en: list('en') });
    } else parts.push(permitted(parameter, optionName(id).slice(2)));
    const usual = usualValues(parameter);
    if (usual) parts.push({ ru: `${words.usually.ru} ${usual.ru}`, en: `${words.usually.en} ${usual.en}` });
    const standard = defaultText(parameter);
    const optional = standard !== undefined || parameter.optional;
    if (standard) parts.push({ ru: `по умолчанию ${standard.ru}`, en: `default ${standard.en}` });
    const sought = Object.values(design.directions).some(direction => direction.finds.includes(id));
    if (!optional) parts.push(sought ? requiredUnless : words.required);
    return { ru: parts.map(part => part.ru).join('; '), en: parts.map(part => part.en).join('; ') };
}

const requiredUnless: Bilingual = {
    ru: `${words.required.ru}, ${words.unlessFound.ru}`,
    en: `${words.required.en} ${words.unlessFound.en}`,
};

/** A sentence as a part of a longer one. */
function lower(sentence: string): string {
    const text = sentence.replace(/\.$/, '');
    return /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
