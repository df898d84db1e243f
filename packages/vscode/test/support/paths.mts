/** Where things are. Every path of the test support comes from here. */
import path from 'node:path';

/** The root of the repository. */
export const repository = path.resolve(import.meta.dirname, '../../../..');
/** The extension: its manifest, its bundles, its VSIX. */
export const extension = path.join(repository, 'packages/vscode');
/** Downloaded editors and throw-away profiles; git-ignored. `VSCODE_TEST_DIR` lets several checkouts share one. */
export const editors = path.resolve(process.env.VSCODE_TEST_DIR ?? path.join(repository, '.vscode-test'));
/** What a run leaves behind for people: pictures, logs. */
export const results = path.join(repository, 'test-results');
export const pictures = path.join(results, 'pictures');
/** The packaged extension. */
export const vsix = path.join(extension, 'trialwright.vsix');
/** Workspaces that the tests open (always as copies). */
export const fixtures = path.join(extension, 'test/fixtures');
