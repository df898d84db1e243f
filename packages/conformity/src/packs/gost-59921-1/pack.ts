import type { Pack } from '../../core/pack.js';
import { clauses } from './clauses.js';
import { rows } from './rows/index.js';
import { rules } from './rules/index.js';

/** GOST R 59921.1-2022, clinical evaluation of AI systems in clinical medicine: every row with its rules. */
export const gost59921Complete: Pack = {
    id: 'gost-r-59921.1-2022',
    title: {
        ru: 'ГОСТ Р 59921.1-2022. Системы искусственного интеллекта в клинической медицине. Клиническая оценка',
        en: 'GOST R 59921.1-2022. Artificial intelligence systems in clinical medicine. Clinical evaluation',
    },
    clauses,
    rows,
    rules,
};

/** Rows on which clause 5.4.2 rests: the program itself, its design, its data set and its size. */
const ofProgram = /^(P\d\d|D02|D08|E06|E07|N0[1-3])$/;

/** The same, with the rules of clause 5.4.2 and of what it rests on. Its other rows are shown, not yet checked. */
export const gost59921: Pack = {
    ...gost59921Complete,
    rules: rules.filter(({ row }) => ofProgram.test(row!)),
};
