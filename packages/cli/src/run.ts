import { CommanderError } from 'commander';
import { commandLine } from './arguments/command-line.js';
import { UsageError, usageErrorOf } from './arguments/usage-error.js';
import { requestedLanguage } from './arguments/values.js';
import type { Context } from './context.js';
import { type ExitStatus, exitStatus } from './exit-status.js';
import { printTroubles } from './findings/print-troubles.js';
import { TroubleError } from './input/trouble.js';
import type { Io } from './io.js';
import { environmentLanguage } from './locale/environment.js';
import { Reader } from './locale/reader.js';
import { clean } from './terminal/clean.js';
import { coloursFor } from './terminal/colours.js';
import { version } from './version.js';

/**
 * Runs the command.
 * @param args what follows the command's name.
 * @returns the exit status.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
    const requested = requestedLanguage(args);
    const reader = new Reader(requested ?? environmentLanguage(io));
    const context: Context = { io, reader, requested, version };
    let status: ExitStatus = exitStatus.clean;
    const top = commandLine(context, ended => {
        status = ended;
    });
    try {
        if (args.includes('calculate')) {
            // The designs and their options are known to the registry only: it is loaded when it is asked for.
            const { addDesigns } = await import('./calculate/add-designs.js');
            addDesigns(top, context, ended => {
                status = ended;
            });
        }
        if (args.length === 0) {
            top.outputHelp({ error: true });
            return exitStatus.trouble;
        }
        await top.parseAsync([...args], { from: 'user' });
        return status;
    } catch (error) {
        return failed(error, args, context);
    }
}

function failed(error: unknown, args: readonly string[], context: Context): ExitStatus {
    if (error instanceof CommanderError) {
        // Help and version come as errors too; they end well.
        if (error.exitCode === 0) return exitStatus.clean;
        // A command that does not exist has no help: that of the command before it is named.
        const unknown = error.code === 'commander.unknownCommand' ? /'([^']*)'/.exec(error.message)?.[1] : undefined;
        const known = unknown === undefined ? args : args.slice(0, args.indexOf(unknown));
        return wrongUsage(usageErrorOf(error), known, context);
    }
    if (error instanceof UsageError) return wrongUsage(error, args, context);
    if (error instanceof TroubleError) {
        printTroubles([error.trouble], context);
        return exitStatus.trouble;
    }
    throw error;
}

const commands = new Set(['check', 'size', 'calculate', 'data', 'generate', 'report', 'format']);

function wrongUsage(
    { text, command: helpful }: UsageError,
    args: readonly string[],
    { io, reader }: Context,
): ExitStatus {
    const colours = coloursFor(io.stderr, io.env);
    const command = helpful ?? calledCommand(args);
    const help = `trialwright ${command ? `${command} ` : ''}--help`;
    io.stderr.write(`${colours.severity.error('trialwright:')} ${clean(reader.text(text))}\n`);
    io.stderr.write(`${reader.text({ ru: `Справка: ${help}`, en: `Help: ${help}` })}\n`);
    return exitStatus.trouble;
}

/** The command that was called; of `calculate` with its design, of `data` with what is to be done. */
function calledCommand(args: readonly string[]): string | undefined {
    const at = args.findIndex(arg => commands.has(arg));
    const command = args[at];
    const design = command === 'calculate' || command === 'data' ? args[at + 1] : undefined;
    return design !== undefined && /^[a-z]/.test(design) ? `${command} ${design}` : command;
}
