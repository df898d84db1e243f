import type { Bilingual } from '../core/bilingual.js';
import type { Derivation, Unit } from '../core/derivation.js';
import type { DesignValue } from './design.js';

function valued(unit: Unit | undefined) {
    return (id: string, name: Bilingual, value: number): DesignValue =>
        unit ? { id, name, value, unit } : { id, name, value };
}

export const countOf = valued('cases');
export const shareOf = valued('proportion');
export const chanceOf = valued('probability');
export const numberOf = valued(undefined);

export const powerOf = (value: number): DesignValue => chanceOf('power', { ru: 'мощность', en: 'power' }, value);
export const casesOf = (value: number): DesignValue =>
    countOf('n', { ru: 'необходимое число случаев', en: 'cases needed' }, value);

const unrounded = {
    all: { ru: 'всего случаев до округления', en: 'cases in all before rounding' },
    group: { ru: 'случаи группы 2 до округления', en: 'cases of group 2 before rounding' },
    diseased: { ru: 'случаи с патологией до округления', en: 'diseased cases before rounding' },
};

/** Before rounding up; nothing where the method has no such number. */
export const fractionalOf = (value: number | undefined, of: keyof typeof unrounded = 'all'): DesignValue[] =>
    value === undefined ? [] : [countOf('fractional', unrounded[of], value)];

const total = { ru: 'всего случаев', en: 'cases in all' };

/** Total and both groups. */
export const groupValues = ({ n1, n2 }: { n1: number; n2: number }): DesignValue[] => [
    countOf('total', total, n1 + n2),
    countOf('n1', { ru: 'случаи группы 1', en: 'cases of group 1' }, n1),
    countOf('n2', { ru: 'случаи группы 2', en: 'cases of group 2' }, n2),
];

/** Total and both classes. */
export const classValues = (size: { diseased: number; nonDiseased: number }): DesignValue[] => [
    countOf('total', total, size.diseased + size.nonDiseased),
    countOf('diseased', { ru: 'случаи с патологией', en: 'diseased cases' }, size.diseased),
    countOf('nonDiseased', { ru: 'случаи без патологии', en: 'non-diseased cases' }, size.nonDiseased),
];

/** The derivation of a function's result. */
export function derivationIn({ derivation }: { derivation: Derivation }): { derivation: Derivation } {
    return { derivation };
}
