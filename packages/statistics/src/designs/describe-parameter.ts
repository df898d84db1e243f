import type { Bilingual } from '../core/bilingual.js';
import { isNumber, type NumberParameter, type Parameter, type Range } from './parameter.js';

/** A number with the decimal sign of each language, thousands apart; every digit. */
export function bilingualNumber(value: number): Bilingual {
    const [whole = '', rest] = String(value).split('.');
    const grouped = /^-?\d{5,}$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, '\u202F') : whole;
    const signed = grouped.replace('-', '\u2212');
    return rest === undefined ? { ru: signed, en: signed } : { ru: `${signed},${rest}`, en: `${signed}.${rest}` };
}

function rangeText({ above, from, below, to }: Range, name: string, language: 'ru' | 'en'): string {
    const show = (value: number) => bilingualNumber(value)[language];
    const low = above !== undefined ? `${show(above)} < ` : from !== undefined ? `${show(from)} ≤ ` : '';
    const high = below !== undefined ? ` < ${show(below)}` : to !== undefined ? ` ≤ ${show(to)}` : '';
    if (low === '' && high === '') return language === 'ru' ? 'любое число' : 'any number';
    // One open end reads better turned round: name > 0.
    if (high === '') return `${name} ${above !== undefined ? '>' : '≥'} ${show((above ?? from)!)}`;
    return `${low}${name}${high}`;
}

const sharesPermitted: Bilingual = {
    ru: 'от 2 до 10 долей по порядку категорий, в сумме 1, например «0,4; 0,3; 0,3» или 40%,30%,30%',
    en: '2 to 10 shares in the order of the categories, the sum 1, e.g. "0.4; 0.3; 0.3" or 40%,30%,30%',
};

/** What is permitted, e.g. "0 < p0 < 1", "a whole number, n ≥ 2", "one of: above, below". */
export function permitted(parameter: Parameter, name: string): Bilingual {
    if (parameter.kind === 'choice') {
        const list = parameter.choices.map(({ id }) => id).join(', ');
        return { ru: `одно из: ${list}`, en: `one of: ${list}` };
    }
    if (parameter.kind === 'shares') return sharesPermitted;
    const { kind, range } = parameter;
    const [ru, en] = [rangeText(range, name, 'ru'), rangeText(range, name, 'en')];
    return kind === 'integer' ? { ru: `целое число, ${ru}`, en: `a whole number, ${en}` } : { ru, en };
}

/** Usual values as a list; undefined if there are none. */
export function usualValues(parameter: Parameter): Bilingual | undefined {
    if (!isNumber(parameter) || !parameter.usual?.length) return undefined;
    const list = parameter.usual.map(bilingualNumber);
    return { ru: list.map(({ ru }) => ru).join('; '), en: list.map(({ en }) => en).join(', ') };
}

/** The default as it is shown; undefined if there is none. */
export function defaultText(parameter: Parameter): Bilingual | undefined {
    if (parameter.kind === 'shares' || parameter.default === undefined) return undefined;
    if (parameter.kind === 'choice') return { ru: parameter.default, en: parameter.default };
    const standard = parameter.default as Exclude<NumberParameter['default'], undefined>;
    return typeof standard === 'number' ? bilingualNumber(standard) : standard.text;
}

/** Whether a number lies in a range. */
export function within(value: number, { above, from, below, to }: Range): boolean {
    return (
        Number.isFinite(value) &&
        (above === undefined || value > above) &&
        (from === undefined || value >= from) &&
        (below === undefined || value < below) &&
        (to === undefined || value <= to)
    );
}

/** The option of the command line for a parameter: `halfWidth` → `--half-width`. */
export function optionName(parameter: string): string {
    return `--${parameter.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;
}
