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
import type { DataService } from '../data/data-service.js';
import { TrialFormatter } from '../format/trial-formatter.js';
import { TrialGeneratedModule, TrialGeneratedSharedModule } from '../generated/module.js';
import { TrialCodeActionProvider } from '../fixes/code-action-provider.js';
import { type TrialAddedServices, trialCoreModule } from '../trial-module.js';
import { TrialCompletionProvider } from './completion/completion-provider.js';
import { EditorValidator } from './diagnostics/editor-validator.js';
import { SizingHintProvider } from './hints/hint-provider.js';
import { TrialHoverProvider } from './hover/hover-provider.js';
import { TrialDefinitionProvider } from './navigation/definition.js';
import { TrialDocumentLinks } from './navigation/document-links.js';
import { TrialFuzzyMatcher } from './navigation/fuzzy-matcher.js';
import { TrialRenameProvider } from './navigation/rename.js';
import { TrialWorkspaceSymbols } from './navigation/workspace-symbols.js';
import { TrialConfigurationProvider } from './server/configuration.js';
import { TrialDocumentBuilder } from './server/document-builder.js';
import { TrialDocumentUpdateHandler } from './server/document-update-handler.js';
import { TrialLanguageServer } from './server/language-server.js';
import { RefreshService } from './server/refresh-service.js';
import { SettingsService } from './server/settings-service.js';
import type { SizingService } from '../sizing/sizing-service.js';
import { TrialCodeLenses } from './structure/code-lenses.js';
import { TrialDocumentSymbols } from './structure/document-symbols.js';
import { TrialFoldingProvider } from './structure/folding.js';
import { TrialSemanticTokens } from './structure/semantic-tokens.js';

/** Services that only an editor needs. */
export interface TrialEditorServices {
    readonly trial: {
        readonly Settings: SettingsService;
        readonly Refresh: RefreshService;
    };
}

type PartialTrialServices = { readonly trial?: { readonly Data?: DataService; readonly Sizing?: SizingService } };

/** Everything: the language and the editor's services. */
export type TrialServices = LangiumServices & TrialAddedServices & TrialEditorServices;

/** The editor's services, one provider a file. */
export const trialLspModule: Module<TrialServices, PartialLangiumServices & TrialEditorServices> = {
    lsp: {
        CompletionProvider: services => new TrialCompletionProvider(services),
        CodeActionProvider: services => new TrialCodeActionProvider(services),
        HoverProvider: services => new TrialHoverProvider(services),
        InlayHintProvider: services => new SizingHintProvider(services),
        Formatter: services => new TrialFormatter(services),
        CodeLensProvider: services => new TrialCodeLenses(services),
        DefinitionProvider: services => new TrialDefinitionProvider(services),
        DocumentLinkProvider: services => new TrialDocumentLinks(services),
        DocumentSymbolProvider: services => new TrialDocumentSymbols(services),
        FoldingRangeProvider: () => new TrialFoldingProvider(),
        RenameProvider: services => new TrialRenameProvider(services),
        SemanticTokenProvider: () => new TrialSemanticTokens(),
    },
    validation: {
        DocumentValidator: services => new EditorValidator(services),
    },
    trial: {
        Settings: services => new SettingsService(services),
        Refresh: services => new RefreshService(services),
    },
};

const sharedLspModule: Module<LangiumSharedServices, PartialLangiumSharedServices> = {
    lsp: {
        DocumentUpdateHandler: services => new TrialDocumentUpdateHandler(services),
        FuzzyMatcher: () => new TrialFuzzyMatcher(),
        LanguageServer: services => new TrialLanguageServer(services),
        WorkspaceSymbolProvider: services => new TrialWorkspaceSymbols(services),
    },
    workspace: {
        ConfigurationProvider: services => new TrialConfigurationProvider(services),
        DocumentBuilder: services => new TrialDocumentBuilder(services),
    },
};

/** What a server adds: it may be able to read data files, and have long computations done elsewhere. */
export interface ServerAdditions {
    readonly data?: (services: TrialServices) => DataService;
    readonly sizing?: (services: TrialServices) => SizingService;
}

/** Services for an editor: those of {@link createTrialCoreServices} and all providers of the language server. */
export function createTrialServices(
    context: DefaultSharedModuleContext,
    { data, sizing }: ServerAdditions = {},
): {
    readonly shared: LangiumSharedServices;
    readonly trial: TrialServices;
} {
    const shared = inject(createDefaultSharedModule(context), TrialGeneratedSharedModule, sharedLspModule);
    const trial = inject(createDefaultModule({ shared }), TrialGeneratedModule, trialCoreModule, trialLspModule, {
        trial: { ...(data && { Data: data }), ...(sizing && { Sizing: sizing }) },
    } satisfies Module<TrialServices, PartialTrialServices>);
    shared.ServiceRegistry.register(trial);
    return { shared, trial };
}
