import type { Bilingual, Language } from '@trialwright/model';
import { type Argument, Command, Help, type HelpConfiguration, type Option } from 'commander';
import { wrap } from '../terminal/wrap.js';

const titles: Readonly<Record<string, string>> = {
    'Usage:': 'Вызов:',
    'Arguments:': 'Аргументы:',
    'Options:': 'Параметры:',
    'Commands:': 'Команды:',
};

const texts = {
    help: { ru: 'показать эту справку', en: 'show this help' },
    helpOf: { ru: 'показать справку о команде', en: 'show the help of a command' },
    command: { ru: 'команда', en: 'command' },
    options: { ru: '[параметры]', en: '[options]' },
    commandPlace: { ru: '<команда>', en: '<command>' },
    byDefault: { ru: 'по умолчанию', en: 'default' },
} satisfies Record<string, Bilingual>;

/** Help without an English word of its own. */
class LocalisedHelp extends Help {
    constructor(private readonly language: Language) {
        super();
    }

    override styleTitle(title: string): string {
        return this.language === 'ru' ? (titles[title] ?? title) : title;
    }

    override commandUsage(command: Command): string {
        const names: string[] = [];
        for (let one: Command | null = command; one; one = one.parent) names.unshift(one.name());
        const rest =
            command.commands.length > 0 && command.registeredArguments.length === 0
                ? [texts.commandPlace[this.language]]
                : command.registeredArguments.map(argumentTerm);
        return [...names, ...rest, texts.options[this.language]].join(' ');
    }

    override subcommandTerm(command: Command): string {
        return [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' ');
    }

    override optionDescription(option: Option): string {
        const shown = option.defaultValueDescription ?? option.defaultValue;
        if (shown === undefined || shown === false) return option.description;
        return `${option.description} (${texts.byDefault[this.language]}: ${String(shown)})`;
    }

    override argumentDescription(argument: Argument): string {
        return argument.description;
    }

    // The library breaks lines at word boundaries that it knows for Latin letters only.
    override boxWrap(text: string, width: number): string {
        return wrap(text, Math.max(width, 40)).join('\n');
    }
}

function argumentTerm(argument: Argument): string {
    const name = argument.name() + (argument.variadic ? '…' : '');
    return argument.required ? `<${name}>` : `[${name}]`;
}

/** A command whose help is in the reader's language. */
export class LocalisedCommand extends Command {
    constructor(
        name: string | undefined,
        readonly language: Language,
    ) {
        super(name);
        this.helpOption('-h, --help', texts.help[language]);
    }

    override createCommand(name?: string): LocalisedCommand {
        return new LocalisedCommand(name, this.language);
    }

    override createHelp(): Help {
        return Object.assign(new LocalisedHelp(this.language), this.configureHelp() as HelpConfiguration);
    }

    /** Adds `help COMMAND`. */
    withHelpCommand(): this {
        return this.helpCommand(`help [${texts.command[this.language]}]`, texts.helpOf[this.language]);
    }
}
