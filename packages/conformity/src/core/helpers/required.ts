import type { AnyElement, Bilingual, ElementKind, ElementOf, Language, Located, TrialModel } from '@trialwright/model';
import { schema } from '@trialwright/model';
import { addProperties, insertAfter, nameOf } from '../draft/edits.js';
import { labelOf, propertyDraft, quoter } from '../draft/print.js';
import type { Severity } from '../finding.js';
import type { Report, Rule } from '../rule.js';
import { answered } from './answered.js';
import { gapDraft, headLine, sampleLine, type Samples } from './sample.js';

/** A rule that properties of an element must answer. */
export interface Required<K extends ElementKind> {
    readonly code: string;
    readonly row: string;
    readonly also?: readonly string[];
    /** Where it is less, or more, than the level of the row says. */
    readonly always?: Severity;
    readonly kind: K;
    /** All of them must be there; one finding names those that are not. */
    readonly properties: readonly (keyof ElementOf<K>['properties'] & string)[];
    readonly samples: Samples;
    readonly title: Bilingual;
    readonly why: Bilingual;
    /** Elements that must answer. Default: all of the kind. */
    readonly of?: (model: TrialModel) => readonly ElementOf<K>[];
    /** Said after what is missing, where the standard asks for something particular. */
    readonly hint?: Bilingual;
    readonly example?: Bilingual;
    /** `report` where the example needs the program of a preliminary trial with its report. */
    readonly base?: 'report';
}

/** Makes a rule that finds what is missing in the elements that are there; a missing element is another finding. */
export function required<K extends ElementKind>(spec: Required<K>): Rule {
    const { code, row, also, always, title, why } = spec;
    return {
        code,
        row,
        also,
        always,
        title,
        page: { why, example: spec.example ?? { ru: exampleOf(spec, 'ru'), en: exampleOf(spec, 'en') } },
        *check({ model }) {
            const elements = (spec.of?.(model) ?? model.all(spec.kind)) as readonly AnyElement[];
            for (const element of elements) yield* checkElement(spec, model, element);
        },
    };
}

function* checkElement<K extends ElementKind>(
    { kind, properties, samples, hint }: Required<K>,
    model: TrialModel,
    element: AnyElement,
): Iterable<Report> {
    const values = element.properties as Readonly<Record<string, unknown>>;
    const missing = properties.filter(name => answered(values[name]) === 'missing');
    for (const name of properties) {
        if (answered(values[name]) === 'noReason') yield noReason(model, kind, name, values[name]);
    }
    if (missing.length === 0) return;
    const drafts = missing.map(name => [name, gapDraft(kind, name, samples[name]!)] as const);
    const { ru, en } = quoter(model);
    const texts = drafts.map(([name, value]) => propertyDraft(kind, name, value));
    const labels = missing.map(name => labelOf(kind, name));
    yield {
        at: element.headAt,
        message: {
            ru: `${subject(element, 'ru')}: не указано — ${labels.map(label => lower(label.ru)).join('; ')}. ${hint ? `${hint.ru} ` : ''}Допишите ${texts.map(ru).join(', ')}.`,
            en: `${subject(element, 'en')}: missing ${labels.map(label => lower(label.en)).join('; ')}. ${hint ? `${hint.en} ` : ''}Add ${texts.map(en).join(', ')}.`,
        },
        fixes: [addProperties(model, element, drafts)],
    };
}

/** "None" is an answer only with its reason. */
export function noReason(model: TrialModel, kind: ElementKind, name: string, value: unknown): Report {
    const place = (Array.isArray(value) ? value[0] : value) as Located<unknown>;
    const { ru, en } = quoter(model);
    const draft = propertyDraft(kind, name, [{ word: 'none' }, { gap: { ru: 'причина', en: 'reason' }, as: 'text' }]);
    const label = labelOf(kind, name);
    return {
        at: place.at,
        message: {
            ru: `${label.ru}: «нет» без причины. Напишите, почему: ${ru(draft)}.`,
            en: `${label.en}: “none” without a reason. Say why: ${en(draft)}.`,
        },
        fixes: [
            insertAfter(place.at, [{ gap: { ru: 'причина', en: 'reason' }, as: 'text' }], {
                ru: 'Дописать причину',
                en: 'Add the reason',
            }),
        ],
    };
}

/** An element as messages begin: what it is, and its name. */
export function subject(element: AnyElement, language: Language): string {
    const name = nameOf(element);
    return name ? `${schema[element.kind].label[language]} ${name}` : schema[element.kind].label[language];
}

/** First letter small, unless the word is an abbreviation. */
export function lower(text: string): string {
    return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function exampleOf<K extends ElementKind>(
    { kind, properties, samples, base }: Required<K>,
    language: Language,
): string {
    const lines = properties.map(name => `+    ${sampleLine(kind, name, samples[name]!, language)}`);
    return [...(base ? [`! base ${base}`] : []), `${headLine(kind, language)} {`, '    …', ...lines, '}'].join('\n');
}
