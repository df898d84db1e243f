import type { Bilingual } from './bilingual.js';
import type { Step } from './derivation.js';
import { formulaOf } from './template.js';

type Extra = Pick<Step, 'unit' | 'digits' | 'rounding' | 'source'>;

/** A given or constant value. */
export function given(symbol: string, label: Bilingual, value: number, extra: Extra = {}): Step {
    return { symbol, label, value, ...extra };
}

/** A value computed by a template from named inputs. */
export function computed(
    symbol: string,
    label: Bilingual,
    template: string,
    inputs: Record<string, number>,
    value: number,
    extra: Extra = {},
): Step {
    return { symbol, label, formula: formulaOf(template), template, inputs, value, ...extra };
}
