import { isKeywordId } from '@trialwright/model';
import type { IToken } from 'chevrotain';
import { AstUtils, GrammarAST, GrammarUtils } from 'langium';
import { findFirstFeatures, findNextFeatures, type NextFeature } from 'langium/lsp';
import { phraseAt } from '../../parser/phrases.js';
import type { TrialServices } from '../trial-lsp-module.js';
import type { Block } from './block-at.js';

/** What may follow, and what was read last. */
export interface Expected {
    readonly features: readonly NextFeature[];
    /** Rules in which the last token was read, innermost last: `Endpoint`, `Endpoint_metric`. */
    readonly rules: readonly string[];
    readonly tokens: readonly IToken[];
}

/**
 * Finds what the grammar expects at an offset. Langium's completion gives up behind the first error of a file;
 * here only the current element is read, and if it is broken only its current property.
 */
export class FeatureFinder {
    constructor(private readonly services: TrialServices) {}

    /**
     * @param segment where the current element begins.
     * @param block the innermost open block.
     */
    at(text: string, segment: number, block: Block | undefined, offset: number): Expected | undefined {
        for (const prefix of this.prefixes(text, segment, block, offset)) {
            const expected = this.after(prefix);
            if (expected.features.length > 0) return expected;
        }
        return undefined;
    }

    private *prefixes(text: string, segment: number, block: Block | undefined, offset: number): Iterable<string> {
        yield text.slice(segment, offset);
        const header = block?.header ?? '';
        const from = block ? block.open + 1 : segment;
        const line = Math.max(from, text.lastIndexOf('\n', offset - 1) + 1);
        for (const start of propertyStarts(text, from, line, block)) yield header + text.slice(start, offset);
        if (text.slice(line, offset).trim() === '') yield header;
    }

    private after(text: string): Expected {
        const { CompletionParser } = this.services.parser;
        const { tokens, tokenIndex, elementStack } = CompletionParser.parse(text);
        if (tokens.length === 0) {
            const entry = GrammarUtils.getEntryRule(this.services.Grammar)!;
            const features = findFirstFeatures(entry.definition).map(stack => stack.at(-1)!);
            return { features, rules: [], tokens };
        }
        // Langium compares the leftover tokens with the grammar by their text: keywords are given their grammar's.
        const left = tokens.slice(tokenIndex).map(named);
        const stack = tokenIndex === 0 ? this.start() : [elementStack.map(feature => ({ feature }))];
        const features = tokens.length - tokenIndex > 12 ? [] : findNextFeatures(stack, left);
        return { features, rules: elementStack.flatMap(feature => ruleOf(feature) ?? []), tokens };
    }

    /** A stack that stands before the entry rule. */
    private start(): NextFeature[][] {
        const entry = GrammarUtils.getEntryRule(this.services.Grammar)!;
        const group = { $type: 'Group', elements: [] } as unknown as GrammarAST.Group;
        const start = { $type: 'Group', elements: [], $container: group } as unknown as GrammarAST.Group;
        const call = {
            $type: 'RuleCall',
            $container: group,
            rule: { ref: entry, $refText: entry.name },
            arguments: [],
        };
        group.elements.push(start, call as unknown as GrammarAST.RuleCall);
        return [[{ feature: start }]];
    }
}

/** Name of the grammar's rule that a feature stands in. */
export function ruleOf(feature: GrammarAST.AbstractElement): string | undefined {
    return AstUtils.getContainerOfType(feature, GrammarAST.isParserRule)?.name;
}

function named(token: IToken): IToken {
    return isKeywordId(token.tokenType.name) ? { ...token, image: token.tokenType.name } : token;
}

/** Lines from which the current property may run, nearest first but those that begin with a keyword before others. */
function propertyStarts(text: string, from: number, line: number, block: Block | undefined): number[] {
    const starts: number[] = [];
    let start = line;
    for (let lines = 0; lines < 10 && start >= from; lines++) {
        const first = start + /^\s*/.exec(text.slice(start, start + 200))![0].length;
        if (phraseAt(text, first)) {
            starts.push(start);
            if (block) break;
        }
        if (start === from) break;
        start = Math.max(from, text.lastIndexOf('\n', start - 2) + 1);
    }
    return [...starts, line];
}
