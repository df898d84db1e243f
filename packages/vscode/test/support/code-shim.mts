/** Takes the arguments that `@vscode/test-electron` gives to the desktop VS Code and runs the suite in code-server. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runInExtensionHost } from './extension-host.mts';
import { getVscode } from './get-vscode.mts';
import { results } from './paths.mts';
import { makeProfile, removeProfile } from './profile.mts';

const { values, positionals } = parseArgs({
    strict: false, // The runner also passes switches that mean something to Electron only.
    allowPositionals: true,
    options: {
        extensionDevelopmentPath: { type: 'string', multiple: true },
        extensionTestsPath: { type: 'string' },
        'user-data-dir': { type: 'string' },
        'extensions-dir': { type: 'string' },
        'folder-uri': { type: 'string' },
        'disable-extensions': { type: 'boolean' },
        locale: { type: 'string' },
    },
});

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const local = (file: string): string => (file.startsWith('file://') ? fileURLToPath(file) : file);

function userSettings(): object {
    const folder = text(values['user-data-dir']);
    const file = folder && path.join(folder, 'User/settings.json');
    return file && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {};
}

const profile = makeProfile(userSettings());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
try {
    const folder = text(values['folder-uri']) ?? positionals[0];
    process.exitCode = await runInExtensionHost(getVscode(), profile, {
        extensionDevelopmentPath: (values.extensionDevelopmentPath as string[]).map(local),
        extensionTestsPath: local(String(values.extensionTestsPath)),
        workspace: folder && local(folder),
        disableExtensions: values['disable-extensions'] === true,
        locale: text(values.locale),
        timeoutMs: Number(process.env.VSCODE_TEST_TIMEOUT ?? 300_000),
        screenshot: path.join(results, 'no-result.png'),
    });
} finally {
    removeProfile(profile);
}
