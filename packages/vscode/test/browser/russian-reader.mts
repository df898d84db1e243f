import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { choose, editor, goTo, lineWith, notification, openFile, runCommand, webview } from '../support/workbench.mts';
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
        'sees that a number is being computed, and then the number': async ({ page, picture }) => {
            await openFile(page, 'цели.trial');
            await goTo(page, lineOf('slow/цели.trial', 'гипотеза Г1 '));
            await lineWith(page, /Точность > 50 %.*вычисляется…/)
                .first()
                .waitFor();
            await picture('ru-light-computing');
            // Its click opens a notification from which it is cancelled.
            const progress = page.locator('.statusbar-item', { hasText: /Вычисление: .*биномиальный критерий/ });
            await progress.waitFor();
            await page.locator('.statusbar-item', { hasText: 'вычисляется…' }).waitFor();
            await picture('ru-light-computing');
            await lineWith(page, /Точность > 50 %.*n = [\d\s]+ случ/)
                .first()
                .waitFor();
            await progress.waitFor({ state: 'detached' });
            await page.locator('.statusbar-item', { hasText: /\d+\/\d+/ }).waitFor();
            await picture('ru-light-computed');
            await runCommand(page, 'View: Close All Editors in Group');
            await openFile(page, 'узлы.trial');
        },
        'sees what the program still misses, with the rule': async ({ page, picture }) => {
            await runCommand(page, 'Problems: Focus on Problems View');
            // The list holds only what is in sight: the panel is narrowed to the rule, as a person would.
            const filter = page.locator('.part.panel .viewpane-filter input');
            await filter.fill('P05-primary');
            const problems = page.locator('.markers-panel .monaco-list-row');
            const row = problems.filter({ hasText: 'P05-primary' });
            await row.waitFor();
            assert.match((await row.textContent()) ?? '', /В программе нет первичной цели/);
            await picture('ru-light-problems');
            await row.locator('a', { hasText: 'P05-primary' }).click();
            const pageOfRule = webview(page).locator('h1', { hasText: 'P05' });
            await pageOfRule.waitFor();
            await picture('ru-light-rule');
            await filter.fill('');
            await runCommand(page, 'View: Close All Editors in Group');
            await runCommand(page, 'View: Hide Panel');
            await openFile(page, 'узлы.trial');
        },
        'sees every requirement with its state, and adds what one misses': async ({ page, picture }) => {
            await page.locator('.statusbar-item', { hasText: /\d+\/\d+/ }).click();
            const view = page.locator('.pane', { hasText: 'Соответствие' });
            const rows = view.locator('.monaco-list-row');
            const row = rows.filter({ hasText: 'P05' }).first();
            // The list holds only what is in sight: the row may lie further down.
            await rows.first().waitFor();
            await rows.first().click();
            for (let i = 0; i < 80 && !(await row.isVisible()); i++) await page.keyboard.press('ArrowDown');
            assert.match((await row.textContent()) ?? '', /P05 Определены.*открыто/);
            await row.click();
            await page.locator('.quick-input-list .monaco-list-row', { hasText: 'цель' }).first().waitFor();
            await picture('ru-light-conformity');
            await page.keyboard.press('Escape');
            await runCommand(page, 'View: Show Explorer');
            await openFile(page, 'узлы.trial');
        },
        'points at the number and reads the derivation': async ({ page, picture }) => {
            await goTo(page, lineOf('узлы.trial', 'планируется'), 19);
            // By keys: the mouse would have to rest while lines above it still move.
            await runCommand(page, 'Show or Focus Hover');
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
        'completes a half-typed word': async ({ page, picture }) => {
            await goTo(page, lineOf('узлы.trial', 'интервал Вальд 95'));
            await page.keyboard.press('End');
            await page.keyboard.press('Enter');
            await page.keyboard.type('неопр');
            await page.locator('.suggest-widget .monaco-list-row.focused', { hasText: 'неопределённые' }).waitFor();
            await picture('ru-light-completion');
            await page.keyboard.press('Enter');
            await lineWith(page, 'неопределённые результаты').waitFor();
            await page.keyboard.type('исключаются');
            await page.keyboard.press('Escape');
        },
        'applies a fix': async ({ page, picture }) => {
            const line = lineOf('узлы.trial', 'программа "');
            await goTo(page, line);
            const actions = page.locator('.action-widget .monaco-list-row');
            // What was typed before is still being checked: a menu that opens meanwhile goes when the findings come.
            for (let i = 0; i < 20 && !(await actions.first().isVisible()); i++) {
                await page.keyboard.press('Control+.');
                await actions
                    .first()
                    .waitFor({ timeout: 1500 })
                    .catch(() => {});
            }
            await actions.first().waitFor();
            await picture('ru-light-fix');
            await actions.filter({ hasText: 'цель' }).first().click();
            await actions.first().waitFor({ state: 'hidden' });
            await page.keyboard.press('Control+F');
            const find = page.locator('.find-widget.visible');
            await find.locator('textarea').first().fill('первичная цель');
            await find.locator('.matchesCount', { hasText: /\d (of|из) 1/ }).waitFor();
            await page.keyboard.press('Escape');
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
