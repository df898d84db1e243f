import { createTrialCoreServices } from '@trialwright/language';
import { EmptyFileSystem, EmptyFileSystemProvider, URI } from 'langium';
import { describe, expect, it } from 'vitest';
import { withChecked } from '../support/bench.js';

/** A disk on which every file exists, though none was read. */
class FullDisk extends EmptyFileSystemProvider {
    override existsSync(): boolean {
        return true;
    }
}

async function codesIn(folder: string | undefined, importing: string): Promise<string[]> {
    const { shared, trial } = createTrialCoreServices({ fileSystemProvider: () => new FullDisk() });
    if (folder) {
        const folders = [{ name: 'folder', uri: folder }];
        Object.defineProperty(shared.workspace.WorkspaceManager, 'workspaceFolders', { value: folders });
    }
    const texts = { 'file:///clinic/main.trial': importing, 'file:///other/centre.trial': 'ссылка Р "р"' };
    const documents = Object.entries(texts).map(([uri, text]) => {
        const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(uri));
        shared.workspace.LangiumDocuments.addDocument(document);
        return document;
    });
    await shared.workspace.DocumentBuilder.build(documents);
    return trial.trial.FindingService.findingsOf(documents[0]!).map(({ code }) => code);
}

describe('imports from outside', () => {
    it('of the open folder are found, though the file is open in the editor', async () => {
        expect(await codesIn('file:///work', 'импорт "../other/centre.trial"')).toEqual(['link-import-outside']);
    });

    it('are found where the file exists but was not read', async () => {
        expect(await codesIn(undefined, 'импорт "unread.trial"')).toEqual(['link-import-outside']);
    });

    it('are allowed where there is no folder, as on the command line', async () => {
        expect(await codesIn(undefined, 'импорт "../other/centre.trial"')).toEqual([]);
    });
});

describe('circles of imports', () => {
    it.each([2, 3, 50])('of %i files end, and names are seen all the way round', async count => {
        const files = Object.fromEntries(
            Array.from({ length: count }, (_, index) => [
                `f${index}.trial`,
                `import "f${(index + 1) % count}.trial"\norganization O${index} "o"\nperson P${index} "p" { employer O${(index + count - 1) % count} }`,
            ]),
        );
        await withChecked(files, ({ findings }) => {
            expect(findings.map(({ code }) => code)).toEqual(['link-import-cycle']);
        });
    });
});

it('an empty file system says that nothing exists', () => {
    expect(EmptyFileSystem.fileSystemProvider().existsSync(URI.parse('file:///a'))).toBe(false);
});
