/** Throw-away VS Code profiles. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Profile {
    root: string;
    data: string;
    extensions: string;
    config: string;
}

/** Settings that keep a fresh workbench quiet: no welcome page, no network, no panels of others. */
const QUIET = {
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'telemetry.telemetryLevel': 'off',
    'extensions.autoCheckUpdates': false,
    'extensions.autoUpdate': false,
    'security.workspace.trust.enabled': false,
    'chat.disableAIFeatures': true,
    'git.enabled': false,
    'remote.autoForwardPorts': false,
};

/** Makes a profile with the given user settings and display language. Call `removeProfile` at the end. */
export function makeProfile(settings: object = {}, locale?: string): Profile {
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'trialwright-vscode-'));
    const profile: Profile = {
        root,
        data: path.join(root, 'data'),
        extensions: path.join(root, 'extensions'),
        config: path.join(root, 'config.yaml'),
    };
    fs.mkdirSync(path.join(profile.data, 'User'), { recursive: true });
    fs.mkdirSync(profile.extensions, { recursive: true });
    fs.writeFileSync(profile.config, 'auth: none\n');
    writeSettings(profile, settings);
    if (locale) addLanguagePack(profile, locale);
    return profile;
}

/**
 * Makes VS Code take a display language without its language pack, which comes from a gallery only. The pack here is
 * empty: VS Code's own texts stay English, and extensions show theirs in that language.
 */
function addLanguagePack(profile: Profile, locale: string): void {
    const texts = path.join(profile.root, 'texts.json');
    fs.writeFileSync(texts, '{"contents":{}}');
    const extensions = [{ extensionIdentifier: { id: `tests.${locale}` }, version: '1.0.0' }];
    const pack = { hash: 'empty', label: locale, extensions, translations: { vscode: texts } };
    fs.writeFileSync(path.join(profile.data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/** Replaces the user settings; a running VS Code takes them over at once. */
export function writeSettings(profile: Profile, settings: object): void {
    fs.writeFileSync(path.join(profile.data, 'User/settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, 2));
}

/** Removes a profile; `KEEP_PROFILE` keeps it for a look. */
export function removeProfile(profile: Profile): void {
    if (process.env.KEEP_PROFILE) console.log(`profile kept: ${profile.root}`);
    else fs.rmSync(profile.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
