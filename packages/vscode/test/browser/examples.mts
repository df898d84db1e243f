import fs from 'node:fs';
import path from 'node:path';
import { pictures, repository } from '../support/paths.mts';
import { goTo, lineWith, openFile, runCommand } from '../support/workbench.mts';
import type { Session } from './session.mts';

const program = 'nodulscan.trial';

/** The line (from 1) that holds a text in the example. */
function lineOfExample(text: string): number {
    const lines = fs.readFileSync(path.join(repository, 'examples/ru', program), 'utf8').split('\n');
    return lines.findIndex(line => line.includes(text)) + 1;
}

/** The examples that come with the project, and the picture of the README. */
export const examples: Session = {
    name: 'the complete example',
    locale: 'ru',
    browser: { width: 1180, height: 900, scale: 2 },
    settings: {
        'workbench.colorTheme': 'Light Modern',
        'workbench.activityBar.location': 'hidden',
        'workbench.layoutControl.enabled': false,
        'window.commandCenter': false,
        'editor.minimap.enabled': false,
        'editor.codeLens': true,
        'breadcrumbs.enabled': false,
        'editor.stickyScroll.enabled': false,
        'editor.fontSize': 14,
    },
    prepare(folder) {
        fs.rmSync(folder, { recursive: true });
        fs.cpSync(path.join(repository, 'examples/ru'), folder, { recursive: true });
        // The example is complete: a plan that falls short shows what a finding looks like.
        const file = path.join(folder, program);
        fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('планируется 1600', 'планируется 1450'));
    },
    steps: {
        'shows its sample sizes, and a plan that falls short': async ({ page }) => {
            await openFile(page, program);
            await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
            await runCommand(page, 'Problems: Focus on Problems View');
            await page.locator('.markers-panel .monaco-list-row', { hasText: 'P06-insufficient' }).waitFor();
            await goTo(page, lineOfExample('планируется 1600') + 3);
            await goTo(page, lineOfExample('гипотеза Г2') - 8);
            await goTo(page, lineOfExample('гипотеза Г2') + 3);
            await lineWith(page, /планируется 1450.*мало/).waitFor();
            // Without the empty part of the panel: this is the picture at the top of the README.
            const clip = { x: 0, y: 0, width: 1180, height: 715 };
            await page.screenshot({ path: path.join(pictures, 'readme-editor.png'), clip });
        },
    },
};
