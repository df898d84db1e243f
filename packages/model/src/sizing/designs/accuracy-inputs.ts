import { both } from '../../bilingual.js';
import type { Ask } from './ask.js';

/** Expected sensitivity and specificity, from which predictive values and likelihood ratios follow. */
export interface Accuracy {
    readonly sensitivity: number;
    readonly specificity: number;
}

const hint = both(
    'Берут из предварительного испытания или публикаций о системе.',
    'Take it from a preliminary trial or from publications on the system.',
);

export function accuracyOf(ask: Ask): Accuracy | undefined {
    const sensitivity = ask.number('expectedSensitivity', 'sensitivity', 'percent', {
        symbol: 'Se',
        label: both('ожидаемая чувствительность', 'expected sensitivity'),
        hint,
    });
    const specificity = ask.number('expectedSpecificity', 'specificity', 'percent', {
        symbol: 'Sp',
        label: both('ожидаемая специфичность', 'expected specificity'),
        hint,
    });
    return sensitivity === undefined || specificity === undefined ? undefined : { sensitivity, specificity };
}

/**
 * What is said where the stated expected value is not the one that follows; a difference of rounding is none.
 * @returns whether they agree.
 */
export function agreesWith(ask: Ask, implied: number, show: (value: number, language: 'ru' | 'en') => string): boolean {
    const stated = ask.element.properties.expected;
    if (!stated) return true;
    const value = stated.value.value.value.value;
    if (Math.abs(value - implied) <= 0.01 * Math.max(1, Math.abs(implied))) return true;
    ask.wrong(
        'expected-disagrees',
        stated.at,
        `Ожидаемое значение не следует из ожидаемых чувствительности, специфичности и распространённости: из них получается ${show(implied, 'ru')}.`,
        `The expected value does not follow from the expected sensitivity, specificity and prevalence: they give ${show(implied, 'en')}.`,
        'expected',
    );
    return false;
}
