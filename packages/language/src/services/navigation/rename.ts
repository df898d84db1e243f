import { type Bilingual, keywordOf } from '@trialwright/model';
import { type AstNode, AstUtils, CstUtils, type LangiumDocument } from 'langium';
import { DefaultRenameProvider } from 'langium/lsp';
import { LSPErrorCodes, type RenameParams, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { TrialFile } from '../../generated/ast.js';
import { withImports } from '../../scope/imports.js';
import { kindOfType } from '../support/schema-of.js';
import type { TrialServices } from '../trial-lsp-module.js';

const identifier = /^[_a-zA-Z\u0400-\u04FF][_0-9a-zA-Z\u0400-\u04FF]*$/;

/** Renames an element or a claim in all files; refuses, and says why, where the program would break. */
export class TrialRenameProvider extends DefaultRenameProvider {
    constructor(private readonly services: TrialServices) {
        super(services);
    }

    override async rename(document: LangiumDocument, params: RenameParams): Promise<WorkspaceEdit | undefined> {
        const newName = params.newName.trim();
        const root = document.parseResult.value.$cstNode;
        const offset = document.textDocument.offsetAt(params.position);
        const leaf = root && CstUtils.findDeclarationNodeAtOffset(root, offset, this.grammarConfig.nameRegexp);
        const [target] = leaf ? this.references.findDeclarations(leaf) : [];
        const refusal = target && this.refusal(target, newName);
        if (refusal) {
            throw new ResponseError(LSPErrorCodes.RequestFailed, this.services.trial.Locale.text(refusal));
        }
        return super.rename(document, { ...params, newName });
    }

    private refusal(target: AstNode, name: string): Bilingual | undefined {
        if (!identifier.test(name)) {
            return {
                ru: `«${name}» не может быть именем: имя состоит из букв, цифр и «_» и начинается не с цифры.`,
                en: `“${name}” cannot be a name: a name is made of letters, digits and “_”, and does not begin with a digit.`,
            };
        }
        if (keywordOf(name)) {
            return {
                ru: `«${name}» — слово языка: выберите другое имя.`,
                en: `“${name}” is a word of the language: choose another name.`,
            };
        }
        const other = this.taken(target, name);
        if (!other) return undefined;
        return {
            ru: `Имя «${name}» уже занято в ${other}: выберите другое.`,
            en: `The name “${name}” is taken already in ${other}: choose another.`,
        };
    }

    /** The file in which an element has the name, among those that see the target and those that it sees. */
    private taken(target: AstNode, name: string): string | undefined {
        const { LangiumDocuments } = this.services.shared.workspace;
        const own = AstUtils.getDocument(target);
        for (const document of LangiumDocuments.all) {
            const files = withImports(document, LangiumDocuments);
            if (!files.includes(own as (typeof files)[number])) continue;
            for (const file of files) {
                if (namesIn(file.parseResult.value).some(node => node !== target && node.name === name)) {
                    return file.uri.path.split('/').at(-1);
                }
            }
        }
        return undefined;
    }
}

/** Everything in a file that has a name. */
function namesIn(root: TrialFile): { readonly name?: string }[] {
    return AstUtils.streamAllContents(root)
        .filter(node => kindOfType(node.$type) !== undefined || node.$type === 'Claim')
        .toArray() as { readonly name?: string }[];
}
