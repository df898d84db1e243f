import { createTrialCoreServices, type TrialCoreServices } from '@trialwright/language';
import type { TrialModel } from '@trialwright/model';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';

/** A program that was parsed and linked, with the services that did it. */
export interface Parsed {
    readonly document: LangiumDocument;
    readonly model: TrialModel;
    readonly services: TrialCoreServices;
}

/** Parses and links programs that live in memory; the first is the one asked about, the others may be imported. */
export async function parseAll(files: Readonly<Record<string, string>>): Promise<Parsed> {
    const { shared, trial } = createTrialCoreServices(EmptyFileSystem);
    const documents = Object.entries(files).map(([name, text]) => {
        const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(`file:///trial/${name}`));
        shared.workspace.LangiumDocuments.addDocument(document);
        return document;
    });
    await shared.workspace.DocumentBuilder.build(documents);
    const document = documents[0]!;
    return { document, model: trial.trial.ModelService.modelOf(document), services: trial };
}

/** Parses and links one program. */
export function parse(text: string): Promise<Parsed> {
    return parseAll({ 'program.trial': text });
}
