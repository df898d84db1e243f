import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createTrialCoreServices } from '@trialwright/language';
import type { TrialModel } from '@trialwright/model';
import { EmptyFileSystem, URI } from 'langium';

/** Model of a `.trial` file, its neighbours loaded for its imports. */
export async function loadModel(path: string): Promise<TrialModel> {
    const { shared, trial } = createTrialCoreServices(EmptyFileSystem);
    const documents = readdirSync(dirname(path))
        .filter(name => name.endsWith('.trial'))
        .map(name => join(dirname(path), name))
        .map(file =>
            shared.workspace.LangiumDocumentFactory.fromString(
                readFileSync(file, 'utf8'),
                URI.parse(pathToFileURL(file).href),
            ),
        );
    for (const document of documents) shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build(documents);
    const wanted = documents.find(document => document.uri.fsPath === path)!;
    return trial.trial.ModelService.modelOf(wanted);
}

/** Model of a text. */
export async function modelOf(text: string): Promise<TrialModel> {
    const { shared, trial } = createTrialCoreServices(EmptyFileSystem);
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///test.trial'));
    shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build([document]);
    return trial.trial.ModelService.modelOf(document);
}
