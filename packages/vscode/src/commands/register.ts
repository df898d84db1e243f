import { commands, type ExtensionContext, l10n, type Uri, window } from 'vscode';
import type { Server } from '../client/server.js';
import type { Conformity } from '../conformity/conformity.js';
import type { ConformityNode } from '../conformity/nodes.js';
import { generate } from './generate.js';
import { newProgram } from './new-program.js';
import { openRule } from './open-rule.js';
import { translate } from './translate.js';

/** Registers every command of the extension. */
export function registerCommands(context: ExtensionContext, server: Server, conformity: Conformity): void {
    const all: Record<string, (...args: never[]) => unknown> = {
        'trialwright.newProgram': () => newProgram(context),
        'trialwright.generateProgram': (uri?: Uri) => generate(server, 'program', uri),
        'trialwright.generateReport': (uri?: Uri) => generate(server, 'report', uri),
        'trialwright.toRussian': () => translate(server, 'ru'),
        'trialwright.toEnglish': () => translate(server, 'en'),
        'trialwright.openRule': (code?: string, language?: string) => openRule(context, code, language),
        'trialwright.showConformity': () => conformity.show(),
        'trialwright.openRow': (node: ConformityNode) => conformity.openRow(node),
        'trialwright.fixRow': (node: ConformityNode) => conformity.fixRow(node),
        'trialwright.explainRow': (node: ConformityNode) => conformity.explainRow(node),
        'trialwright.restartServer': () => server.restart(),
        'trialwright.showLog': () => server.log.show(),
    };
    for (const [id, run] of Object.entries(all)) {
        const command = async (...args: never[]) => {
            try {
                return await run(...args);
            } catch (error) {
                server.log.error(error instanceof Error ? error : String(error));
                const message = error instanceof Error ? error.message : String(error);
                void offerLog(message, server);
                return undefined;
            }
        };
        context.subscriptions.push(commands.registerCommand(id, command));
    }
}

async function offerLog(message: string, server: Server): Promise<void> {
    const show = l10n.t('Show Log');
    if ((await window.showErrorMessage(message, show)) === show) server.log.show();
}
