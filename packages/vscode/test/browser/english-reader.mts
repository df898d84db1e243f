import assert from 'node:assert/strict';
import { goTo, lineWith, openFile, runCommand, webview } from '../support/workbench.mts';
import { lineOf, type Session } from './session.mts';

/** A methodologist with an English VS Code in the dark, at twice the pixels. */
export const englishReader: Session = {
    name: 'an English reader, in a dark theme at 200 %',
    browser: { colorScheme: 'dark', scale: 2 },
    settings: { 'workbench.colorTheme': 'Dark Modern' },
    steps: {
        'opens an English program and sees hints and findings in English': async ({ page, picture }) => {
            await openFile(page, 'nodules.trial');
            await page.locator('.squiggly-warning').first().waitFor();
            await goTo(page, lineOf('nodules.trial', 'planned 1300'));
            await lineWith(page, /for P1.*126 diseased.*1.?260 at prevalence/).waitFor();
            await lineWith(page, /planned 1300.*sufficient/).waitFor();
            await picture('en-dark');
        },
        'reads a Russian program with the same explanations': async ({ page, picture }) => {
            await openFile(page, 'узлы.trial');
            await goTo(page, lineOf('узлы.trial', 'планируется'));
            await lineWith(page, /планируется 1200.*too few/).waitFor();
            await picture('en-dark-russian-program');
        },
        'finds the walkthrough': async ({ page, picture }) => {
            await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
            await runCommand(page, 'Welcome: Open Walkthrough...');
            await page.keyboard.type('Your first clinical-trial program');
            const entry = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Your first' });
            await entry.waitFor();
            await page.keyboard.press('Enter');
            const steps = page.locator('.getting-started-step');
            await steps.filter({ hasText: 'Start from a template' }).waitFor();
            assert.equal(await steps.count(), 5);
            await steps.filter({ hasText: 'See how many cases' }).click();
            await webview(page).locator('svg').waitFor();
            await picture('en-dark-walkthrough');
        },
    },
};
