import fs from 'node:fs';
import path from 'node:path';
import { createTrialCoreServices } from '@trialwright/language';
import { EmptyFileSystem, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { filled } from './blanks.js';

const extension = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => fs.readFileSync(path.join(extension, file), 'utf8');

const templates = ['ru', 'en'].flatMap(language =>
    fs.readdirSync(path.join(extension, 'templates', language)).map(name => `templates/${language}/${name}`),
);
const snippets = ['ru', 'en'].flatMap(language =>
    Object.entries<{ body: string[] }>(JSON.parse(read(`snippets/${language}.json`))).map(
        ([name, { body }]): [string, string] => [`${language}: ${name}`, body.join('\n')],
    ),
);

/** What the parser has to say about a text, and the references that lead nowhere. */
async function parsed(text: string): Promise<{ syntax: string[]; unresolved: string[] }> {
    const { shared } = createTrialCoreServices(EmptyFileSystem);
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.file('/new.trial'));
    shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build([document]);
    const { lexerErrors, parserErrors } = document.parseResult;
    return {
        syntax: [...lexerErrors, ...parserErrors].map(({ message }) => message),
        unresolved: document.references.filter(({ error }) => error).map(({ $refText }) => $refText),
    };
}

describe('templates of “New program”', () => {
    it.each(templates)('%s can be read and every name in it leads somewhere', async file => {
        expect(await parsed(filled(read(file)))).toEqual({ syntax: [], unresolved: [] });
    });

    it('are there in both languages for the same kinds of trial', () => {
        const kinds = (language: string) =>
            templates.filter(file => file.includes(`/${language}/`)).map(file => path.basename(file));
        expect(kinds('ru')).toEqual(kinds('en'));
    });
});

describe('snippets', () => {
    it.each(snippets)('%s can be read', async (_name, body) => {
        expect((await parsed(filled(body))).syntax).toEqual([]);
    });
});
