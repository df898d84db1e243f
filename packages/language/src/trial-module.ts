import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject, type Module } from 'langium';
import type {
    DefaultSharedCoreModuleContext,
    LangiumCoreServices,
    LangiumSharedCoreServices,
    PartialLangiumCoreServices,
} from 'langium';
import { TrialDocumentValidator } from './checks/document-validator.js';
import { type DataService, NoData } from './data/data-service.js';
import { FindingService } from './checks/finding-service.js';
import { FixPrinter } from './fixes/fix-printer.js';
import { TrialGeneratedModule, TrialGeneratedSharedModule } from './generated/module.js';
import { Locale } from './locale.js';
import { ModelService } from './model/model-service.js';
import { TrialLexerErrorMessages, TrialParserErrorMessages } from './parser/error-messages.js';
import { TrialLexer } from './parser/lexer.js';
import { TrialTokenBuilder } from './parser/token-builder.js';
import { createTrialParser } from './parser/trial-parser.js';
import { TrialValueConverter } from './parser/value-converter.js';
import { PromptSizing, type SizingService } from './sizing/sizing-service.js';
import { TrialScopeComputation } from './scope/scope-computation.js';
import { TrialScopeProvider } from './scope/scope-provider.js';

/** Services that Trialwright adds to Langium's own. */
export interface TrialAddedServices {
    readonly trial: {
        readonly Locale: Locale;
        readonly Data: DataService;
        readonly Sizing: SizingService;
        readonly ModelService: ModelService;
        readonly FindingService: FindingService;
        readonly FixPrinter: FixPrinter;
    };
    readonly references: {
        readonly ScopeProvider: TrialScopeProvider;
    };
}

export type TrialCoreServices = LangiumCoreServices & TrialAddedServices;

/** The core of the language: text to linked tree and model. The editor's services are added on top of it. */
export const trialCoreModule: Module<TrialCoreServices, PartialLangiumCoreServices & TrialAddedServices> = {
    parser: {
        TokenBuilder: () => new TrialTokenBuilder(),
        Lexer: services => new TrialLexer(services),
        ValueConverter: () => new TrialValueConverter(),
        ParserErrorMessageProvider: () => new TrialParserErrorMessages(),
        LexerErrorMessageProvider: () => new TrialLexerErrorMessages(),
        LangiumParser: services => createTrialParser(services),
    },
    references: {
        ScopeComputation: services => new TrialScopeComputation(services),
        ScopeProvider: services => new TrialScopeProvider(services),
    },
    validation: {
        DocumentValidator: services => new TrialDocumentValidator(services),
    },
    trial: {
        Locale: () => new Locale(),
        Data: () => new NoData(),
        Sizing: services => new PromptSizing(services),
        FindingService: services => new FindingService(services),
        FixPrinter: services => new FixPrinter(services),
        ModelService: services => new ModelService(services),
    },
};

/** Services without an editor, for the command line and tests. */
export function createTrialCoreServices(context: DefaultSharedCoreModuleContext = EmptyFileSystem): {
    shared: LangiumSharedCoreServices;
    trial: TrialCoreServices;
} {
    const shared = inject(createDefaultSharedCoreModule(context), TrialGeneratedSharedModule);
    const trial = inject(createDefaultCoreModule({ shared }), TrialGeneratedModule, trialCoreModule);
    shared.ServiceRegistry.register(trial);
    return { shared, trial };
}
