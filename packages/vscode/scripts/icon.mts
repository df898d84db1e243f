/** Draws `icons/icon.png` (128 × 128) from the SVG; the marketplace takes no SVG. The result is committed. */
import fs from 'node:fs';
import path from 'node:path';
import { startBrowser } from '../test/support/browser.mts';

const icons = path.resolve(import.meta.dirname, '../icons');
const { browser, context } = await startBrowser({ width: 128, height: 128 });
try {
    const page = await context.newPage();
    const svg = fs.readFileSync(path.join(icons, 'icon.svg'), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block;width:128px;height:128px}</style>${svg}`);
    await page.screenshot({ path: path.join(icons, 'icon.png'), omitBackground: true });
} finally {
    await browser.close();
}
