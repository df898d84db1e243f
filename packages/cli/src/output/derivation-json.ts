import type { Bilingual } from '@trialwright/model';
import type { Derivation } from '@trialwright/statistics';

/** A derivation as plain data, worded for the reader. */
export function derivationJson(derivation: Derivation, say: (text: Bilingual) => string): object {
    const { method, source, steps, warnings } = derivation;
    return {
        method: say(method),
        source: say(source.full),
        doi: source.doi,
        steps: steps.map(({ label, source: _, template: __, ...step }) => ({ ...step, label: say(label) })),
        warnings: warnings.map(({ code, text }) => ({ code, message: say(text) })),
    };
}
