import { methodInfo } from '../catalogue/catalogue.js';
import { checkInside, checkOneOf } from '../core/check.js';
import type { Derivation, Step } from '../core/derivation.js';
import { computed, given } from '../core/step.js';
import { upperZ } from '../distribution/normal.js';
import { tailStep } from '../proportion/interval-derivation.js';
import { zStep } from '../proportion/interval-steps.js';
import type { Limits } from '../proportion/methods/limits.js';
import { wilson } from '../proportion/methods/wilson.js';
import { checkTable, tableSteps } from './check-table.js';
import { correctedPhi, pairedLimits } from './paired-limits.js';
import { type PairedDifferenceMethod, type PairedTable, pairedDifferenceMethods } from './paired-method.js';

export interface PairedInterval {
    /** (b − c) / n = p̂1 − p̂2. */
    estimate: number;
    lower: number;
    upper: number;
    derivation: Derivation;
}

/**
 * Two-sided interval of the difference of two paired proportions.
 * @param input `level`: 0 < level < 1, default 0.95.
 * @throws StatisticsError if an argument is outside its range.
 */
export function pairedInterval(
    input: PairedTable & { method: PairedDifferenceMethod; level?: number },
): PairedInterval {
    const { method, level = 0.95, ...table } = input;
    checkOneOf('method', method, pairedDifferenceMethods);
    const n = checkTable(table);
    checkInside('level', level, 0, 1);
    const tail = (1 - level) / 2;
    const limits = pairedLimits[method](table, tail);
    const info = methodInfo(method)!;
    const steps = [
        ...tableSteps(table),
        // Before the level: its tail is called a, as is a cell.
        ...(method === 'newcombe-paired' ? shareSteps(table) : []),
        given('1 − α', { ru: 'доверительная вероятность', en: 'confidence level' }, level, { unit: 'probability' }),
        tailStep(level, true, tail),
        zStep(tail),
        ...limitSteps(method, table, tail, limits),
    ];
    const derivation = { method: info.name, source: info.source, steps, warnings: [] };
    return { estimate: (table.b - table.c) / n, ...limits, derivation };
}

function shareSteps({ a, b, c, d }: PairedTable): Step[] {
    const n = a + b + c + d;
    const label = (i: number) => ({ ru: `доля положительных у метода ${i}`, en: `positive share of method ${i}` });
    const shown = { unit: 'proportion', digits: 4 } as const;
    return [
        computed('p̂₁', label(1), '({a} + {b}) / {n}', { a, b, n }, (a + b) / n, shown),
        computed('p̂₂', label(2), '({a} + {c}) / {n}', { a, c, n }, (a + c) / n, shown),
    ];
}

/** Cases added to b, to c and to n, and the correction added to the half-width. */
const waldForms: Partial<Record<PairedDifferenceMethod, [cell: string, n: string, correction: string]>> = {
    'wald-paired': ['', '', ''],
    'wald-paired-cc': ['', '', ' + 1 / {n}'],
    'agresti-min': [' + 0.5', ' + 2', ''],
    'bonett-price': [' + 1', ' + 2', ''],
};

function limitSteps(method: PairedDifferenceMethod, table: PairedTable, tail: number, limits: Limits): Step[] {
    const { a, b, c, d } = table;
    const n = a + b + c + d;
    const lowerLabel = { ru: 'нижняя граница', en: 'lower limit' };
    const upperLabel = { ru: 'верхняя граница', en: 'upper limit' };
    const shown = { unit: 'proportion', digits: 4 } as const;
    const form = waldForms[method];
    if (form) {
        const [cell, more, correction] = form;
        const size = `({n}${more})`;
        const centre = `({b} − {c}) / ${size}`;
        const half = `({z} · √({b}${cell} + {c}${cell} − ({b} − {c})² / ${size}) / ${size}${correction})`;
        const inputs = { b, c, n, z: upperZ(tail) };
        return [
            computed('L', lowerLabel, `${centre} − ${half}`, inputs, limits.lower, shown),
            computed('U', upperLabel, `${centre} + ${half}`, inputs, limits.upper, shown),
        ];
    }
    if (method === 'tango') {
        return [
            { symbol: 'L', label: lowerLabel, formula: 'Z(δ) = z', value: limits.lower, ...shown },
            { symbol: 'U', label: upperLabel, formula: 'Z(δ) = −z', value: limits.upper, ...shown },
        ];
    }
    const one = wilson(a + b, n, tail);
    const two = wilson(a + c, n, tail);
    const phi = correctedPhi(table);
    const p1 = (a + b) / n;
    const p2 = (a + c) / n;
    const inputs = { 'p̂₁': p1, 'p̂₂': p2, 'L₁': one.lower, 'U₁': one.upper, 'L₂': two.lower, 'U₂': two.upper, φ: phi };
    const text = (i: number, side: 'L' | 'U') => ({
        ru: `${side === 'L' ? 'нижняя' : 'верхняя'} граница Уилсона метода ${i}`,
        en: `Wilson ${side === 'L' ? 'lower' : 'upper'} limit of method ${i}`,
    });
    const part = (x: string, y: string) => `√((${x})² − 2 · {φ} · (${x}) · (${y}) + (${y})²)`;
    const lower = `{p̂₁} − {p̂₂} − ${part('{p̂₁} − {L₁}', '{U₂} − {p̂₂}')}`;
    const upper = `{p̂₁} − {p̂₂} + ${part('{U₁} − {p̂₁}', '{p̂₂} − {L₂}')}`;
    return [
        given('L₁', text(1, 'L'), one.lower, shown),
        given('U₁', text(1, 'U'), one.upper, shown),
        given('L₂', text(2, 'L'), two.lower, shown),
        given('U₂', text(2, 'U'), two.upper, shown),
        {
            symbol: 'φ',
            label: { ru: 'связь результатов с поправкой на непрерывность', en: 'correlation, continuity-corrected' },
            formula: 'max(a · d − b · c − n / 2, 0) / √((a + b) · (c + d) · (a + c) · (b + d)) if a · d > b · c',
            value: phi,
            digits: 4,
        },
        computed('L', lowerLabel, lower, inputs, limits.lower, shown),
        computed('U', upperLabel, upper, inputs, limits.upper, shown),
    ];
}
