import type { IRecognitionException } from 'chevrotain';
import type { Language } from '@trialwright/model';
import type { ParseResult } from 'langium';
import { troubleOf } from '../error-messages.js';
import type { TrialLexingReport } from '../lexer.js';
import { elementStarts, placeOfRules } from './containers.js';
import type { Diagnosis } from './diagnosis.js';
import { explain } from './explain.js';
import type { TokenRepair } from './token-repair.js';
import { TokenView } from './token-view.js';
import type { Span, Trouble } from './trouble.js';

/**
 * Finds out what the errors of a parse mean, one mistake at a time: in each element only the first error counts
 * until it is mended, since those after it may be its consequences.
 */
export class Recovery {
    readonly repairs: TokenRepair[] = [];
    readonly troubles: Trouble[] = [];
    /** Names in text that is passed over. */
    readonly skipped = new Set<string>();
    /** Lines, as offsets of their ends, on which a mistake was found that the parser reads past by itself. */
    private readonly settled: Span[] = [];

    constructor(
        private readonly text: string,
        lexical: readonly Trouble[],
    ) {
        for (const trouble of lexical) {
            this.troubles.push(trouble);
            this.settled.push(this.linesOf(trouble.at));
        }
    }

    /** Explains the errors of one more parse. @returns whether there is something that a new parse would show. */
    advance(result: ParseResult): boolean {
        const { tokens, language } = result.lexerReport as TrialLexingReport;
        const view = new TokenView(tokens, this.text);
        const regions = regionsOf(view);
        const closed = new Set<number>();
        let changed = false;
        for (const error of result.parserErrors) {
            const index = view.indexAt(error.token.startOffset);
            const region = regionAt(regions, index);
            if (closed.has(region)) continue;
            const diagnosis = this.diagnose(error, view, index, language ?? 'ru');
            if (!diagnosis) continue;
            this.troubles.push(diagnosis.trouble);
            if (diagnosis.repairs.length > 0) {
                this.repairs.push(...diagnosis.repairs);
                this.noteNames(view, diagnosis.repairs);
                closed.add(region);
                changed = true;
            } else {
                this.settled.push(this.linesOf(diagnosis.trouble.at), this.linesOf(spanAt(view, index)));
            }
        }
        return changed;
    }

    private diagnose(
        error: IRecognitionException,
        view: TokenView,
        index: number,
        language: Language,
    ): Diagnosis | undefined {
        const raw = troubleOf(error.message) ?? { kind: 'mismatch', expected: [], found: error.token.image };
        const place = placeOfRules(error.context.ruleStack);
        const previous = view.before(index);
        const known = (offset: number): boolean =>
            this.settled.some(span => offset >= span.offset && offset < span.end);
        if (previous && known(previous.startOffset) && view.isFirstOnLine(index) && place.property) return undefined;
        if (known(spanAt(view, index).offset)) return undefined;
        return explain({ view, index, place, raw, language });
    }

    private noteNames(view: TokenView, repairs: readonly TokenRepair[]): void {
        for (const repair of repairs) {
            if (repair.kind !== 'skip') continue;
            for (let i = view.indexAt(repair.offset); view.at(i) && view.at(i)!.startOffset < repair.end; i++)
                if (view.at(i)!.tokenType.name === 'ID') this.skipped.add(view.at(i)!.image);
        }
    }

    private linesOf({ offset, end }: Span): Span {
        const after = this.text.indexOf('\n', Math.max(end - 1, offset));
        return { offset: this.text.lastIndexOf('\n', offset - 1) + 1, end: after < 0 ? this.text.length + 1 : after };
    }
}

function spanAt(view: TokenView, index: number): Span {
    const token = view.at(index);
    return token
        ? { offset: token.startOffset, end: token.endOffset! + 1 }
        : { offset: view.text.length, end: view.text.length };
}

/** Indices of the tokens at which elements begin, as the margin shows it. */
function regionsOf(view: TokenView): readonly number[] {
    const found: number[] = [];
    view.tokens.forEach((token, index) => {
        if (token.startColumn === 1 && elementStarts.has(token.tokenType.name)) found.push(index);
    });
    return found;
}

function regionAt(regions: readonly number[], index: number): number {
    let low = 0;
    let high = regions.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (regions[middle]! <= index) low = middle + 1;
        else high = middle;
    }
    return low;
}
