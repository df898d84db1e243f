import { TextReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook with one sheet, of which a test writes the XML, or pieces of it. */
export async function workbook(
    sheet: string | AsyncIterable<string>,
    parts: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
    const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
    const all = {
        '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
        'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
        ...parts,
    };
    for (const [name, text] of Object.entries(all)) await zip.add(name, new TextReader(text));
    const content =
        typeof sheet === 'string'
            ? new TextReader(sheet)
            : ReadableStream.from(sheet).pipeThrough(new TextEncoderStream());
    await zip.add('xl/worksheets/sheet1.xml', content as TextReader);
    return zip.close();
}

/** XML of a sheet with the given rows. */
export const sheetXml = (rows: string) => `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
