import type { Row } from '../../core/pack.js';

/** The rows of the standard. */
export const rows: readonly Row[] = [
    {
        id: 'P04',
        clause: '5.4.2',
        requirement: { ru: 'Гипотеза испытания чётко определена', en: 'The hypothesis is clearly defined' },
        level: 'M',
        phases: ['PG'],
        waivable: false,
    },
];
