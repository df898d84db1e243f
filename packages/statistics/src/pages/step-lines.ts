import type { Derivation, Step } from '../core/derivation.js';
import { withDecimalSign } from '../core/decimal-sign.js';
import { substitute } from '../core/template.js';

/** Each step as a line: `n* = z² · p · (1 − p) / d² = 1.96² · … = 138.29  sample size before rounding`. */
export function stepLines({ steps }: Derivation, language: 'ru' | 'en'): string[] {
    const digits = new Map(steps.map(step => [step.symbol, step.digits]));
    return steps.map(step => stepLine(step, digits, language));
}

function stepLine(step: Step, digits: ReadonlyMap<string, number | undefined>, language: 'ru' | 'en'): string {
    const filled =
        step.template && step.inputs
            ? substitute(step.template, step.inputs, (value, name) => shown(value, digits.get(name), language))
            : undefined;
    const value = shown(step.value, step.digits, language);
    const formula = step.formula && withDecimalSign(step.formula, language);
    const parts = [step.symbol, formula, filled && withDecimalSign(filled, language), value];
    const equation = parts.filter((part, i) => part !== undefined && part !== parts[i - 1]).join(' = ');
    return `${equation}   — ${withDecimalSign(step.label[language], language)}`;
}

/** At least four figures of a small number, otherwise the step's decimals. */
function shown(value: number, digits: number | undefined, language: 'ru' | 'en'): string {
    const exact = Number(value.toPrecision(12));
    const small = exact !== 0 && Math.abs(exact) < 0.01;
    const text = small ? exact.toPrecision(4) : String(Number(exact.toFixed(digits ?? 6)));
    return withDecimalSign(String(Number(text)), language);
}
