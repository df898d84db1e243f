import { type Derivation, formulaOf, type Step, substitute } from '@trialwright/statistics';
import type { Table } from '../../tree/block.js';
import { row, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';

/**
 * The steps of a derivation: symbol, meaning, formula with the numbers in it, value.
 *
 * @param options.computedOnly leaves out the inputs at the head, which stand in a table of their own
 */
export function stepsTable(
    context: ProgramContext,
    id: string,
    caption: string,
    derivation: Derivation,
    options: { computedOnly?: boolean } = {},
): Table {
    const first = derivation.steps.findIndex(
        step => step.formula !== undefined || step.rounding !== undefined || step.unit === 'cases',
    );
    const steps = options.computedOnly ? derivation.steps.slice(Math.max(0, first)) : derivation.steps;
    const rows = steps.map(step =>
        row([
            step.symbol,
            localNumbers(context.say(step.label), context),
            workings(step, context),
            stepValue(step, context),
        ]),
    );
    const head = [
        context.say({ ru: 'Обозн.', en: 'Symbol' }),
        context.say({ ru: 'Величина', en: 'Quantity' }),
        context.say({ ru: 'Формула и подстановка', en: 'Formula and figures' }),
        context.say({ ru: 'Значение', en: 'Value' }),
    ];
    return table(caption, [12, 38, 33, { width: 17, align: 'right' }], head, rows, { id });
}

/** «⌈n₊ / (1 − r)⌉ = ⌈287 / (1 − 0,05)⌉», or a dash for what is given. */
export function workings(step: Step, context: ProgramContext): string {
    if (!step.template) return localWords(step.formula ?? '—', context);
    const filled = substitute(step.template, step.inputs ?? {}, value => shown(value, undefined, context));
    const formula = formulaOf(step.template);
    return localWords(formula === filled ? formula : `${formula} = ${filled}`, context);
}

export function stepValue(step: Step, context: ProgramContext): string {
    return shown(
        step.value,
        step.digits ?? (step.unit === 'cases' || step.unit === 'patients' || step.unit === 'clusters' ? 0 : undefined),
        context,
    );
}

/** A number with enough digits to go on with: small ones keep three figures. */
export function shown(value: number, digits: number | undefined, context: ProgramContext): string {
    if (value !== 0 && Math.abs(value) < 0.001) return context.number(Number(value.toPrecision(3)), 12);
    return context.number(Number(value.toPrecision(12)), digits ?? 4);
}

/** Labels of steps hold numbers in the notation of the program: they are given that of the document. */
export function localNumbers(text: string, context: ProgramContext): string {
    return context.language === 'ru' ? text.replace(/(\d)\.(\d)/g, '$1,$2') : text;
}

/** The few English words that formulas of the statistics package hold. */
function localWords(formula: string, context: ProgramContext): string {
    if (context.language === 'en') return formula;
    return formula
        .replace(/ for all /g, ' при всех ')
        .replace(/\breject\b/g, 'отклонить')
        .replace(/(\d)\.(\d)/g, '$1,$2');
}
