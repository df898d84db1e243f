import type { DesignTarget, Need } from '@trialwright/model';
import type { ProgramContext } from '../core/context.js';
import { cases } from './cases.js';

/** What was found for a design of its own: cases of each class, and how they came out before rounding. */
export function designParagraph(context: ProgramContext, { name, needs, result }: DesignTarget): string {
    if (!needs || !result) return '';
    const say = context.say.bind(context);
    const parts = [
        part(context, needs.positive, { ru: ' с патологией', en: ' with the condition' }),
        part(context, needs.negative, { ru: ' без патологии', en: ' without the condition' }),
        part(context, needs.all, { ru: '', en: '' }),
    ].filter(Boolean);
    const sentences = [
        say({
            ru: `Для ${name} нужно оценимых: ${parts.join(' и ')}.`,
            en: `${name} needs of evaluable cases: ${parts.join(' and ')}.`,
        }),
    ];
    if (needs.positive && needs.negative)
        sentences.push(
            say({
                ru: `Вместе ${cases(result.n, context)}.`,
                en: `Together ${context.number(result.n, 0)} cases.`,
            }),
        );
    if (result.groups)
        sentences.push(
            say({
                ru: `В двух группах: ${context.number(result.groups[0], 0)} и ${context.number(result.groups[1], 0)}.`,
                en: `In the two groups: ${context.number(result.groups[0], 0)} and ${context.number(result.groups[1], 0)}.`,
            }),
        );
    if (result.readers !== undefined)
        sentences.push(
            say({
                ru: `Каждый из врачей (${context.number(result.readers, 0)}) читает все случаи обоими методами.`,
                en: `Each of the ${context.number(result.readers, 0)} readers reads all cases with both methods.`,
            }),
        );
    return sentences.join(' ');
}

function part(context: ProgramContext, need: Need | undefined, of: { ru: string; en: string }): string {
    if (!need) return '';
    const { n, fractional } = need;
    const before =
        fractional === undefined || Number.isInteger(fractional)
            ? ''
            : context.say({
                  ru: ` (до округления ${context.number(fractional, 3)})`,
                  en: ` (${context.number(fractional, 3)} before rounding)`,
              });
    return context.say({
        ru: `${cases(n, context)}${of.ru}${before}`,
        en: `${context.number(n, 0)}${of.en}${before}`,
    });
}
