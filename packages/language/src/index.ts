export * from './model/build-model.js';
export * from './model/model-service.js';
export * from './trial-module.js';
export { type SyntaxTrouble, troubleOf } from './parser/error-messages.js';
export { TrialLexer, type TrialLexingReport } from './parser/lexer.js';
export { phraseAt, type Phrase } from './parser/phrases.js';
export { importedUri, withImports } from './scope/imports.js';
export { TrialScopeProvider } from './scope/scope-provider.js';
