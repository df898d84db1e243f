import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Debian's Python with openpyxl. */
export const python = ['/usr/bin/python3', 'python3'].find(
    command => spawnSync(command, ['-c', 'import openpyxl']).status === 0,
);

export const office = ['soffice', 'libreoffice'].find(command => spawnSync(command, ['--version']).status === 0);

/**
 * Whether a test that needs an outside program can run. Where it cannot, CI fails and a person gets a notice: a test
 * that silently does nothing is worse than none.
 */
export function available(program: string | undefined, name: string): boolean {
    if (program) return true;
    if (process.env.CI) throw new Error(`${name} is not installed: reading cannot be checked on its files`);
    console.warn(`SKIPPED: ${name} is not installed (apt-get install libreoffice-calc python3-openpyxl)`);
    return false;
}

const russian = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"><value>ru-RU</value></prop></item>
</oor:items>`;

/** Lets LibreOffice Calc, set to Russian, turn a file of a folder into another format: `xlsx`, `csv:…`. */
export function converted(folder: string, name: string, to: string, from?: string): string {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user/registrymodifications.xcu'), russian);
    const filter = from === undefined ? [] : [`--infilter=${from}`];
    const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--calc', ...filter];
    execFileSync(office!, [...options, '--convert-to', to, '--outdir', folder, join(folder, name)], {
        stdio: 'pipe',
        timeout: 120_000,
    });
    return `${name.slice(0, name.lastIndexOf('.'))}.${to.split(':')[0]}`;
}
