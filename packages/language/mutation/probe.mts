import type { Finding } from '@trialwright/conformity';
import { createTrialCoreServices, type TrialCoreServices } from '@trialwright/language';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';

/** A program whose changed texts can be checked one after another. */
export interface Probe {
    /** The program as it is; linked to others until the first check. */
    readonly document: LangiumDocument;
    readonly services: TrialCoreServices;
    /** Findings on the program with another text; what it imports stays. */
    readonly findingsOf: (text: string) => Promise<readonly Finding[]>;
    /** The same, with the rows that the matrix shows as open, whether a finding stands there or nothing at all. */
    readonly check: (text: string) => Promise<Checked>;
}

/** What is said of a text. */
export interface Checked {
    readonly findings: readonly Finding[];
    readonly open: readonly string[];
}

/**
 * Parses and links a program with what it imports.
 * @param files texts by name; the first is the program.
 */
export async function probe(files: Readonly<Record<string, string>>): Promise<Probe> {
    const { shared, trial: services } = createTrialCoreServices(EmptyFileSystem);
    const { LangiumDocumentFactory, LangiumDocuments, DocumentBuilder } = shared.workspace;
    const add = (text: string, name: string): LangiumDocument => {
        const document = LangiumDocumentFactory.fromString(text, URI.parse(`file:///trial/${name}`));
        LangiumDocuments.addDocument(document);
        return document;
    };
    const [document, ...rest] = Object.entries(files).map(([name, text]) => add(text, name));
    await DocumentBuilder.build([document!, ...rest]);
    const check = async (text: string): Promise<Checked> => {
        // The whole program must not be a place where a missing name could still be found.
        if (LangiumDocuments.hasDocument(document!.uri)) await DocumentBuilder.update([], [document!.uri]);
        const changed = add(text, 'changed.trial');
        await DocumentBuilder.build([changed]);
        const service = services.trial.FindingService;
        const findings = service.findingsOf(changed);
        const rows = service.matricesOf(changed).flatMap(matrix => matrix.rows);
        const open = rows.filter(({ state }) => state === 'open').map(({ id }) => id);
        await DocumentBuilder.update([], [changed.uri]);
        return { findings, open };
    };
    return { document: document!, services, check, findingsOf: async text => (await check(text)).findings };
}
