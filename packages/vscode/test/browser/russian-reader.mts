import assert from 'node:assert/strict';
import { editor, lineWith, openFile, runCommand } from '../support/workbench.mts';
import type { Session } from './session.mts';

/** A methodologist with a Russian VS Code and a Russian program. */
export const russianReader: Session = {
    name: 'a Russian reader',
    locale: 'ru',
    settings: { 'workbench.colorTheme': 'Light Modern' },
    steps: {
        'opens a Russian program and sees it coloured': async ({ page }) => {
            await openFile(page, 'узлы.trial');
            await page.locator('.statusbar', { hasText: 'Программа испытания' }).waitFor();
            const colour = async (line: string, word: string): Promise<string> => {
                const span = lineWith(page, line)
                    .locator('span span')
                    .filter({ hasText: new RegExp(`^[ \u00a0]*${word}`) });
                return span.first().evaluate(found => getComputedStyle(found).color);
            };
            const plain = await colour('заявитель Больница', 'Больница');
            assert.notEqual(await colour('вид регистрация', 'вид'), plain);
            assert.notEqual(await colour('вид регистрация', 'регистрация'), plain);
        },
        'starts a new program from a template': async ({ page }) => {
            await runCommand(page, 'Trialwright: Новая программа');
            const rows = page.locator('.quick-input-list .monaco-list-row');
            await rows.filter({ hasText: 'Русский' }).click();
            await rows.filter({ hasText: 'Предварительные испытания' }).click();
            await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
            await editor(page).locator('.view-line', { hasText: 'программа' }).first().waitFor();
        },
    },
};
