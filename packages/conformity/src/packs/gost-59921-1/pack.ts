import type { Pack } from '../../core/pack.js';
import { clauses } from './clauses.js';
import { rows } from './rows/index.js';
import { rules } from './rules/index.js';

/** GOST R 59921.1-2022, clinical evaluation of AI systems in clinical medicine: every row with its rules. */
export const gost59921: Pack = {
    id: 'gost-r-59921.1-2022',
    title: {
        ru: 'ГОСТ Р 59921.1-2022. Системы искусственного интеллекта в клинической медицине. Клиническая оценка',
        en: 'GOST R 59921.1-2022. Artificial intelligence systems in clinical medicine. Clinical evaluation',
    },
    clauses,
    rows,
    rules,
};
