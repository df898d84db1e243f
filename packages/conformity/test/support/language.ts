import type { Finding, Fix } from '@trialwright/conformity';
import { applyChanges, createTrialCoreServices, FixPrinter } from '@trialwright/language';
import type { TrialModel } from '@trialwright/model';
import { type AstNode, EmptyFileSystem, type LangiumDocument, URI } from 'langium';

const { shared, trial } = createTrialCoreServices(EmptyFileSystem);
let count = 0;

/** Parses and links a program, and makes its model. Throws where the text has a syntax error. */
export async function modelOf(text: string): Promise<TrialModel> {
    const document = await parse(text, true);
    const model = trial.trial.ModelService.modelOf(document);
    shared.workspace.LangiumDocuments.deleteDocument(document.uri);
    return model;
}

/** A fix of a program's findings, and the program that it makes. */
export interface Fixed {
    readonly fix: Fix;
    readonly text: string;
}

/** Applies each fix of each finding of a program, each alone. */
export async function fixesOf(
    text: string,
    findings: (model: TrialModel) => readonly Finding[],
): Promise<readonly Fixed[]> {
    const document = await parse(text, true);
    const printer = new FixPrinter(trial);
    const fixes = findings(trial.trial.ModelService.modelOf(document)).flatMap(finding => finding.fixes ?? []);
    const fixed = fixes.map(fix => {
        const changes = printer.changesOf(fix, document).get(document.uri.toString()) ?? [];
        return { fix, text: applyChanges(text, changes) };
    });
    shared.workspace.LangiumDocuments.deleteDocument(document.uri);
    return fixed;
}

/** One element of a text: its identity, and its properties by name. */
export interface Piece {
    /** `kind`, or `kind Name`. */
    readonly id: string;
    readonly kind: string;
    readonly start: number;
    readonly end: number;
    readonly properties: readonly { readonly name: string; readonly start: number; readonly end: number }[];
}

/** The elements of a text, in order. Throws where the text has a syntax error. */
export async function piecesOf(text: string): Promise<readonly Piece[]> {
    const document = await parse(text, false);
    const { elements } = document.parseResult.value as unknown as { elements: AstNode[] };
    return elements.map(element => {
        const { name, row, properties } = element as unknown as { name?: string; row?: string; properties?: AstNode[] };
        const kind = element.$type.charAt(0).toLowerCase() + element.$type.slice(1);
        return {
            id: [kind, name ?? row].filter(Boolean).join(' '),
            kind,
            start: element.$cstNode!.offset,
            end: element.$cstNode!.end,
            properties: (properties ?? []).map(property => ({
                name: property.$type.slice(element.$type.length + 1),
                start: property.$cstNode!.offset,
                end: property.$cstNode!.end,
            })),
        };
    });
}

async function parse(text: string, link: boolean): Promise<LangiumDocument> {
    const uri = URI.parse(`file:///program-${count++}.trial`);
    const document = shared.workspace.LangiumDocumentFactory.fromString(text, uri);
    const errors = [...document.parseResult.lexerErrors, ...document.parseResult.parserErrors];
    if (errors.length > 0) throw new Error(`${errors[0]!.message}\n${text}`);
    if (link) {
        shared.workspace.LangiumDocuments.addDocument(document);
        await shared.workspace.DocumentBuilder.build([document]);
    }
    return document;
}
