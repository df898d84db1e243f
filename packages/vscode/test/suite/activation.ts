import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { trialwright } from './support.js';

describe('activation', () => {
    it('brings the server up and says so', async () => {
        const api = await trialwright();
        assert.equal(api.state, 'ready');
    });

    it('offers its commands', async () => {
        await trialwright();
        const commands = await vscode.commands.getCommands(true);
        for (const name of ['newProgram', 'generateProgram', 'generateReport', 'restartServer', 'showLog']) {
            assert.ok(commands.includes(`trialwright.${name}`), name);
        }
    });

    it('comes up again after a restart', async () => {
        const api = await trialwright();
        const states: string[] = [];
        const listener = api.onDidChangeState(state => states.push(state));
        await vscode.commands.executeCommand('trialwright.restartServer');
        listener.dispose();
        assert.deepEqual(states, ['stopped', 'starting', 'ready']);
    });

    it('takes .trial files for its language', async () => {
        const document = await vscode.workspace.openTextDocument({ language: 'trial', content: '' });
        assert.equal(document.languageId, 'trial');
    });
});
