/** What the tests need from the operating system: found, or installed where that is allowed, or asked for in a clear message. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The first of `names` that is an executable on the path, as an absolute path. */
export function which(...names: string[]): string | undefined {
    const folders = (process.env.PATH ?? '').split(path.delimiter);
    return names.flatMap(name => folders.map(folder => path.join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
    try {
        fs.accessSync(file, fs.constants.X_OK);
        return fs.statSync(file).isFile();
    } catch {
        return false;
    }
}

/** Runs a program to its end with its output shown; throws when it fails. */
export function run(command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): void {
    const { status, error } = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    if (error) throw error;
    if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/**
 * Makes Debian packages present: each entry is a package and the test that tells whether it is there already.
 * Installs what is missing only as root and with apt-get; otherwise says what to install.
 */
export function ensurePackages(wanted: Record<string, () => boolean>): void {
    const missing = Object.keys(wanted).filter(name => !wanted[name]!());
    if (missing.length === 0) return;
    const byHand = `apt-get install --no-install-recommends ${missing.join(' ')}`;
    if (!which('apt-get') || process.getuid?.() !== 0) {
        throw new Error(`The tests in VS Code need these packages: ${missing.join(', ')}. As root: ${byHand}`);
    }
    console.log(`installing ${missing.join(', ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = () => run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], { env });
    try {
        install();
    } catch {
        // A fresh machine has no package lists yet, or stale ones.
        run('apt-get', ['update', '-q'], { env });
        install();
    }
    const still = missing.filter(name => !wanted[name]!());
    if (still.length > 0) throw new Error(`Installed, but not found afterwards: ${still.join(', ')}`);
}

/** The browser that shows the workbench: `CHROMIUM`, or one from the path, or Debian's, installed. */
export function ensureChromium(): string {
    const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
    const find = () => process.env.CHROMIUM ?? which(...names);
    ensurePackages({ chromium: () => find() !== undefined });
    // Without a font that has Cyrillic letters the pictures would show boxes.
    if (which('apt-get')) {
        const folders = ['/usr/share/fonts/truetype/dejavu', '/usr/share/fonts/truetype/liberation'];
        ensurePackages({ 'fonts-dejavu-core': () => folders.some(folder => fs.existsSync(folder)) });
    }
    return find()!;
}
