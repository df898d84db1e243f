import type { Row } from '../../../core/pack.js';
import { appendixRows } from './appendix-a.js';
import { conductRows } from './conduct.js';
import { definitionRows } from './definitions.js';
import { effectivenessRows } from './effectiveness.js';
import { evaluationRows } from './evaluation.js';
import { programRows } from './program.js';
import { qualityRows } from './quality.js';
import { trialRows } from './trial.js';

/** All rows of the standard, in the order of its clauses. */
export const rows: readonly Row[] = [
    ...definitionRows,
    ...evaluationRows,
    ...trialRows,
    ...programRows,
    ...conductRows,
    ...effectivenessRows,
    ...qualityRows,
    ...appendixRows,
];
