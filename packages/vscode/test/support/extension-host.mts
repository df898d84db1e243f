/** Runs a suite in the form of `@vscode/test-electron` (a module with `run()`) in the extension host of code-server. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startBrowser } from './browser.mts';
import { startServer } from './code-server.mts';
import type { CodeServer } from './get-vscode.mts';
import type { Profile } from './profile.mts';

export interface ExtensionHostRun {
    extensionDevelopmentPath: string[];
    extensionTestsPath: string;
    workspace?: string;
    disableExtensions?: boolean;
    /** The display language of the workbench, such as `ru`. */
    locale?: string;
    timeoutMs: number;
    /** A picture of the workbench when no result came. */
    screenshot?: string;
}

/** What the workbench itself prints; the rest is the suite's. */
const CHATTER =
    /^(Resolv(ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|Ignoring fetching additional builtin|Updating additional builtin|\[Service Worker\]|\[AgentHost:remote\]|\[AccountPolicyGate\])/;

function print(type: string, args: unknown[]): void {
    if (CHATTER.test(String(args[0]))) return;
    (type === 'error' || type === 'warn' ? console.error : console.log)(...args);
}

/** Returns the exit code of the suite. */
export async function runInExtensionHost(vscode: CodeServer, profile: Profile, run: ExtensionHostRun): Promise<number> {
    // From 1.139 on the test path is honoured only with this option; without it the workbench opens and nothing runs.
    const server = await startServer(vscode, profile, {
        args: ['--vscode-option', 'enable-smoke-test-driver', ...(run.locale ? ['--locale', run.locale] : [])],
    });
    const { browser, context } = await startBrowser({ locale: run.locale });
    try {
        const page = await context.newPage();
        const exit = exitOf(page, run.timeoutMs);
        await page.exposeFunction('codeAutomationLog', print);
        await page.exposeFunction('codeAutomationExit', exit.done);
        await page.goto(workbenchUrl(server.origin, server.authority, run));
        try {
            return await exit.code;
        } catch (error) {
            if (run.screenshot) {
                fs.mkdirSync(path.dirname(run.screenshot), { recursive: true });
                await page.screenshot({ path: run.screenshot });
            }
            throw error;
        }
    } finally {
        await browser.close();
        await server.stop();
    }
}

function exitOf(page: Page, timeoutMs: number): { code: Promise<number>; done: (code: number) => void } {
    const { promise, resolve, reject } = Promise.withResolvers<number>();
    page.on('crash', () => reject(new Error('the page crashed')));
    if (process.env.DEBUG_VSCODE) page.on('console', message => console.error('[page]', message.text()));
    const late = setTimeout(() => reject(new Error(`no result after ${timeoutMs} ms`)), timeoutMs);
    promise.catch(() => {}).finally(() => clearTimeout(late));
    return { code: promise, done: resolve };
}

function workbenchUrl(origin: string, authority: string, run: ExtensionHostRun): string {
    const uri = (file: string) => `vscode-remote://${authority}${encodeURI(path.resolve(file))}`;
    const payload = [
        ...run.extensionDevelopmentPath.map(folder => ['extensionDevelopmentPath', uri(folder)]),
        ['extensionTestsPath', uri(run.extensionTestsPath)],
        ['enableProposedApi', ''],
        ['skipWelcome', 'true'],
        ...(run.disableExtensions ? [['disableExtensions', 'true']] : []),
    ];
    const query = new URLSearchParams({ payload: JSON.stringify(payload) });
    if (run.workspace)
        query.set(run.workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(run.workspace));
    else query.set('ew', 'true');
    return `${origin}/?${query}`;
}
