import type { Bilingual } from '../../../core/bilingual.js';
import type { MeanComparison } from '../../../means/mean-design.js';
import type { MeanSize } from '../../../means/mean-size.js';
import type { DesignValue } from '../../design.js';
import { casesOf, groupValues, powerOf } from '../../values.js';

export const sizeValues = (size: MeanSize): DesignValue[] => [
    ...(size.n1 !== undefined && size.n2 !== undefined ? groupValues({ n1: size.n1, n2: size.n2 }) : [casesOf(size.n)]),
    powerOf(size.power),
];
export const detectableName = { ru: 'обнаруживаемая разность', en: 'detectable difference' };

export interface Words {
    id: string;
    title: Bilingual;
    help: Bilingual;
}

export type Marginal = Words & { kind: 'non-inferiority' | 'equivalence' };

export const comparisonOf = (kind: Marginal['kind'], largest: number, good: 'higher' | 'lower'): MeanComparison =>
    kind === 'equivalence' ? { kind, margin: largest } : { kind, margin: largest, better: good };
