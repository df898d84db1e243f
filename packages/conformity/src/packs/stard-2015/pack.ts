import type { Pack } from '../../core/pack.js';
import { rowOf } from './item-row.js';
import { ruleOf } from './item-rule.js';
import { items } from './items.js';
import { sections } from './sections.js';

/** STARD 2015, what a report of a diagnostic accuracy study should tell. Rows and rules are made from the items. */
export const stard2015: Pack = {
    id: 'stard-2015',
    title: {
        ru: 'STARD 2015. Что сообщать об исследовании диагностической точности',
        en: 'STARD 2015. What to tell of a diagnostic accuracy study',
    },
    calledBy: ['STARD 2015', 'STARD'],
    clauses: Object.fromEntries(items.map(({ number, section }) => [number, sections[section]])),
    rows: items.map(rowOf),
    rules: items.map(ruleOf),
};
