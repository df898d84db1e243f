import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled, run } from './support/command.js';

const cwd = join(import.meta.dirname, '../../..');

describe('the examples', () => {
    bundled();

    it.each(['ru/nodulscan.trial', 'ru/preliminary.trial', 'en/idxdr.trial', 'en/vandyke.trial'])(
        '%s is clean',
        async name => {
            const { status, stderr } = await run(['check', `examples/${name}`], { cwd });
            expect(status, stderr).toBe(0);
        },
    );

    it('the whole folder is checked, and the wrong one is wrong', async () => {
        const { status, stderr } = await run(['check', 'examples', '--lang', 'en'], { cwd });
        expect(status).toBe(1);
        expect(stderr).toMatch(/wrong\.trial:\d+:\d+ {2}error/);
        expect(stderr).toMatch(/\d+ errors.* in \d+ files\n$/);
    });

    it('no size is shown of a program with errors of writing', async () => {
        const { status, stdout, stderr } = await run(['size', 'examples/wrong.trial', '--lang', 'ru'], { cwd });
        expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
        expect(stderr).toContain('ошибка');
    });
});
