import { type AstNode, GrammarUtils, type LangiumDocument, type URI } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver-types';
import type { Dataset_file, TrialFile } from '../../generated/ast.js';
import { importedUri } from '../../scope/imports.js';
import { uriBeside } from '../../scope/uri-beside.js';
import type { ElementNode } from '../support/schema-of.js';
import type { TrialServices } from '../trial-lsp-module.js';

/** A path in a program and the file that it means. */
export interface PathLink {
    readonly from: number;
    readonly to: number;
    readonly target: URI;
}

/** Makes links of the paths of imports and of data files, as long as they stay in the workspace. */
export class TrialDocumentLinks implements DocumentLinkProvider {
    constructor(private readonly services: TrialServices) {}

    getDocumentLinks(document: LangiumDocument): DocumentLink[] {
        const { textDocument } = document;
        const folders = this.services.shared.workspace.WorkspaceManager.workspaceFolders ?? [];
        const inWorkspace = (target: URI): boolean =>
            folders.length === 0 ||
            folders.some(({ uri }) => target.toString().startsWith(`${uri.replace(/\/$/, '')}/`));
        return linksOf(document)
            .filter(({ target }) => inWorkspace(target))
            .map(({ from, to, target }) => ({
                range: { start: textDocument.positionAt(from), end: textDocument.positionAt(to) },
                target: target.toString(),
            }));
    }
}

/** All paths of a file, without their quotes. */
export function linksOf(document: LangiumDocument): PathLink[] {
    const { imports, elements } = document.parseResult.value as TrialFile;
    const links = imports.flatMap(statement => link(statement, 'path', importedUri(statement)));
    for (const element of elements as readonly ElementNode[]) {
        if (element.$type !== 'Dataset') continue;
        for (const property of element.properties ?? []) {
            if (property.$type !== 'Dataset_file') continue;
            const { head } = property as Dataset_file;
            links.push(...link(property, 'head', head ? uriBeside(document, head) : undefined));
        }
    }
    return links;
}

function link(node: AstNode, property: string, target: URI | undefined): PathLink[] {
    const cst = GrammarUtils.findNodeForProperty(node.$cstNode, property);
    return cst && target ? [{ from: cst.offset + 1, to: cst.end - 1, target }] : [];
}
