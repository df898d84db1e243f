import type { Finding } from '@trialwright/conformity';
import type { Trouble, TroubleKind } from '../../parser/recovery/trouble.js';
import { syntaxCodes } from '../codes/syntax-codes.js';
import { type Check, type CheckContext, type CheckReport, finding } from '../context.js';
import { signReports } from './sign-reports.js';
import { valueReports } from './value-reports.js';
import { wordReports } from './word-reports.js';

type AnyReporter = (trouble: Trouble, context: CheckContext) => Omit<CheckReport, 'at'>;
const reports = { ...wordReports, ...signReports, ...valueReports } as unknown as Record<TroubleKind, AnyReporter>;

/** Mistakes of the text, as the parser understood them. */
export const syntaxCheck: Check = function* (context): Iterable<Finding> {
    for (const trouble of context.report.troubles) {
        const at = context.place(trouble.at.offset, trouble.at.end);
        yield finding(syntaxCodes[trouble.kind], { at, ...reports[trouble.kind](trouble, context) });
    }
};
