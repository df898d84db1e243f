import {
    type AnyElement,
    type Bilingual,
    type ElementKind,
    type Located,
    type Place,
    type Property,
    type PropertiesOf,
    schema,
} from '@trialwright/model';
import type { Block, Table } from '../../tree/block.js';
import { bold, type Inline } from '../../tree/inline.js';
import { list, para, placed, plain, row, table } from '../../tree/make.js';
import { type ProgramContext, upperFirst } from './context.js';
import { valueBlocks, valueInlines } from './values.js';

/** One property as a document shows it. */
export interface Field {
    label: string;
    blocks: Block[];
    at?: Place;
    /** True where the program does not say it and a row of the norm wants it. */
    missing: boolean;
}

/**
 * A property of an element: its value, or a mark where a row of the norm wants one and the program has none, or the
 * reason why that row does not apply. Nothing where nobody wants it.
 *
 * @param label another label than the one of the schema
 */
export function field<K extends ElementKind>(
    context: ProgramContext,
    kind: K,
    element: { properties: PropertiesOf<K>; headAt?: Place } | undefined,
    name: keyof PropertiesOf<K> & string,
    label?: Bilingual,
): Field | undefined {
    const property = (schema[kind].properties as Readonly<Record<string, Property>>)[name]!;
    const title = context.say(label ?? property.label);
    const value = element?.properties[name] as Located<unknown> | readonly Located<unknown>[] | undefined;
    const values =
        value === undefined ? [] : Array.isArray(value) ? (value as Located<unknown>[]) : [value as Located<unknown>];
    if (values.length > 0)
        return { label: title, blocks: valuesBlocks(context, property, values), at: values[0]!.at, missing: false };
    const rows = (property.rows ?? []).filter(id => concerns(context, id));
    if (rows.length === 0) return undefined;
    const reason = rows.map(id => context.waiver(id)).find(found => found !== undefined);
    if (reason !== undefined) {
        return {
            label: title,
            blocks: [plain(context.say({ ru: `Не применимо: ${reason}`, en: `Not applicable: ${reason}` }))],
            missing: false,
        };
    }
    return { label: title, blocks: [plain(context.gap(label ?? property.label, rows))], missing: true };
}

/** Several properties; those that nobody wants and nobody wrote are left out. */
export function fields<K extends ElementKind>(
    context: ProgramContext,
    kind: K,
    element: { properties: PropertiesOf<K>; headAt?: Place } | undefined,
    names: readonly (keyof PropertiesOf<K> & string)[],
): Field[] {
    return names.flatMap(name => field(context, kind, element, name) ?? []);
}

/** A captioned table of two columns: what, and what the program says of it. */
export function fieldTable(context: ProgramContext, id: string, caption: Bilingual, shown: readonly Field[]): Table {
    const head = [context.say({ ru: 'Показатель', en: 'Item' }), context.say({ ru: 'Содержание', en: 'Content' })];
    const rows = shown.map(item => placed(row([item.label, item.blocks]), item.at));
    return table(context.say(caption), [32, 68], head, rows, { id });
}

/** Paragraphs that begin with the label: for statements of several sentences. */
export function fieldParagraphs(shown: readonly Field[]): Block[] {
    return shown.flatMap((item): Block[] => {
        const [first, ...rest] = item.blocks;
        const label = bold(`${item.label}. `);
        if (first?.kind === 'paragraph') {
            const shown = placed(para(label, sentence(first.inlines)), item.at);
            // A mark of a gap is one long word: justified, the label would be torn apart.
            return [item.missing ? { ...shown, align: 'left' } : shown, ...rest];
        }
        return [{ ...placed(para(bold(`${item.label}:`)), item.at), keepNext: true }, ...item.blocks];
    });
}

/** Text of an element's own title, for elements like risks. */
export function elementTitle(element: AnyElement, context: ProgramContext): string {
    return context.title(element);
}

function valuesBlocks(context: ProgramContext, property: Property, values: readonly Located<unknown>[]): Block[] {
    if (values.length === 1) return valueBlocks(property, values[0]!.value, context);
    return [list(values.map(item => valueInlines(property, item.value, context)))];
}

/** Rows of the report are not wanted in the program, and rows that do not concern this kind of trial nowhere. */
function concerns(context: ProgramContext, id: string): boolean {
    const found = context.matrix.rows.find(candidate => candidate.id === id);
    if (!found) return !/^A\d/.test(id);
    return found.state !== 'notConcerned' && found.phases.some(phase => phase !== 'RP');
}

/** After a label and its stop, a statement begins with a capital and ends with a stop, however its author wrote it. */
function sentence(runs: readonly Inline[]): Inline[] {
    const result = [...runs];
    const [first] = result;
    if (first?.kind === 'text') result[0] = { ...first, text: upperFirst(first.text) };
    const last = result.at(-1);
    if (last?.kind === 'text' && /[\p{L}\p{N}%)»”"\]]$/u.test(last.text)) result.push({ ...last, text: '.' });
    return result;
}
