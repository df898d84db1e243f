import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';
import { firstMissing, readExpected } from './support/expected.js';
import { folderWith } from './support/workspace.js';

const cases = join(import.meta.dirname, 'cases');

/** Where it is set, new cases get their `expected.txt`, to be read and corrected by a person. */
const draft = process.env.TRIALWRIGHT_DRAFT_CASES !== undefined;

/** `LANG=ru_RU.UTF-8 check . --quiet`: settings, then arguments; quotes hold words together. */
function parse(command: string): { args: string[]; env: Record<string, string> } {
    const words = [...command.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(match => match[1] ?? match[2]!);
    const env: Record<string, string> = {};
    while (/^[A-Z_]+=/.test(words[0] ?? '')) {
        const [name, value] = words.shift()!.split('=') as [string, string];
        env[name] = value;
    }
    return { args: words, env };
}

// Adding a case is adding a folder: `command`, `expected.txt`, and the files that the command works on.
describe('the command', () => {
    bundled();
    for (const name of readdirSync(cases)) {
        it(name, async () => {
            const source = join(cases, name);
            const folder = folderWith();
            cpSync(source, folder, { recursive: true });
            const { args, env } = parse(readFileSync(join(source, 'command'), 'utf8'));
            const { status, stdout, stderr } = await run(args, { cwd: folder, env });
            const file = join(source, 'expected.txt');
            if (draft && !readdirSync(source).includes('expected.txt')) {
                writeFileSync(file, `status ${status}\n--- stdout\n${stdout}--- stderr\n${stderr}`);
            }
            const expected = readExpected(readFileSync(file, 'utf8'));
            expect(firstMissing(expected.stdout, stdout), `stdout:\n${stdout}\nstderr:\n${stderr}`).toBeUndefined();
            expect(firstMissing(expected.stderr, stderr), `stderr:\n${stderr}`).toBeUndefined();
            expect(status).toBe(expected.status);
        });
    }
});
