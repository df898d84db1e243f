import { createTrialCoreServices } from '@trialwright/language';
import type { TrialModel } from '@trialwright/model';
import { EmptyFileSystem, URI } from 'langium';

/** Model of a program that is given as text. @throws if the text has an error of writing. */
export async function modelOf(text: string): Promise<TrialModel> {
    const { shared, trial } = createTrialCoreServices(EmptyFileSystem);
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse('file:///trial/program.trial'));
    shared.workspace.LangiumDocuments.addDocument(document);
    await shared.workspace.DocumentBuilder.build([document]);
    const [error] = document.parseResult.parserErrors;
    if (error) throw new Error(`${error.message} at line ${error.token.startLine}`);
    return trial.trial.ModelService.modelOf(document);
}
