import type { Bilingual } from '@trialwright/model';
import { Option } from 'commander';
import type { Context } from '../context.js';
import type { ExitStatus } from '../exit-status.js';
import { coloursFor } from '../terminal/colours.js';
import { columnsOf } from '../terminal/width.js';
import { wrap } from '../terminal/wrap.js';
import { addDataCommands } from './data-commands.js';
import { LocalisedCommand } from './localised-command.js';
import { texts } from './texts.js';
import { documentFormatsOf } from './values.js';

/** Options as the parser hands them over. */
interface Given {
    readonly root?: string;
    readonly format: never;
    readonly quiet?: boolean;
    readonly matrix?: boolean;
    readonly explain?: boolean;
    readonly to: string;
    readonly out: string;
    readonly force?: boolean;
    readonly withoutData?: boolean;
    readonly check?: boolean;
    readonly translate?: 'ru' | 'en';
}

export type Finish = (status: ExitStatus) => void;

/**
 * The commands and their options. Each command is loaded when it is run, so that none waits for another.
 * @param finish told how the command ended.
 */
export function commandLine(context: Context, finish: Finish): LocalisedCommand {
    const { io, reader, version } = context;
    const say = (text: Bilingual): string => reader.text(text);
    const top = new LocalisedCommand('trialwright', reader.language())
        .description(say(texts.program))
        .addOption(new Option('--lang <ru|en>', say(texts.lang)).choices(['ru', 'en']))
        .version(version, '-V, --version', say(texts.version))
        .withHelpCommand()
        .addHelpText(
            'after',
            `\n${wrap(say(texts.exits), columnsOf(io.stdout, io.env)).join('\n')}\n${say(texts.more)}`,
        )
        .exitOverride()
        .configureOutput({
            writeOut: text => io.stdout.write(text),
            writeErr: text => io.stderr.write(text),
            outputError: () => {},
            getOutHelpWidth: () => columnsOf(io.stdout, io.env),
            getErrHelpWidth: () => columnsOf(io.stderr, io.env),
            stripColor: text => text,
        })
        .configureHelp({ styleCommandText: coloursFor(io.stdout, io.env).bold });

    const command = (name: string, description: Bilingual, lang = texts.lang): LocalisedCommand =>
        (top.command(name) as LocalisedCommand)
            .description(say(description))
            .argument(`<${say(texts.path)}...>`, say(texts.paths))
            .addOption(new Option('--lang <ru|en>', say(lang)).choices(['ru', 'en']))
            .option(`--root <${say(texts.folder)}>`, say(texts.root));
    const formats = (choices: readonly string[]): Option =>
        new Option(`--format <${choices.join('|')}>`, say(texts.outputFormat)).choices(choices).default('text');

    command('check', texts.check)
        .addOption(formats(['text', 'json', 'sarif', 'html']))
        .option('--matrix', say(texts.matrix))
        .option(`--severity <${say(texts.codeLevel)}>`, say(texts.severity), (one: string, all: string[] = []) => [
            ...all,
            one,
        ])
        .option('-q, --quiet', say(texts.quiet))
        .action(async (paths: string[], given: Given) => {
            const { check } = await import('../commands/check.js');
            finish(await check(paths, given, context));
        });
    command('size', texts.size)
        .addOption(formats(['text', 'json']))
        .option('--explain', say(texts.explain))
        .action(async (paths: string[], given: Given) => {
            const { size } = await import('../commands/size.js');
            finish(await size(paths, given, context));
        });
    // Its designs are added where it is called, see `addDesigns`.
    (top.command('calculate') as LocalisedCommand)
        .description(say(texts.calculate))
        .argument(`[${say(texts.design)}]`, say(texts.designs))
        .addOption(new Option('--lang <ru|en>', say(texts.langPlain)).choices(['ru', 'en']))
        .addOption(formats(['text', 'json']))
        .action(async (design: string | undefined, given: Given) => {
            const { listDesigns } = await import('../commands/list-designs.js');
            finish(listDesigns(design, given, context));
        });
    for (const kind of ['program', 'report'] as const) {
        const name = kind === 'program' ? 'generate' : 'report';
        const made = command(name, texts[name], texts.langDocuments)
            .option(`--to <${say(texts.list)}>`, say(texts.to), 'docx')
            .option(`-o, --out <${say(texts.folder)}>`, say(texts.out), 'out')
            .option('--force', say(texts.force));
        if (kind === 'report') made.option('--without-data', say(texts.withoutData));
        made.addOption(formats(['text', 'json'])).action(async (paths: string[], given: Given) => {
            const to = documentFormatsOf(given.to);
            const { generate } = await import('../commands/generate.js');
            finish(await generate(kind, paths, { ...given, to, data: !given.withoutData }, context));
        });
    }
    addDataCommands(top, context, finish, formats);
    command('format', texts.format)
        .option('--check', say(texts.formatCheck))
        .addOption(new Option('--translate <ru|en>', say(texts.translate)).choices(['ru', 'en']))
        .addOption(formats(['text', 'json']))
        .action(async (paths: string[], given: Given) => {
            const { format } = await import('../commands/format.js');
            finish(await format(paths, given, context));
        });
    return top;
}
