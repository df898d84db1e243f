import {
    type AnyElement,
    type Bilingual,
    type Language,
    type Property,
    schema,
    type TrialModel,
} from '@trialwright/model';
import { addElement, addProperty } from '../../core/draft/edits.js';
import { printDraft, propertyDraft } from '../../core/draft/print.js';
import type { Fix } from '../../core/fix.js';
import { headLine } from '../../core/helpers/sample.js';
import type { Rule } from '../../core/rule.js';
import { elementsFor, partsOf, placesOf } from './answers.js';
import type { Answer, Item } from './item.js';
import { rowId } from './item-row.js';

/** The list is not asked for unless somebody wants it. */
const whenChecked: Bilingual = {
    ru: 'Пункт проверяют, если программа называет список сама (`стандарт "STARD 2015"`) или он включён в настройке `trialwright.packs`.',
    en: 'The item is checked where the program calls for the list (`standard "STARD 2015"`) or the setting `trialwright.packs` switches it on.',
};

/** The rule of an item: what it asks for is there. */
export function ruleOf(item: Item): Rule {
    const id = rowId(item);
    return {
        code: `${id}-answer`,
        row: id,
        title: { ru: `STARD 2015, пункт ${item.number}`, en: `STARD 2015, item ${item.number}` },
        // A list for reports: it advises, whatever the status of the program.
        always: 'information',
        page: { why: item.asks, example: { ru: exampleOf(item, 'ru'), en: exampleOf(item, 'en') }, mend: whenChecked },
        *check({ model, programAt }) {
            const missing = item.answers.filter(entry => entry.every(answer => placesOf(model, answer).length === 0));
            if (missing.length === 0) return;
            const holder = missing.flatMap(([first]) => elementsFor(model, partsOf(first!).kind)).at(0);
            const fixes = missing.flatMap(([first]) => fixOf(model, first!));
            yield {
                at: holder?.headAt ?? programAt,
                message: {
                    ru: `STARD 2015, пункт ${item.number}: ${item.asks.ru}. Не указано: ${namesOf(missing, 'ru')}.`,
                    en: `STARD 2015, item ${item.number}: ${item.asks.en}. Missing: ${namesOf(missing, 'en')}.`,
                },
                ...(fixes.length > 0 && { fixes }),
            };
        },
    };
}

function fixOf(model: TrialModel, answer: Answer): Fix[] {
    const { kind, property } = partsOf(answer);
    const element = elementsFor(model, kind).at(0) as AnyElement | undefined;
    if (property === undefined) return element ? [] : [addElement(model, kind)];
    return [element ? addProperty(model, element, property) : addElement(model, kind, { properties: [{ property }] })];
}

function namesOf(missing: readonly (readonly Answer[])[], language: Language): string {
    const or = language === 'ru' ? ' или ' : ' or ';
    return missing.map(entry => entry.map(answer => nameOf(answer)[language]).join(or)).join('; ');
}

/** `Дизайн испытания · сбор данных`. */
function nameOf(answer: Answer): Bilingual {
    const { kind, property } = partsOf(answer);
    const { label } = schema[kind];
    if (property === undefined) return label;
    const own = propertyOf(answer).label;
    return { ru: `${label.ru} · ${own.ru.toLowerCase()}`, en: `${label.en} · ${own.en.toLowerCase()}` };
}

function propertyOf(answer: Answer): Property {
    const { kind, property } = partsOf(answer);
    return (schema[kind].properties as Readonly<Record<string, Property>>)[property!]!;
}

function exampleOf(item: Item, language: Language): string {
    return item.answers
        .map(([first]) => {
            const { kind, property } = partsOf(first!);
            if (property === undefined) return `+${headLine(kind, language)} { }`;
            const { label } = propertyOf(first!);
            const line = printDraft(propertyDraft(kind, property, [{ gap: label, as: 'text' }]), language);
            return `${headLine(kind, language)} {\n    …\n+    ${line}\n}`;
        })
        .join('\n');
}
