import type { Pack } from '../../core/pack.js';
import { rows } from './rows.js';
import { significanceRule } from './rules/P04-significance.js';

/** GOST R 59921.1-2022, clinical evaluation of AI systems in clinical medicine. */
export const gost59921: Pack = {
    id: 'gost-r-59921.1-2022',
    title: {
        ru: 'ГОСТ Р 59921.1-2022. Системы искусственного интеллекта в клинической медицине. Клиническая оценка',
        en: 'GOST R 59921.1-2022. Artificial intelligence systems in clinical medicine. Clinical evaluation',
    },
    clauses: {},
    rows,
    rules: [significanceRule],
};
