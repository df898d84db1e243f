import type { MatrixRow } from '@trialwright/conformity';
import type { Place } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { plainText } from '../../tree/walk.js';

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
    sectionsOf(row: MatrixRow): Part[] {
        const wanted = new Set(row.places.flatMap(place => this.sectionOf(place) ?? []));
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
