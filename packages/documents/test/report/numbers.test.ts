import { beforeAll, describe, expect, it } from 'vitest';
import { ProgramContext } from '../../src/program/core/context.js';
import { contrast, differenceText, limitsText, pText, valueText } from '../../src/report/results/figures-text.js';
import { strangeText } from '../../src/report/results/strange-text.js';
import { modelOf } from '../load.js';

let ru: ProgramContext;
let en: ProgramContext;

beforeAll(async () => {
    const model = await modelOf('программа "П" { вид регистрация }');
    const options = { toolVersion: '0', fingerprint: '0' };
    ru = new ProgramContext(model, { ...options, language: 'ru' });
    en = new ProgramContext(model, { ...options, language: 'en' });
});

const spaced = (text: string) => text.replace(/[\u00A0\u202F]/g, ' ');

describe('numbers of a report', () => {
    it.each([
        [0.925, 'sensitivity', '92,5 %', '92.5%'],
        [0.9, 'sensitivity', '90,0 %', '90.0%'],
        [1, 'sensitivity', '100,0 %', '100.0%'],
        // 2999 of 3000 is not all of them, 1 of 3000 is not none.
        [2999 / 3000, 'sensitivity', '99,97 %', '99.97%'],
        [1 / 3000, 'failureRate', '0,03 %', '0.03%'],
        [0.93456, 'auc', '0,935', '0.935'],
        [0.9999, 'auc', '0,9999', '0.9999'],
        [12.345, 'lrPositive', '12,35', '12.35'],
        [Number.POSITIVE_INFINITY, 'lrPositive', '∞', '∞'],
    ] as const)('%s of %s', (value, metric, russian, english) => {
        expect(spaced(valueText(value, metric, ru))).toBe(russian);
        expect(valueText(value, metric, en)).toBe(english);
    });

    it('shows by enough decimals that a limit is above its goal', () => {
        expect(contrast(0.85004, 0.85, 'sensitivity', en)).toEqual(['85.004%', '85.000%']);
        expect(contrast(0.9, 0.85, 'sensitivity', en)).toEqual(['90.0%', '85.0%']);
        expect(contrast(0.85, 0.85, 'sensitivity', en)).toEqual(['85.0%', '85.0%']);
    });

    it('writes intervals with one unit, and differences in percentage points with their sign', () => {
        expect(spaced(limitsText({ lower: 0.861, upper: 0.933 }, 'sensitivity', ru))).toBe('86,1–93,3 %');
        expect(limitsText({ lower: 0.861 }, 'sensitivity', en)).toBe('≥ 86.1%');
        expect(limitsText({ upper: 0.03 }, 'failureRate', en)).toBe('≤ 3.0%');
        expect(limitsText({}, 'sensitivity', en)).toBe('—');
        expect(spaced(limitsText({ lower: -0.051, upper: 0.031 }, 'sensitivity', ru, differenceText))).toBe(
            '−5,1 до +3,1 п. п.',
        );
        expect(spaced(differenceText(0.0123, 'auc', en))).toBe('+0.012');
    });

    it('never rounds p across its level', () => {
        expect(spaced(pText(0.00009, en))).toBe('p < 0.0001');
        expect(spaced(pText(0.025003, en, 0.025))).toBe('p = 0.025003');
        expect(spaced(pText(0.0123456, ru, 0.025))).toBe('p = 0,0123');
    });

    it.each([
        ['=1+1', '«=1+1»'],
        ['@SUM(A1)', '«@SUM(A1)»'],
        ['-5', '«-5»'],
        ['  два\n\tслова ', 'два слова'],
        ['а\u202Eб', 'а б'],
        ['', '(пусто)'],
        ['x'.repeat(60), `${'x'.repeat(39)}…`],
    ])('%j of a stranger is %j', (given, shown) => {
        expect(strangeText(given, ru)).toBe(shown);
    });
});
