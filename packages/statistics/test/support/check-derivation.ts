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
