import { type Derivation, formulaOf } from '@trialwright/statistics';
import { expect } from 'vitest';
import { evaluate } from './evaluate.js';

/** Every formula of a derivation gives its value; texts exist in both languages; inputs are named. */
export function checkDerivation(derivation: Derivation): void {
    for (const text of [derivation.method, derivation.source.short, derivation.source.full]) {
        expect(text.ru.length).toBeGreaterThan(0);
        expect(text.en.length).toBeGreaterThan(0);
    }
    expect(derivation.steps.length).toBeGreaterThan(0);
    for (const step of derivation.steps) {
        expect(step.label.ru.length && step.label.en.length && step.symbol.length).toBeGreaterThan(0);
        expect(Number.isNaN(step.value), step.symbol).toBe(false);
        if (step.template === undefined) continue;
        expect(step.formula).toBe(formulaOf(step.template));
        const value = evaluate(step.template, step.inputs ?? {});
        const scale = Math.max(1, Math.abs(step.value));
        expect(Math.abs(value - step.value) / scale, `${step.symbol} = ${step.template}`).toBeLessThan(1e-8);
    }
}

/** Every input of a formula is the value of a step that stands before it: nothing else is needed to recompute it. */
export function checkInputs(derivation: Derivation): string[] {
    const known = new Map<string, number>();
    const missing: string[] = [];
    for (const { symbol, template, inputs = {}, value } of derivation.steps) {
        for (const [, name] of (template ?? '').matchAll(/\{([^{}]+)\}/g)) {
            const before = known.get(name!);
            if (before === undefined) missing.push(`${symbol}: ${name} stands nowhere before ${template}`);
            else if (Math.abs(before - inputs[name!]!) > 1e-9 * Math.max(1, Math.abs(before)))
                missing.push(`${symbol}: ${name} = ${inputs[name!]}, not ${before}`);
        }
        known.set(symbol, value);
        // Who knows 1 − α knows α.
        if (symbol.startsWith('1 − ')) known.set(symbol.slice(4), 1 - value);
    }
    return missing;
}
