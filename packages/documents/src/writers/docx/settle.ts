import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * Takes everything out of a DOCX package that the clock or chance put in: dates become the document's own, random
 * names of relationships and counted ids are numbered in the order in which they come.
 *
 * @param date ISO date of the document; without one, a fixed date that says "not known"
 */
export function settle(bytes: Uint8Array, date: string | undefined): Uint8Array {
    const parts = Object.entries(unzipSync(bytes)).sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
    const names = new Map<string, string>();
    const result: Zippable = {};
    for (const [path, data] of parts) {
        const text = /\.(xml|rels)$/.test(path);
        const settled = text ? strToU8(settlePart(path, strFromU8(data), names, date)) : data;
        result[path] = [settled, { level: 6, mtime: zipDate, os: 0 }];
    }
    return zipSync(result);
}

/** Zip archives keep local time: this one is built from local parts, hence the same everywhere. */
const zipDate = new Date(2000, 0, 1);

function settlePart(path: string, xml: string, names: Map<string, string>, date: string | undefined): string {
    let result = xml.replace(/\brId[\w-]{15,}/g, name => {
        if (!names.has(name)) names.set(name, `rIdT${names.size + 1}`);
        return names.get(name)!;
    });
    if (path === 'docProps/core.xml') {
        result = result.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date ?? '2000-01-01'}T00:00:00Z`);
    }
    let drawings = 0;
    result = result.replace(/<(?:wp:docPr|(?:wps|wpg|pic):cNvPr)\b[^>]*>/g, tag =>
        tag.replace(/\bid="[^"]*"/, `id="${++drawings}"`).replace(/\bname="([A-Za-z ]+?) \d+"/, 'name="$1"'),
    );
    return settleBookmarks(result, names);
}

/** A bookmark's start and end share an id; names that the library counts up are counted from 1. */
function settleBookmarks(xml: string, names: Map<string, string>): string {
    const ids = new Map<string, number>();
    return xml
        .replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)"/g, (_, before, id) => {
            if (!ids.has(id)) ids.set(id, ids.size + 1);
            return `${before}${ids.get(id)}"`;
        })
        .replace(/\b_Toc\d+\b/g, name => {
            if (!names.has(name)) names.set(name, `_Toc_${names.size + 1}`);
            return names.get(name)!;
        });
}

/** Word wants the content types first. */
function order(path: string): number {
    return path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2;
}
