import { DefaultFuzzyMatcher } from 'langium/lsp';
import { folded } from '../completion/typed.js';

/** Matches Cyrillic as well as Latin letters, whatever their case, with ё as е. */
export class TrialFuzzyMatcher extends DefaultFuzzyMatcher {
    override match(query: string, text: string): boolean {
        // Langium folds the case of ASCII only, and sees the beginning of a word in a change of case: offer both.
        return super.match(folded(query), folded(text)) || super.match(query, text);
    }

    protected override isWordTransition(previous: number, current: number): boolean {
        return super.isWordTransition(previous, current) || /[\s"«(-]/.test(String.fromCharCode(previous));
    }
}
