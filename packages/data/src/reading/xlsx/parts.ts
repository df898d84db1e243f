import { limits } from '../limits.js';
import { type Archive, damaged } from './archive.js';
import { attribute, readXml, unescaped } from './xml.js';

/** Where a part refers to: id, kind (last word of the type), path in the archive. */
export interface Relation {
    readonly id: string;
    readonly kind: string;
    readonly target: string;
}

/** Relations of a part; of the archive itself for the empty name. */
export async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
    const slash = part.lastIndexOf('/') + 1;
    const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    if (!archive.has(name)) return [];
    const relations: Relation[] = [];
    await readXml(archive.text(name, limits.part), {
        open: (tag, attributes) => {
            if (tag !== 'Relationship' || attributes.TargetMode === 'External') return;
            const type = attributes.Type ?? '';
            relations.push({
                id: attributes.Id ?? '',
                kind: type.slice(type.lastIndexOf('/') + 1),
                target: pathFrom(part.slice(0, slash), attributes.Target ?? ''),
            });
        },
    });
    return relations;
}

/** A path in the archive, from the folder of the part that names it. */
function pathFrom(folder: string, target: string): string {
    const path: string[] = [];
    const whole = target.startsWith('/') ? target : `${folder}/${target}`;
    for (const step of whole.split('/')) {
        if (step === '..') path.pop();
        else if (step !== '' && step !== '.') path.push(step);
    }
    return path.join('/');
}

export interface SheetInfo {
    readonly name: string;
    readonly part: string;
    readonly hidden: boolean;
}

export interface WorkbookInfo {
    readonly sheets: readonly SheetInfo[];
    /** Days are counted from 1904, as once on the Macintosh. */
    readonly from1904: boolean;
    readonly strings?: string;
    readonly styles?: string;
}

/** Sheets of a workbook; undefined where the archive holds none. */
export async function workbookInfo(archive: Archive): Promise<WorkbookInfo | undefined> {
    const main = (await relationsOf(archive, '')).find(({ kind }) => kind === 'officeDocument');
    if (main === undefined || !archive.has(main.target) || !main.target.endsWith('.xml')) return undefined;
    const relations = await relationsOf(archive, main.target);
    const sheets: SheetInfo[] = [];
    let from1904 = false;
    let workbook = false;
    await readXml(archive.text(main.target, limits.part), {
        open: (tag, attributes) => {
            if (tag === 'workbook') workbook = true;
            if (tag === 'workbookPr') from1904 = isTrue(attributes.date1904);
            if (tag !== 'sheet') return;
            const id = attribute(attributes, 'id');
            const relation = relations.find(one => one.id === id && one.kind === 'worksheet');
            if (relation === undefined) return;
            if (!archive.has(relation.target)) damaged();
            const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden';
            sheets.push({ name: unescaped(attributes.name ?? ''), part: relation.target, hidden });
        },
    });
    const part = (kind: string) => relations.find(one => one.kind === kind && archive.has(one.target))?.target;
    return workbook ? { sheets, from1904, strings: part('sharedStrings'), styles: part('styles') } : undefined;
}

export const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';

/** Texts that cells refer to by number. */
export async function sharedStrings(archive: Archive, part: string | undefined): Promise<readonly string[]> {
    const strings: string[] = [];
    if (part === undefined) return strings;
    let text = '';
    let inside = false;
    let phonetic = false;
    await readXml(archive.text(part, limits.strings), {
        open: name => {
            if (name === 'si') text = '';
            else if (name === 't') inside = !phonetic;
            else if (name === 'rPh') phonetic = true;
        },
        text: piece => {
            if (inside) text += piece;
        },
        close: name => {
            if (name === 't') inside = false;
            else if (name === 'rPh') phonetic = false;
            else if (name === 'si') strings.push(unescaped(text));
        },
    });
    return strings;
}

/** Numbers of built-in formats that show a date, with or without a time; the rest of a day is a time alone. */
const builtIn = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** For each style of cells, whether it shows dates. */
export async function dateStyles(archive: Archive, part: string | undefined): Promise<readonly boolean[]> {
    const styles: boolean[] = [];
    if (part === undefined) return styles;
    const own = new Map<number, boolean>();
    let cells = false;
    await readXml(archive.text(part, limits.part), {
        open: (name, attributes) => {
            if (name === 'numFmt') own.set(Number(attributes.numFmtId), showsDate(attributes.formatCode ?? ''));
            else if (name === 'cellXfs') cells = true;
            else if (name === 'xf' && cells) {
                const id = Number(attributes.numFmtId ?? 0);
                styles.push(own.get(id) ?? builtIn.has(id));
            }
        },
        close: name => {
            if (name === 'cellXfs') cells = false;
        },
    });
    return styles;
}

/** Whether a format shows a day or a year: texts in quotes, escaped signs and parts in brackets do not count. */
function showsDate(format: string): boolean {
    // Excel permits 255 characters; the pattern takes time that grows with the square of them.
    if (format.length > 1000) return false;
    const signs = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
    return /[dyдг]/i.test(signs.split(';')[0]!);
}
