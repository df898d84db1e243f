import { createTrialServices, type TrialServices } from '@trialwright/language';
import type { Language } from '@trialwright/model';
import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';

/** A program with marks: `<|>` is an offset, `<[` and `]>` a range. */
export interface Marked {
    readonly text: string;
    readonly offsets: readonly number[];
    readonly ranges: readonly (readonly [number, number])[];
}

/** Takes the marks out of a text. Unbalanced ones are an error of the test. */
export function unmark(source: string): Marked {
    let text = '';
    const offsets: number[] = [];
    const ranges: [number, number][] = [];
    const open: number[] = [];
    for (const part of source.split(/(<\|>|<\[|\]>)/)) {
        if (part === '<|>') offsets.push(text.length);
        else if (part === '<[') open.push(text.length);
        else if (part === ']>') {
            const start = open.pop();
            if (start === undefined) throw new Error('`]>` without `<[`');
            ranges.push([start, text.length]);
        } else text += part;
    }
    if (open.length > 0) throw new Error('`<[` without `]>`');
    return { text, offsets, ranges: ranges.sort((a, b) => a[0] - b[0]) };
}

/** Services without a connection, and programs in memory. */
export class Workbench {
    readonly services: TrialServices;

    constructor(language: Language = 'ru') {
        this.services = createTrialServices(EmptyFileSystem).trial;
        this.services.trial.Locale.language = language;
    }

    /** Adds programs by the name of their file, builds and checks them all. */
    async open(files: Readonly<Record<string, string>>): Promise<LangiumDocument[]> {
        const { workspace } = this.services.shared;
        const documents = Object.entries(files).map(([name, text]) => {
            const document = workspace.LangiumDocumentFactory.fromString(text, URI.parse(`file:///${name}`));
            workspace.LangiumDocuments.addDocument(document);
            return document;
        });
        await workspace.DocumentBuilder.build(documents, { validation: true });
        return documents;
    }

    /** Opens one program. */
    async openOne(text: string, name = 'a.trial'): Promise<LangiumDocument> {
        const [document] = await this.open({ [name]: text });
        return document!;
    }
}
