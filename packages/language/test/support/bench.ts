import type { Finding } from '@trialwright/conformity';
import { checkCodes, createTrialCoreServices, type TrialCoreServices } from '@trialwright/language';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';

const own = new Set(checkCodes.map(({ code }) => code));

/** A checked program. */
export interface Checked {
    readonly document: LangiumDocument;
    readonly services: TrialCoreServices;
    /** Findings of the language; those of the rule packs have tests of their own. */
    readonly findings: readonly Finding[];
    /** Name of a file by its URI. */
    nameOf(uri: string): string;
}

let bench: ReturnType<typeof createTrialCoreServices> | undefined;
let count = 0;

/** Checks programs one after another with the same services, which are costly to make; forgets each afterwards. */
export async function withChecked<T>(
    files: Readonly<Record<string, string>>,
    use: (checked: Checked) => T | Promise<T>,
): Promise<T> {
    bench ??= createTrialCoreServices(EmptyFileSystem);
    const { shared, trial } = bench;
    const folder = `file:///bench/${count++}/`;
    const documents = Object.entries(files).map(([name, text]) => {
        const document = shared.workspace.LangiumDocumentFactory.fromString(text, URI.parse(folder + name));
        shared.workspace.LangiumDocuments.addDocument(document);
        return document;
    });
    try {
        await shared.workspace.DocumentBuilder.build(documents);
        const document = documents[0]!;
        const findings = trial.trial.FindingService.findingsOf(document).filter(({ code }) => own.has(code));
        return await use({ document, services: trial, findings, nameOf: uri => uri.replace(folder, '') });
    } finally {
        await shared.workspace.DocumentBuilder.update(
            [],
            documents.map(({ uri }) => uri),
        );
    }
}
