import type { Bilingual } from '../core/bilingual.js';
import type { PrecisionCriterion } from './precision-criterion.js';

/** What a criterion asks of n, and the quantity that n reaches; a template where it follows from L, U and p. */
export interface Condition {
    formula: string;
    result?: { symbol: string; label: Bilingual; template?: string };
}

const halfLabel = { ru: 'достигнутая полуширина', en: 'half-width reached' };
export const conditions: Partial<Record<PrecisionCriterion['kind'], Condition>> = {
    'half-width': {
        formula: 'min{n : (U − L) / 2 ≤ d, x = n · p}',
        result: { symbol: 'h', label: halfLabel, template: '({U} − {L}) / 2' },
    },
    'full-width': {
        formula: 'min{n : U − L ≤ d, x = n · p}',
        result: { symbol: 'w', label: { ru: 'достигнутая ширина', en: 'full width reached' }, template: '{U} − {L}' },
    },
    'lower-distance': {
        formula: 'min{n : p − L ≤ d, x = n · p}',
        result: { symbol: 'h', label: { ru: 'достигнутое расстояние', en: 'distance reached' }, template: '{p} − {L}' },
    },
    'upper-distance': {
        formula: 'min{n : U − p ≤ d, x = n · p}',
        result: { symbol: 'h', label: { ru: 'достигнутое расстояние', en: 'distance reached' }, template: '{U} − {p}' },
    },
    'max-distance': {
        formula: 'min{n : max(p − L, U − p) ≤ d, x = n · p}',
        result: {
            symbol: 'h',
            label: { ru: 'достигнутое расстояние', en: 'distance reached' },
            template: 'max({p} − {L}, {U} − {p})',
        },
    },
    'lower-limit': {
        formula: 'min{n : L ≥ L₀, x = n · p}',
    },
    'upper-limit': {
        formula: 'min{n : U ≤ U₀, x = n · p}',
    },
    'half-width-rounded': {
        formula: 'min{n : (U − L) / 2 ≤ d, x = ⌊n · p + 0.5⌋}',
        result: { symbol: 'h', label: halfLabel },
    },
    'expected-half-width': {
        formula: 'min{n : Σ P(X = x | n, p) · (U(x) − L(x)) / 2 ≤ d}',
        result: { symbol: 'E(h)', label: { ru: 'ожидаемая полуширина', en: 'expected half-width' } },
    },
    'assured-half-width': {
        formula: 'min{n : P((U − L) / 2 ≤ d | n, p) ≥ γ}',
        result: { symbol: 'γ*', label: { ru: 'достигнутая гарантия', en: 'assurance reached' } },
    },
};
