/** The browser that shows the workbench. */
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { ensureChromium } from './system.mts';

export interface BrowserOptions {
    width?: number;
    height?: number;
    /** Device pixels per CSS pixel: 2 gives crisp pictures. */
    scale?: number;
    colorScheme?: 'light' | 'dark';
    locale?: string;
}

const ARGS = [
    ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    ...['--disable-background-networking', '--disable-component-update'],
];

/** Starts Chromium. Every request to another machine is refused at once: a test must not depend on, or leak to, a network. */
export async function startBrowser(
    options: BrowserOptions = {},
): Promise<{ browser: Browser; context: BrowserContext }> {
    const browser = await chromium.launch({ executablePath: ensureChromium(), args: ARGS });
    const context = await browser.newContext({
        viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
        deviceScaleFactor: options.scale ?? 1,
        colorScheme: options.colorScheme ?? 'light',
        locale: options.locale ?? 'en-US',
        permissions: ['clipboard-read', 'clipboard-write'],
    });
    const foreign = (url: URL) => /^https?:$/.test(url.protocol) && !['127.0.0.1', 'localhost'].includes(url.hostname);
    await context.route(foreign, route => route.abort('internetdisconnected'));
    return { browser, context };
}
