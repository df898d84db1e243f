import {
    type AstNodeDescription,
    AstUtils,
    DefaultScopeProvider,
    type LangiumCoreServices,
    type LangiumDocument,
    type LangiumDocuments,
    MultiMapScope,
    type ReferenceInfo,
    type Scope,
    WorkspaceCache,
} from 'langium';
import { withImports } from './imports.js';

/** Names are those of the file and of what it imports; the file's own come first. */
export class TrialScopeProvider extends DefaultScopeProvider {
    private readonly documents: () => LangiumDocuments;
    private readonly scopes: WorkspaceCache<string, Scope>;

    constructor(services: LangiumCoreServices) {
        super(services);
        this.documents = () => services.shared.workspace.LangiumDocuments;
        this.scopes = new WorkspaceCache(services.shared);
    }

    override getScope(context: ReferenceInfo): Scope {
        const document = AstUtils.getDocument(context.container);
        return this.scopeOf(document, this.reflection.getReferenceType(context));
    }

    /** All elements of a type that a file can name. */
    scopeOf(document: LangiumDocument, type: string): Scope {
        return this.scopes.get(`${type} ${document.uri.toString()}`, () => {
            const elements: AstNodeDescription[] = [];
            for (const { uri } of withImports(document, this.documents())) {
                elements.push(...this.indexManager.allElements(type, new Set([uri.toString()])));
            }
            return new MultiMapScope(elements);
        });
    }
}
