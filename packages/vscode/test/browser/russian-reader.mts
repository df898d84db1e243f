import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { choose, editor, goTo, lineWith, notification, openFile, runCommand } from '../support/workbench.mts';
import { lineOf, type Session } from './session.mts';

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
                const spans = lineWith(page, line).locator('span span');
                const span = spans.filter({ hasText: new RegExp(`^[ \u00a0]*${word}`) });
                return span.first().evaluate(found => getComputedStyle(found).color);
            };
            const plain = await colour('заявитель Больница', 'Больница');
            assert.notEqual(await colour('вид регистрация', 'вид'), plain);
            assert.notEqual(await colour('вид регистрация', 'регистрация'), plain);
        },
        'sees what a target needs, and that the plan falls short': async ({ page, picture }) => {
            await goTo(page, lineOf('узлы.trial', 'планируется'));
            await lineWith(page, /для Т1.*126 больных.*1.?260/).waitFor();
            await lineWith(page, /планируется 1200.*мало: нужно 1.?260/).waitFor();
            await picture('ru-light-hints');
        },
        'points at the number and reads the derivation': async ({ page, picture }) => {
            await lineWith(page, 'планируется').getByText('1200').hover();
            const hover = page.locator('.monaco-hover', { hasText: 'Число включаемых случаев' });
            await hover.waitFor();
            assert.match((await hover.textContent()) ?? '', /1255 вместо 1260/);
            await picture('ru-light-hover');
            await page.keyboard.press('Escape');
        },
        'changes the plan and sees it suffice': async ({ page }) => {
            await goTo(page, lineOf('узлы.trial', 'планируется'));
            await page.keyboard.press('End');
            for (let i = 0; i < 4; i++) await page.keyboard.press('Backspace');
            await page.keyboard.type('1300');
            await lineWith(page, /планируется 1300.*достаточно/).waitFor();
        },
        'generates the document and finds it beside the program': async ({ page, folder, picture }) => {
            await runCommand(page, 'Trialwright: Сформировать программу испытаний');
            await notification(page, 'Записано: out/узлы.docx').waitFor();
            await page.locator('.explorer-folders-view', { hasText: 'out' }).waitFor();
            await picture('ru-light-generated');
            assert.match(fs.readFileSync(path.join(folder, 'out/узлы.docx'), 'latin1'), /^PK/);
        },
        'is asked before a document that was edited is overwritten': async ({ page, folder, picture }) => {
            const file = path.join(folder, 'out/узлы.docx');
            fs.writeFileSync(file, 'edited');
            await runCommand(page, 'Notifications: Clear All Notifications');
            const dialog = page.locator('.monaco-dialog-box', { hasText: 'Перезаписать out/узлы.docx?' });
            await runCommand(page, 'Trialwright: Сформировать программу испытаний');
            await dialog.waitFor();
            await picture('ru-light-overwrite');
            await dialog.getByText('Cancel', { exact: true }).click();
            await dialog.waitFor({ state: 'detached' });
            assert.equal(fs.readFileSync(file, 'utf8'), 'edited');
            await runCommand(page, 'Trialwright: Сформировать программу испытаний');
            await dialog.getByText('Перезаписать', { exact: true }).click();
            await notification(page, 'Записано: out/узлы.docx').waitFor();
            assert.match(fs.readFileSync(file, 'latin1'), /^PK/);
        },
        'starts a new program from a template': async ({ page, picture }) => {
            await runCommand(page, 'Trialwright: Новая программа');
            await choose(page, 'Русский');
            await choose(page, 'Предварительные испытания');
            await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
            await editor(page).locator('.view-line', { hasText: 'программа' }).first().waitFor();
            await picture('ru-light-new');
        },
    },
};
