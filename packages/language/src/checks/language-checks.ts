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

/** The checks of names, imports and values. */
const checks: readonly Check[] = [
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
    const ofText = [...syntaxCheck(context)];
    // What else is wrong at the place of a mistake of the text follows from it.
    const free = ({ at }: Finding): boolean =>
        !ofText.some(other => other.at.offset < at.end && other.at.end > at.offset);
    return [...ofText, ...checks.flatMap(check => [...check(context)]).filter(free)];
}
