import type { Finding } from '@trialwright/conformity';
import type { Check, CheckContext } from './context.js';
import { duplicateNameCheck, unusedCheck } from './linking/declaration-check.js';
import { importCheck } from './linking/import-check.js';
import { referenceCheck } from './linking/reference-check.js';
import { syntaxCheck } from './syntax/syntax-check.js';
import {
    dateOrderCheck,
    duplicatePropertyCheck,
    missingNameCheck,
    secondElementCheck,
} from './values/element-check.js';
import { escapeCheck, foreignKeywordCheck, lookAlikeCheck } from './values/text-check.js';
import { valueCheck } from './values/value-check.js';

/** All checks of the language itself. */
const checks: readonly Check[] = [
    syntaxCheck,
    referenceCheck,
    duplicateNameCheck,
    importCheck,
    unusedCheck,
    duplicatePropertyCheck,
    secondElementCheck,
    missingNameCheck,
    dateOrderCheck,
    valueCheck,
    escapeCheck,
    foreignKeywordCheck,
    lookAlikeCheck,
];

/** Findings of the language itself on one file: its text, names, imports and values. */
export function languageFindings(context: CheckContext): readonly Finding[] {
    return checks.flatMap(check => [...check(context)]);
}
