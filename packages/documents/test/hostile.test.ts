import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
    buildProgramDocument,
    buildReportTemplate,
    type DocumentTree,
    writeDocx,
    writeHtml,
    writeMarkdown,
} from '../src/index.js';
import { lightMarkdown } from '../src/markdown/light.js';
import { cleanText } from '../src/tree/clean.js';
import { para } from '../src/tree/make.js';
import { modelOf } from './load.js';
import { sample } from './sample.js';

const options = { toolVersion: '0.1.0', fingerprint: '0'.repeat(64) };

/** Every text of a program becomes this one. */
const attack =
    "<script>alert('x')</script><img src=x onerror=alert(1)> [a](javascript:alert(2)) & {{7*7}} | `c` =cmd()";

/** Decoded texts of the runs of a DOCX, in order. */
function docxTexts(bytes: Uint8Array): string[] {
    const xml = strFromU8(unzipSync(bytes)['word/document.xml']!);
    const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
    return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) =>
        text!
            .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)
            .replace(/&#x([0-9A-F]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
    );
}

/** True where each element is closed in the right order and no character is one that XML forbids. */
function wellFormed(xml: string): boolean {
    const open: string[] = [];
    for (const [, closing, name, rest] of xml.matchAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*\s*\/?)>/g)) {
        if (closing) {
            if (open.pop() !== name) return false;
        } else if (!rest!.endsWith('/')) open.push(name!);
    }
    const outside = xml.replace(/<[^>]*>/g, '');
    return open.length === 0 && !outside.includes('<') && !/&(?!\w+;|#)/.test(outside) && cleanText(xml) === xml;
}

describe('strings of a program are data', () => {
    it.each(['ru/nodulscan.trial', 'ru/preliminary.trial'])('whatever stands in the quotes of %s', async file => {
        const source = readFileSync(join(import.meta.dirname, '../../../examples', file), 'utf8')
            .replace(/^импорт.*$/gm, '')
            .replace(/"""[\s\S]*?"""/g, `"""\n${attack}\n\n- ${attack}\n"""`)
            .replace(/"[^"\n]+"(?!")/g, `"${attack}"`);
        const model = await modelOf(source);
        const built = buildProgramDocument(model, { ...options, asDraft: true });
        if (built.kind === 'refused') throw new Error(built.reason.en);
        for (const tree of [built.tree, buildReportTemplate(model, options)]) {
            const html = writeHtml(tree);
            expect(html).not.toMatch(/<script|<img|href="(?!#|https?:|mailto:)/i);
            expect(html).toContain('&lt;script&gt;');
            expect(writeMarkdown(tree)).not.toMatch(/<script|<img|(?<!\\)\]\(<?javascript/i);
            const parts = unzipSync(await writeDocx(tree));
            for (const [path, bytes] of Object.entries(parts))
                if (/\.(xml|rels)$/.test(path)) expect(wellFormed(strFromU8(bytes)), path).toBe(true);
            expect(Object.keys(parts).filter(path => /vba|embeddings|activeX/i.test(path))).toEqual([]);
        }
    });

    it('whatever characters they are made of', async () => {
        const base = sample();
        const treeWith = (text: string): DocumentTree => ({
            ...base,
            front: [],
            sections: [
                {
                    id: 'one',
                    title: [{ kind: 'text', text }],
                    blocks: [para('«', text, '»'), ...lightMarkdown(text)],
                    sections: [],
                },
            ],
            appendices: [],
        });
        await fc.assert(
            fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async text => {
                const tree = treeWith(text);
                const html = writeHtml(tree);
                expect(html.match(/<(?!!DOCTYPE)[a-z]+/g)?.every(tag => !/script|img|iframe|object/.test(tag))).toBe(
                    true,
                );
                expect(() => writeMarkdown(tree)).not.toThrow();
                const bytes = await writeDocx(tree);
                expect(wellFormed(strFromU8(unzipSync(bytes)['word/document.xml']!))).toBe(true);
                const wanted = cleanText(text)
                    .replace(/\s*\n\s*/g, ' ')
                    .replace(/[\t\r]/g, ' ')
                    .trim();
                expect(
                    docxTexts(bytes)
                        .join('')
                        .replace(/[\t\r]/g, ' '),
                ).toContain(wanted);
            }),
            { numRuns: 40 },
        );
    });
});
