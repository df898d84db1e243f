import { startLanguageServer } from 'langium/lsp';
import type { createTrialServices } from '../trial-lsp-module.js';

/** Starts to listen on the connection with which the services were made. */
export function startTrialServer({ shared }: ReturnType<typeof createTrialServices>): void {
    startLanguageServer(shared);
}
