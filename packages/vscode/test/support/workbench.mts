/** Driving a workbench as a person does: keys, menus, what is to be seen. */
import path from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { RunningServer } from './code-server.mts';

/** Opens a workbench on a folder; resolves when it can be used. */
export async function openWorkbench(context: BrowserContext, server: RunningServer, folder: string): Promise<Page> {
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${server.origin}/?folder=${encodeURIComponent(path.resolve(folder))}`);
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await page.locator('.statusbar-item').first().waitFor({ timeout: 60_000 });
    return page;
}

async function quickInput(page: Page, key: string, text: string): Promise<Locator> {
    const input = page.locator('.quick-input-widget input').first();
    await page.keyboard.press(key);
    await input.waitFor({ state: 'visible' });
    await input.fill(text);
    return page.locator('.quick-input-list .monaco-list-row');
}

/** Chooses an entry of the list that is open. By keys: a tooltip may lie over the rows. */
export async function choose(page: Page, text: string): Promise<void> {
    const input = page.locator('.quick-input-widget input').first();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first().waitFor();
    await input.fill(text);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
    await page.keyboard.press('Enter');
}

/** Runs a command by its title, through the command palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
    const rows = await quickInput(page, 'F1', `>${title}`);
    await rows.filter({ hasText: title }).first().click();
}

/** Opens a file of the workspace by its name. */
export async function openFile(page: Page, name: string): Promise<void> {
    const rows = await quickInput(page, 'Control+P', name);
    await rows.filter({ hasText: name }).first().click();
    await page.locator('.tab.active', { hasText: name }).waitFor();
    await editor(page).locator('.view-line').first().waitFor();
}

/** The active text editor. */
export const editor = (page: Page): Locator => page.locator('.editor-instance .monaco-editor').first();

/** Moves the cursor to a line and column (from 1). */
export async function goTo(page: Page, line: number, column = 1): Promise<void> {
    await quickInput(page, 'Control+G', `:${line}:${column}`);
    await page.keyboard.press('Enter');
    await page.locator('.statusbar', { hasText: new RegExp(`(Ln|строка|Стр\\.?) ${line}\\D`, 'i') }).waitFor();
}

/** The text of an editor line that holds `part`, with hints; VS Code draws spaces as no-break spaces. */
export function lineWith(page: Page, part: string | RegExp): Locator {
    return editor(page)
        .locator('.view-line')
        .filter({ hasText: spaced(part) });
}

/** A pattern in which every space also matches the no-break space that VS Code draws. */
export function spaced(part: string | RegExp): RegExp {
    const source = typeof part === 'string' ? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : part.source;
    return new RegExp(source.replace(/ /g, '[ \\u00a0]'));
}

/** A notification that is shown now. */
export function notification(page: Page, text: string): Locator {
    return page.locator('.notifications-toasts .notification-list-item', { hasText: text });
}

/** The document inside a webview is two frames deep. */
export const webview = (page: Page, n = 0) =>
    page.frameLocator('iframe.webview.ready').nth(n).frameLocator('iframe#active-frame');
