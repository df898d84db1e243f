import { type Bilingual, type ElementKind, type Language, type Property, schema } from '@trialwright/model';
import { printDraft, propertyDraft } from '../draft/print.js';
import type { Draft, DraftPart } from '../fix.js';

/** What the value of a property may look like: a text in both languages, or a draft. */
export type Sample = Bilingual | Draft;

/** Samples of the properties of one kind of element: pages print them, fixes make gaps of them. */
export type Samples = Readonly<Record<string, Sample>>;

/** Names of elements in the examples of the pages. */
export const exampleNames: Partial<Record<ElementKind, Bilingual>> = {
    organization: { ru: 'Больница', en: 'Hospital' },
    person: { ru: 'Иванова', en: 'Smith' },
    system: { ru: 'НодулСкан', en: 'NoduleScan' },
    condition: { ru: 'Узел', en: 'Nodule' },
    population: { ru: 'Взрослые', en: 'Adults' },
    dataset: { ru: 'Тест', en: 'TestSet' },
    endpoint: { ru: 'Чувств', en: 'Sens' },
    hypothesis: { ru: 'Г1', en: 'H1' },
    objective: { ru: 'Ц1', en: 'O1' },
    precision: { ru: 'Т1', en: 'P1' },
    risk: { ru: 'Пропуск', en: 'Miss' },
    reference: { ru: 'Порядок', en: 'Order885n' },
};

function isDraft(sample: Sample): sample is Draft {
    return Array.isArray(sample);
}

/** A property with its sample, as a line of an example; dates and names stand as they are. */
export function sampleLine(kind: ElementKind, name: string, sample: Sample, language: Language): string {
    const draft: Draft = isDraft(sample) ? sample : [{ quoted: sample }];
    const shown = draft.map(part => ('gap' in part && part.as !== 'text' ? { symbol: part.gap[language] } : part));
    return printDraft(propertyDraft(kind, name, shown), language);
}

const gaps = {
    dated: { gap: { ru: 'дата', en: 'date' }, as: 'date' },
    source: { gap: { ru: 'источник', en: 'source' }, as: 'text' },
    none: { gap: { ru: 'причина', en: 'reason' }, as: 'text' },
    name: { gap: { ru: 'Имя', en: 'Name' }, as: 'name' },
} as const;

/**
 * What a fix writes for a property: the words and the level of the sample, and gaps for all that only a person can
 * say. A fix never invents a statement: where the sample says "done" or "none", it writes a gap.
 */
export function gapDraft(kind: ElementKind, name: string, sample: Sample): Draft {
    const properties: Readonly<Record<string, Property>> = schema[kind].properties;
    const { label, shape } = properties[name]!;
    const text: DraftPart = { gap: label, as: 'text' };
    if (!isDraft(sample)) return [text];
    if (shape === 'fact' || shape === 'evidence' || shape === 'treatment') {
        const words = sample.flatMap(part => ('word' in part ? [part.word] : []));
        return [
            ...(shape === 'evidence' ? [{ word: 'planned' } as const] : []),
            text,
            ...(words.includes('dated') ? [{ word: 'dated' } as const, gaps.dated] : []),
            ...(words.includes('source') ? [{ word: 'source' } as const, gaps.source] : []),
        ];
    }
    return sample.map((part, index): DraftPart => {
        if ('gap' in part && part.as === 'name') return { gap: gaps.name.gap, as: 'name' };
        if ('gap' in part && part.as === 'date') return gaps.dated;
        if ('gap' in part && part.as === 'proportion') return { gap: label, as: 'proportion' };
        const before = sample[index - 1];
        if ('quoted' in part && before && 'word' in before && before.word === 'source') return gaps.source;
        const none = before && 'word' in before && before.word === 'none';
        return 'quoted' in part ? (none ? gaps.none : text) : part;
    });
}

/** Head of an element in an example: rank, keyword, name. */
export function headLine(kind: ElementKind, language: Language): string {
    const name = exampleNames[kind];
    const keyword = printDraft([{ word: kind }], language);
    const ranked = kind === 'endpoint' || kind === 'objective';
    const rank = ranked ? `${printDraft([{ word: 'primary', before: kind }], language)} ` : '';
    const title = kind === 'program' ? ` "${language === 'ru' ? 'Испытание' : 'Trial'}"` : '';
    return `${rank}${keyword}${name ? ` ${name[language]}` : ''}${title}`;
}
