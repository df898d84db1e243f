export { checkCodes } from './checks/codes/all-codes.js';
export { checksPage } from './checks/codes/checks-page.js';
export type { CheckCode } from './checks/code.js';
export * from './checks/finding-service.js';
export type { DataService, KnownData } from './data/data-service.js';
export { completingFixes, TrialCodeActionProvider } from './fixes/code-action-provider.js';
export { applyChanges, type Change } from './fixes/edit.js';
export { FixPrinter } from './fixes/fix-printer.js';
export type { Trouble } from './parser/recovery/trouble.js';
export * from './format/index.js';
export * from './locale.js';
export * from './model/build-model.js';
export * from './model/model-service.js';
export { hasNumbersUnderWay, type SizingService } from './sizing/sizing-service.js';
export * from './trial-module.js';
export { type SyntaxTrouble, troubleOf } from './parser/error-messages.js';
export { TrialLexer, type TrialLexingReport } from './parser/lexer.js';
export { phraseAt, type Phrase } from './parser/phrases.js';
export { importedUri, withImports } from './scope/imports.js';
export { type DocumentSources, documentSources } from './services/document-sources.js';
export { TrialScopeProvider } from './scope/scope-provider.js';
export { type HintFamily, readSettings, type Settings } from './services/server/settings.js';
export { startTrialServer } from './services/server/start-server.js';
export {
    createTrialServices,
    type ServerAdditions,
    type TrialEditorServices,
    type TrialServices,
} from './services/trial-lsp-module.js';
