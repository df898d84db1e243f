import type { Bilingual } from '@trialwright/model';
import type { CommanderError } from 'commander';

/** The command was called wrongly: exit status 2. */
export class UsageError extends Error {
    /** @param command whose help says more, e.g. `calculate auc-goal`; without it the command that was called. */
    constructor(
        readonly text: Bilingual,
        readonly command?: string,
    ) {
        super(text.en);
        this.name = 'UsageError';
    }
}

/** The parser's errors in both languages. It writes English; what was wrong stands between quotes. */
export function usageErrorOf(error: CommanderError): UsageError {
    const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(match => match[1]!);
    const meant = /\(Did you mean (?:one of )?(.*?)\?\)/.exec(error.message)?.[1];
    const text = textOf(error, first, second);
    if (!meant) return new UsageError(text);
    return new UsageError({
        ru: `${text.ru} Возможно, имелось в виду: ${meant}.`,
        en: `${text.en} Did you mean ${meant}?`,
    });
}

function textOf(error: CommanderError, first: string, second: string): Bilingual {
    switch (error.code) {
        case 'commander.unknownOption':
            return { ru: `Неизвестный параметр «${first}».`, en: `Unknown option “${first}”.` };
        case 'commander.unknownCommand':
            return { ru: `Неизвестная команда «${first}».`, en: `Unknown command “${first}”.` };
        case 'commander.missingArgument':
            return { ru: `Не указано: <${first}>.`, en: `Missing: <${first}>.` };
        case 'commander.optionMissingArgument':
            return { ru: `После «${first}» нет значения.`, en: `The value of “${first}” is missing.` };
        case 'commander.missingMandatoryOptionValue':
            return { ru: `Не задан параметр «${first}».`, en: `The option “${first}” is missing.` };
        case 'commander.excessArguments':
            return { ru: 'Слишком много аргументов.', en: 'Too many arguments.' };
        case 'commander.conflictingOption':
            return {
                ru: `Параметры «${first}» и «${second}» нельзя задать вместе.`,
                en: `The options “${first}” and “${second}” cannot be used together.`,
            };
        case 'commander.invalidArgument': {
            const choices = /Allowed choices are (.*)\./.exec(error.message)?.[1];
            const ru = `Параметр «${first}»: недопустимое значение «${second}»`;
            const en = `Option “${first}”: the value “${second}” is not permitted`;
            return choices
                ? { ru: `${ru}; возможны: ${choices}.`, en: `${en}; it may be: ${choices}.` }
                : { ru: `${ru}.`, en: `${en}.` };
        }
        default:
            return { ru: 'Неверный вызов команды.', en: 'The command was called wrongly.' };
    }
}
