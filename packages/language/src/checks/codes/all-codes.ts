import type { CheckCode } from '../code.js';
import { linkCodes } from './link-codes.js';
import { syntaxCodes } from './syntax-codes.js';
import { valueCodes } from './value-codes.js';

/** Every code of the checks of the language, in the order of the pages. */
export const checkCodes: readonly CheckCode[] = [
    ...Object.values(syntaxCodes),
    ...Object.values(linkCodes),
    ...Object.values(valueCodes),
];
