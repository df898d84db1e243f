import { type Bilingual, type ElementKind, type Language, schema, word } from '@trialwright/model';
import { addElement } from '../draft/edits.js';
import { quoter } from '../draft/print.js';
import type { Rule } from '../rule.js';
import { gapDraft, headLine, sampleLine, type Samples } from './sample.js';

/** A rule that a block must be there. */
export interface Section {
    readonly code: string;
    readonly row: string;
    /** The other rows that the block answers. */
    readonly also?: readonly string[];
    readonly kind: ElementKind;
    /** What the fix writes into the new block, and the page shows. */
    readonly samples: Samples;
    /** The title and the name that the fix gives to the block, where it has them. */
    readonly name?: Bilingual;
    readonly why: Bilingual;
}

/** Makes a rule that finds the lack of a block: one finding for all the rows that the block would answer. */
export function section({ code, row, also, kind, samples, name, why }: Section): Rule {
    const keyword = { ru: word(kind, 'ru'), en: word(kind, 'en') };
    return {
        code,
        row,
        also,
        title: { ru: `Нет блока «${keyword.ru}»`, en: `There is no “${keyword.en}” block` },
        page: { why, example: { ru: exampleOf(kind, samples, 'ru'), en: exampleOf(kind, samples, 'en') } },
        *check({ model, programAt }) {
            if (model.first(kind)) return;
            const { ru, en } = quoter(model);
            const help = schema[kind].help;
            const properties = Object.entries(samples).map(([property, sample]) => ({
                property,
                value: gapDraft(kind, property, sample),
            }));
            yield {
                at: programAt,
                message: {
                    ru: `В программе нет блока ${ru(kind)}. Добавьте его: ${decapitalized(help.ru)}`,
                    en: `The program has no ${en(kind)} block. Add it: ${decapitalized(help.en)}`,
                },
                fixes: [addElement(model, kind, { name: name?.[model.language], properties })],
            };
        },
    };
}

function decapitalized(text: string): string {
    return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function exampleOf(kind: ElementKind, samples: Samples, language: Language): string {
    const lines = Object.entries(samples).map(([name, sample]) => `+    ${sampleLine(kind, name, sample, language)}`);
    return [`+${headLine(kind, language)} {`, ...lines, '+}'].join('\n');
}
