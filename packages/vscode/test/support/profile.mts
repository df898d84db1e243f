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
};

/** Makes a profile with the given user settings. Call `removeProfile` at the end. */
export function makeProfile(settings: object = {}): Profile {
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
    return profile;
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
