import { inject, type Module } from 'langium';
import {
    createDefaultModule,
    createDefaultSharedModule,
    type DefaultSharedModuleContext,
    type LangiumServices,
    type LangiumSharedServices,
    type PartialLangiumServices,
    type PartialLangiumSharedServices,
} from 'langium/lsp';
import { TrialFormatter } from '../format/trial-formatter.js';
import { TrialGeneratedModule, TrialGeneratedSharedModule } from '../generated/module.js';
import { type TrialAddedServices, trialCoreModule } from '../trial-module.js';
import { TrialCompletionProvider } from './completion/completion-provider.js';
import { EditorValidator } from './diagnostics/editor-validator.js';
import { SizingHintProvider } from './hints/hint-provider.js';
import { TrialHoverProvider } from './hover/hover-provider.js';
import { TrialConfigurationProvider } from './server/configuration.js';
import { TrialDocumentBuilder } from './server/document-builder.js';
import { TrialDocumentUpdateHandler } from './server/document-update-handler.js';
import { SettingsService } from './server/settings-service.js';

/** Services that only an editor needs. */
export interface TrialEditorServices {
    readonly trial: {
        readonly Settings: SettingsService;
    };
}

/** Everything: the language and the editor's services. */
export type TrialServices = LangiumServices & TrialAddedServices & TrialEditorServices;

/** The editor's services, one provider a file. */
export const trialLspModule: Module<TrialServices, PartialLangiumServices & TrialEditorServices> = {
    lsp: {
        CompletionProvider: services => new TrialCompletionProvider(services),
        HoverProvider: services => new TrialHoverProvider(services),
        InlayHintProvider: services => new SizingHintProvider(services),
        Formatter: services => new TrialFormatter(services),
    },
    validation: {
        DocumentValidator: services => new EditorValidator(services),
    },
    trial: {
        Settings: services => new SettingsService(services),
    },
};

const sharedLspModule: Module<LangiumSharedServices, PartialLangiumSharedServices> = {
    lsp: {
        DocumentUpdateHandler: services => new TrialDocumentUpdateHandler(services),
    },
    workspace: {
        ConfigurationProvider: services => new TrialConfigurationProvider(services),
        DocumentBuilder: services => new TrialDocumentBuilder(services),
    },
};

/** Services for an editor: those of {@link createTrialCoreServices} and all providers of the language server. */
export function createTrialServices(context: DefaultSharedModuleContext): {
    readonly shared: LangiumSharedServices;
    readonly trial: TrialServices;
} {
    const shared = inject(createDefaultSharedModule(context), TrialGeneratedSharedModule, sharedLspModule);
    const trial = inject(createDefaultModule({ shared }), TrialGeneratedModule, trialCoreModule, trialLspModule);
    shared.ServiceRegistry.register(trial);
    return { shared, trial };
}
