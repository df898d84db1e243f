/** Runs the parts of the benchmark of data, one after the other. Adding a part is adding a line. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const parts = ['analysis.mts'];

for (const part of parts) {
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, part)], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
}
