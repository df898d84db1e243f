import { closedEarly, elementInside, missingBrace, strayBrace, unclosedBrace } from './braces.js';
import type { Diagnosis, ErrorSite, Explanation } from './diagnosis.js';
import { wrongHead } from './heads.js';
import { misplaced, orphanValue, unknownWord } from './structure.js';
import { missingValue, nameTaken, needlessSymbol, needsQuotes, secondValue, unexpected, wrongValue } from './values.js';
import { wordlessValue } from './wordless.js';
import { misspeltInHypothesis, misspeltStart, misspeltValue, partOfValue } from './words.js';

/** From the most telling to the least. */
const explanations: readonly Explanation[] = [
    needlessSymbol,
    missingBrace,
    unclosedBrace,
    closedEarly,
    strayBrace,
    wrongHead,
    misspeltInHypothesis,
    misspeltStart,
    misspeltValue,
    partOfValue,
    missingValue,
    nameTaken,
    elementInside,
    secondValue,
    wordlessValue,
    misplaced,
    unknownWord,
    orphanValue,
    needsQuotes,
    wrongValue,
];

/** What an error of the parser means. */
export function explain(site: ErrorSite): Diagnosis {
    for (const explanation of explanations) {
        const found = explanation(site);
        if (found) return found;
    }
    return unexpected(site)!;
}
