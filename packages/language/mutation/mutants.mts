import type { TrialCoreServices } from '@trialwright/language';
import type { LangiumDocument } from 'langium';
import { type Corruption, corruptionsOf } from './corruptions.mts';
import { deletablesOf, type Labels } from './deletables.mts';

/** One change of a program: a part removed, or a value corrupted. */
export interface Mutant {
    readonly how: 'removed' | Corruption;
    /** What is changed, in the words of the file: `гипотеза Г1 · мощность: 90 → 92`. */
    readonly label: string;
    /** The same in the words of both languages. */
    readonly labels: Labels;
    readonly text: string;
}

/** Every mutant of a program, in the order of its text. */
export function mutantsOf(document: LangiumDocument, services: TrialCoreServices): readonly Mutant[] {
    const text = document.textDocument.getText();
    const parts = deletablesOf(document);
    const replaced = ({ offset, end }: { offset: number; end: number }, instead: string): string =>
        text.slice(0, offset) + instead + text.slice(end);
    const removed = parts.map(
        (part): Mutant => ({ how: 'removed', label: part.label, labels: part.labels, text: replaced(part, '') }),
    );
    const corrupted = corruptionsOf(document, services).map((one): Mutant => {
        // Parts stand in the order of the text, outer before inner: the last that holds the value is the narrowest.
        const part = parts.findLast(({ offset, end }) => offset <= one.offset && end >= one.end);
        const was = text.slice(one.offset, one.end).replace(/\s+/g, ' ');
        const short = was.length > 40 ? `${was.slice(0, 39)}…` : was;
        const change = `: ${short.replaceAll('|', '/')} → ${one.instead}`;
        const worded = one.choice ?? { ru: change, en: change };
        return {
            how: one.how,
            label: `${part?.label ?? ''}${change}`,
            labels: { ru: `${part?.labels.ru ?? ''}${worded.ru}`, en: `${part?.labels.en ?? ''}${worded.en}` },
            text: replaced(one, one.instead),
        };
    });
    return [...removed, ...corrupted];
}
