import type { Bilingual } from '@trialwright/model';
import { type Derivation, formulaOf, type Step, substitute, withDecimalSign } from '@trialwright/statistics';
import type { Table } from '../../tree/block.js';
import { inlines } from '../../tree/inline.js';
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
    // A number is written in a formula with as many digits as in its own line.
    const digits = new Map(derivation.steps.map(step => [step.symbol, digitsOf(step)]));
    const rows = steps.map(step =>
        row([
            step.symbol,
            withDecimalSign(context.say(step.label), context.language),
            workings(step, context, digits),
            stepValue(step, context),
        ]),
    );
    const head = [
        context.say({ ru: 'Обозн.', en: 'Symbol' }),
        context.say({ ru: 'Величина', en: 'Quantity' }),
        context.say({ ru: 'Формула и подстановка', en: 'Formula and figures' }),
        context.say({ ru: 'Значение', en: 'Value' }),
    ];
    const notes = notation(context, steps.map(step => step.formula ?? '').join(' '));
    const details = notes ? { id, notes: [inlines(notes)] } : { id };
    return table(caption, [12, 38, 33, { width: 17, align: 'right' }], head, rows, details);
}

/** «⌈n₊ / (1 − r)⌉ = ⌈287 / (1 − 0,05)⌉», or a dash for what is given. */
export function workings(
    step: Step,
    context: ProgramContext,
    digits: ReadonlyMap<string, number | undefined> = new Map(),
): string {
    if (!step.template) return withDecimalSign(step.formula ?? '—', context.language);
    const filled = substitute(step.template, step.inputs ?? {}, (value, name) =>
        shown(value, digits.get(name), context),
    );
    const formula = formulaOf(step.template);
    return withDecimalSign(formula === filled ? formula : `${formula} = ${filled}`, context.language);
}

export function stepValue(step: Step, context: ProgramContext): string {
    return shown(step.value, digitsOf(step), context);
}

function digitsOf(step: Step): number | undefined {
    return (
        step.digits ?? (step.unit === 'cases' || step.unit === 'patients' || step.unit === 'clusters' ? 0 : undefined)
    );
}

const functions: readonly { mark: string; meaning: Bilingual }[] = [
    {
        mark: 'Φ⁻¹(',
        meaning: {
            ru: 'Φ⁻¹(q) — квантиль стандартного нормального распределения',
            en: 'Φ⁻¹(q): quantile of the standard normal distribution',
        },
    },
    {
        mark: 'B⁻¹(',
        meaning: {
            ru: 'B⁻¹(q; a, b) — квантиль бета-распределения с параметрами a и b',
            en: 'B⁻¹(q; a, b): quantile of the beta distribution with parameters a and b',
        },
    },
    {
        mark: 't⁻¹(',
        meaning: {
            ru: 't⁻¹(q; ν) — квантиль распределения Стьюдента с ν степенями свободы',
            en: "t⁻¹(q; ν): quantile of Student's distribution with ν degrees of freedom",
        },
    },
    {
        mark: 'F⁻¹(',
        meaning: {
            ru: 'F⁻¹(q; ν₁; ν₂) — квантиль распределения Фишера с ν₁ и ν₂ степенями свободы',
            en: "F⁻¹(q; ν₁; ν₂): quantile of Fisher's distribution with ν₁ and ν₂ degrees of freedom",
        },
    },
    {
        mark: 'P(X',
        meaning: {
            ru: 'P(X … | n, p) — вероятность по биномиальному распределению с параметрами n и p',
            en: 'P(X … | n, p): probability of the binomial distribution with parameters n and p',
        },
    },
    {
        mark: 'L(',
        meaning: {
            ru: 'L(X) — нижняя граница интервала при X успехах',
            en: 'L(X): lower limit of the interval at X successes',
        },
    },
    { mark: '⌈', meaning: { ru: '⌈x⌉ — округление вверх до целого', en: '⌈x⌉: rounding up to a whole number' } },
];

/** What the functions in the formulas mean, those that stand in them. */
function notation(context: ProgramContext, formulas: string): string {
    const used = functions.filter(item => formulas.includes(item.mark)).map(item => context.say(item.meaning));
    return used.length > 0 ? `${used.join('; ')}.` : '';
}

/** A number with enough digits to go on with: small ones keep three figures. */
export function shown(value: number, digits: number | undefined, context: ProgramContext): string {
    if (value !== 0 && Math.abs(value) < 0.001) {
        const asked = (digits ?? 0) + 1 + Math.floor(Math.log10(Math.abs(value)));
        return context.number(Number(value.toPrecision(Math.max(3, asked))), 12);
    }
    return context.number(Number(value.toPrecision(12)), digits ?? 4);
}
