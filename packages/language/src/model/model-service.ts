import type { TrialModel } from '@trialwright/model';
import { type LangiumCoreServices, type LangiumDocument, type LangiumDocuments, WorkspaceCache } from 'langium';
import type { TrialFile } from '../generated/ast.js';
import { withImports } from '../scope/imports.js';
import { buildModel } from './build-model.js';

/** Hands out the model of a file: made once a change, the same for every reader. */
export class ModelService {
    private readonly documents: () => LangiumDocuments;
    private readonly models: WorkspaceCache<string, TrialModel>;

    constructor(services: LangiumCoreServices) {
        this.documents = () => services.shared.workspace.LangiumDocuments;
        this.models = new WorkspaceCache(services.shared);
    }

    /** The model of a linked file with all that it imports. */
    modelOf(document: LangiumDocument): TrialModel {
        return this.models.get(document.uri.toString(), () =>
            buildModel(withImports(document, this.documents()) as readonly LangiumDocument<TrialFile>[]),
        );
    }
}
