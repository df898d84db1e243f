import type { Bilingual } from '@trialwright/model';
import type { RowState } from './matrix.js';

/** What the states of a row are called, wherever a matrix is shown. */
export const rowStateNames: Readonly<Record<RowState, Bilingual>> = {
    // Not «выполнено»: a program can only provide for what the conduct has to fulfil.
    met: { ru: 'учтено', en: 'addressed' },
    open: { ru: 'открыто', en: 'open' },
    notApplicable: { ru: 'не применимо', en: 'not applicable' },
    notConcerned: { ru: 'не относится', en: 'not concerned' },
    notYetDue: { ru: 'позднее', en: 'due later' },
};
