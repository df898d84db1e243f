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
            const colour = (word: string) =>
                lineWith(page, word)
                    .locator('span span')
                    .first()
                    .evaluate(span => getComputedStyle(span).color);
            assert.notEqual(await colour('метрика'), await colour('номер "'.slice(0, 0) || '}'));
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
