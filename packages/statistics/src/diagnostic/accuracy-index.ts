import { checkInside, checkOneOf } from '../core/check.js';
import type { Bilingual } from '../core/bilingual.js';
import type { Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';

/** Metrics that are a sum of sensitivity and specificity. */
export const accuracyIndices = ['youden', 'balanced-accuracy'] as const;
export type AccuracyIndex = (typeof accuracyIndices)[number];

/** Expected rates, inside (0, 1). */
export interface IndexRates {
    sensitivity: number;
    specificity: number;
}

interface Terms {
    symbol: string;
    label: Bilingual;
    goalLabel: Bilingual;
    template: string;
    /** Of the sum of sensitivity and specificity. */
    scale: number;
}

/** Each index as a function of the sum of both rates. */
export const rateTerms: Readonly<Record<AccuracyIndex, Terms>> = {
    youden: {
        symbol: 'J',
        label: { ru: 'ожидаемый индекс Юдена', en: "expected Youden's index" },
        goalLabel: { ru: 'целевое значение индекса Юдена', en: "goal for Youden's index" },
        template: '{Se} + {Sp} − 1',
        scale: 1,
    },
    'balanced-accuracy': {
        symbol: 'BA',
        label: { ru: 'ожидаемая сбалансированная точность', en: 'expected balanced accuracy' },
        goalLabel: { ru: 'целевое значение сбалансированной точности', en: 'goal for the balanced accuracy' },
        template: '({Se} + {Sp}) / 2',
        scale: 1 / 2,
    },
};

/** Value of an index. @throws StatisticsError if an argument is outside its range. */
export function indexOf({ index, sensitivity, specificity }: IndexRates & { index: AccuracyIndex }): number {
    checkOneOf('index', index, accuracyIndices);
    checkInside('sensitivity', sensitivity, 0, 1);
    checkInside('specificity', specificity, 0, 1);
    return index === 'youden' ? sensitivity + specificity - 1 : (sensitivity + specificity) / 2;
}

/** Sum of sensitivity and specificity at which an index has a value. */
export function sumOf(index: AccuracyIndex, value: number): number {
    return index === 'youden' ? value + 1 : 2 * value;
}

/** Both rates and the index that they give. */
export function indexSteps(input: IndexRates & { index: AccuracyIndex }): Step[] {
    const { index, sensitivity, specificity } = input;
    const { symbol, label, template } = rateTerms[index];
    const share = { unit: 'proportion' } as const;
    return [
        given('Se', { ru: 'ожидаемая чувствительность', en: 'expected sensitivity' }, sensitivity, share),
        given('Sp', { ru: 'ожидаемая специфичность', en: 'expected specificity' }, specificity, share),
        computed(symbol, label, template, { Se: sensitivity, Sp: specificity }, indexOf(input), { digits: 6 }),
    ];
}
