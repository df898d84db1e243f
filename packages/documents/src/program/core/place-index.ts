import type { MatrixRow } from '@trialwright/conformity';
import { type ElementKind, elementKinds, type Located, type Place, type Property, schema } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import type { ProgramContext } from './context.js';

/** Which section of the document shows which place of the source. */
export class PlaceIndex {
    private readonly shown: { at: Place; section: string }[] = [];

    constructor(sections: readonly Section[]) {
        for (const section of sections) this.add(section);
    }

    /** Ids of the sections that answer a row of the matrix; at most three, in the order of the document. */
    sectionsOf(context: ProgramContext, row: MatrixRow): string[] {
        const places = row.places.length > 0 ? row.places : schemaPlaces(context, row.id);
        const wanted = new Set(places.flatMap(place => this.sectionOf(place) ?? []));
        const order = [...new Set(this.shown.map(item => item.section))];
        return order.filter(section => wanted.has(section)).slice(0, 3);
    }

    /** The section with the smallest shown place around the wanted one, else one inside of it. */
    private sectionOf(place: Place): string | undefined {
        const same = this.shown.filter(item => item.at.uri === place.uri);
        const around = same.filter(item => item.at.offset <= place.offset && item.at.end >= place.end);
        const inside = same.filter(item => item.at.offset >= place.offset && item.at.end <= place.end);
        const size = (item: { at: Place }) => item.at.end - item.at.offset;
        return (around.sort((a, b) => size(a) - size(b))[0] ?? inside[0])?.section;
    }

    private add(section: Section): void {
        // A section without a number cannot be referred to.
        if (section.numbered !== false) {
            for (const block of section.blocks) this.addBlock(block, section.id);
            if (section.at) this.shown.push({ at: section.at, section: section.id });
        }
        for (const inner of section.sections) this.add(inner);
    }

    private addBlock(block: Block, section: string): void {
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
