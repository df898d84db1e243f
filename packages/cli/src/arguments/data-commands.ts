import type { Bilingual } from '@trialwright/model';
import { Option } from 'commander';
import type { DataCheckOptions } from '../commands/data-check.js';
import type { DataCompareOptions } from '../commands/data-compare.js';
import type { DataFingerprintOptions } from '../commands/data-fingerprint.js';
import type { Context } from '../context.js';
import type { Finish } from './command-line.js';
import type { LocalisedCommand } from './localised-command.js';
import { texts } from './texts.js';

/** Adds `data check`, `data compare` and `data fingerprint`. */
export function addDataCommands(
    top: LocalisedCommand,
    context: Context,
    finish: Finish,
    formats: (choices: readonly string[]) => Option,
): void {
    const say = (text: Bilingual): string => context.reader.text(text);
    const lang = (text: Bilingual): Option => new Option('--lang <ru|en>', say(text)).choices(['ru', 'en']);
    const data = (top.command('data') as LocalisedCommand)
        .description(say(texts.data))
        .addOption(lang(texts.langPlain));
    data.withHelpCommand();
    const command = (name: string, text: Bilingual): LocalisedCommand =>
        (data.command(name) as LocalisedCommand).description(say(text));
    /** How a table that no program describes is read. */
    const ofTables = (made: LocalisedCommand): LocalisedCommand =>
        made
            .option(`--column <${say(texts.name)}>`, say(texts.column))
            .option(`--encoding <${say(texts.name)}>`, say(texts.encoding))
            .addOption(
                new Option('--delimiter <comma|semicolon|tab>', say(texts.delimiter)).choices([
                    'comma',
                    'semicolon',
                    'tab',
                ]),
            )
            .option(`--sheet <${say(texts.name)}>`, say(texts.sheet)) as LocalisedCommand;

    command('check', texts.dataCheck)
        .argument(`<${say(texts.path)}...>`, say(texts.paths))
        .addOption(lang(texts.lang))
        .option(`--root <${say(texts.folder)}>`, say(texts.root))
        .addOption(formats(['text', 'json']))
        .option('-q, --quiet', say(texts.quiet))
        .action(async (paths: string[], given: DataCheckOptions) => {
            const { dataCheck } = await import('../commands/data-check.js');
            finish(await dataCheck(paths, given, context));
        });
    const compare = command('compare', texts.dataCompare)
        .argument(`<${say(texts.file)}1>`, say(texts.table))
        .argument(`<${say(texts.file)}2>`, say(texts.table))
        .addOption(lang(texts.langPlain)) as LocalisedCommand;
    ofTables(compare)
        .option(`--other-column <${say(texts.name)}>`, say(texts.otherColumn))
        .addOption(formats(['text', 'json']))
        .action(async (one: string, other: string, given: DataCompareOptions) => {
            const { dataCompare } = await import('../commands/data-compare.js');
            finish(await dataCompare([one, other], given, context));
        });
    const fingerprint = command('fingerprint', texts.dataFingerprint)
        .argument(`<${say(texts.file)}>`, say(texts.tableOrProgram))
        .addOption(lang(texts.langPlain))
        .option(`--of <${say(texts.name)}>`, say(texts.dataset))
        .requiredOption(`--key-file <${say(texts.file)}>`, say(texts.keyFile))
        .addOption(new Option('--by <case|patient>', say(texts.by)).choices(['case', 'patient']).makeOptionMandatory())
        .requiredOption(`-o, --output <${say(texts.file)}>`, say(texts.output)) as LocalisedCommand;
    ofTables(fingerprint)
        .option(`--root <${say(texts.folder)}>`, say(texts.root))
        .addOption(formats(['text', 'json']))
        .action(async (path: string, given: DataFingerprintOptions) => {
            const { dataFingerprint } = await import('../commands/data-fingerprint.js');
            finish(await dataFingerprint(path, given, context));
        });
}
