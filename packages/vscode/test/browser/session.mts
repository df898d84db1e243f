/** A person's sitting at the installed extension: a workbench in a browser, and steps that are taken one after another. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type BrowserOptions, startBrowser } from '../support/browser.mts';
import { codeServerCommand, startServer } from '../support/code-server.mts';
import { getVscode } from '../support/get-vscode.mts';
import { fixtures, pictures, vsix } from '../support/paths.mts';
import { makeProfile, type Profile, removeProfile } from '../support/profile.mts';
import type { Counts } from '../support/results.mts';
import { openWorkbench } from '../support/workbench.mts';

export interface Sitting {
    page: Page;
    /** The folder that is open: a copy of the fixtures. */
    folder: string;
    profile: Profile;
    /** Saves a picture of the window. */
    picture(name: string): Promise<void>;
}

/** The line (from 1) of the first occurrence of a text in a file of the fixtures. */
export function lineOf(file: string, text: string): number {
    const lines = fs.readFileSync(path.join(fixtures, file), 'utf8').split('\n');
    const index = lines.findIndex(line => line.includes(text));
    if (index < 0) throw new Error(`no ‘${text}’ in ${file}`);
    return index + 1;
}

export interface Session {
    name: string;
    browser?: BrowserOptions;
    settings?: object;
    /** The display language of the workbench. */
    locale?: string;
    /** Runs before the workbench opens. */
    prepare?(folder: string): void;
    steps: Record<string, (sitting: Sitting) => Promise<void>>;
}

/** Takes the steps of a session in order. The first that fails ends it, and those not reached count as failed. */
export async function runSession(session: Session): Promise<Counts> {
    const vscode = getVscode();
    const profile = makeProfile(session.settings, session.locale);
    const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'trialwright-person-'));
    const folder = path.join(scratch, 'trial');
    fs.cpSync(fixtures, folder, { recursive: true });
    session.prepare?.(folder);
    fs.mkdirSync(pictures, { recursive: true });

    const names = Object.keys(session.steps);
    const counts: Counts = { passed: 0, failed: 0 };
    console.log(`\n  ${session.name}`);
    await codeServerCommand(vscode, profile, ['--install-extension', vsix, '--force']);
    const server = await startServer(vscode, profile, { args: session.locale ? ['--locale', session.locale] : [] });
    const { browser, context } = await startBrowser({ locale: session.locale, ...session.browser });
    let page: Page | undefined;
    try {
        page = await openWorkbench(context, server, folder);
        const open = page;
        const sitting: Sitting = {
            page,
            folder,
            profile,
            picture: async name => void (await open.screenshot({ path: path.join(pictures, `${name}.png`) })),
        };
        for (const name of names) {
            const start = performance.now();
            await session.steps[name]!(sitting);
            counts.passed++;
            console.log(`    ✔ ${name} (${Math.round(performance.now() - start)} ms)`);
        }
    } catch (error) {
        await page?.screenshot({ path: path.join(pictures, `failure: ${session.name}.png`) }).catch(() => {});
        counts.failed = names.length - counts.passed;
        console.error(`    ✘ ${names[counts.passed]}\n`, error);
    } finally {
        await browser.close();
        await server.stop();
        removeProfile(profile);
        fs.rmSync(scratch, { recursive: true, force: true });
    }
    return counts;
}
