import type { MatrixRow } from '@trialwright/conformity';
import { type ElementKind, elementKinds, type Located, type Place, type Property, schema } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { plainText } from '../../tree/walk.js';
import type { ProgramContext } from './context.js';

/** A part of the document: a section with a number, else one that is called by its title. */
export interface Part {
    id: string;
    /** Set where the part has no number. */
    title?: string;
}

/** Which section of the document shows which place of the source. */
export class PlaceIndex {
    private readonly shown: { at: Place; section: Part }[] = [];

    /** @param title places that the title page shows, and what to call it */
    constructor(sections: readonly Section[], title: { name: string; places: readonly Place[] }) {
        for (const section of sections) this.add(section);
        const part = { id: 'title-page', title: title.name };
        for (const at of title.places) this.shown.push({ at, section: part });
    }

    /** The parts that answer a row of the matrix; at most three, in the order of the document. */
    sectionsOf(context: ProgramContext, row: MatrixRow): Part[] {
        const places = row.places.length > 0 ? row.places : schemaPlaces(context, row.id);
        const wanted = new Set(places.flatMap(place => this.sectionOf(place) ?? []));
        const order = [...new Set(this.shown.map(item => item.section))];
        return order.filter(section => wanted.has(section)).slice(0, 3);
    }

    /** The section with the smallest shown place around the wanted one, else one inside of it. */
    private sectionOf(place: Place): Part | undefined {
        const same = this.shown.filter(item => item.at.uri === place.uri);
        const around = same.filter(item => item.at.offset <= place.offset && item.at.end >= place.end);
        const inside = same.filter(item => item.at.offset >= place.offset && item.at.end <= place.end);
        const size = (item: { at: Place }) => item.at.end - item.at.offset;
        return (around.sort((a, b) => size(a) - size(b))[0] ?? inside[0])?.section;
    }

    private add(section: Section): void {
        const part: Part =
            section.numbered === false ? { id: section.id, title: plainText(section.title) } : { id: section.id };
        for (const block of section.blocks) this.addBlock(block, part);
        if (section.at) this.shown.push({ at: section.at, section: part });
        for (const inner of section.sections) this.add(inner);
    }

    private addBlock(block: Block, section: Part): void {
        if ('at' in block && block.at) this.shown.push({ at: block.at, section });
        if (block.kind === 'table') for (const row of block.rows) if (row.at) this.shown.push({ at: row.at, section });
        if (block.kind === 'list')
            for (const item of block.items) for (const inner of item) this.addBlock(inner, section);
    }
}

/** Where the program answers a row, by the rows that the schema gives to elements and properties. */
function schemaPlaces(context: ProgramContext, row: string): Place[] {
    return elementKinds.flatMap((kind: ElementKind) => {
        const { rows, properties } = schema[kind] as {
            rows?: readonly string[];
            properties: Readonly<Record<string, Property>>;
        };
        const whole = rows?.includes(row) === true;
        const names = Object.keys(properties).filter(name => properties[name]!.rows?.includes(row));
        return context.model.all(kind).flatMap(element => {
            const own = names.flatMap(name => {
                const value = (
                    element.properties as Readonly<
                        Record<string, Located<unknown> | readonly Located<unknown>[] | undefined>
                    >
                )[name];
                return value === undefined
                    ? []
                    : Array.isArray(value)
                      ? (value as Located<unknown>[]).map(item => item.at)
                      : [(value as Located<unknown>).at];
            });
            return own.length > 0 ? own : whole ? [element.headAt] : [];
        });
    });
}
