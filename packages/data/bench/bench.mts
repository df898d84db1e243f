/**
 * Speed and memory of the data package on generated files, beside R and Python where these are installed.
 * `npm run bench:data`, or `npm run bench:data -- reading` for the parts whose names begin so. Every figure is taken
 * in a process of its own: the wall-clock time of the work without the start of the program, and the largest memory
 * that the process ever had.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The parts, one after the other. Adding a part is adding a line. */
const parts = [
    { name: 'reading', script: 'reading/reading.mts' },
    { name: 'analysis', script: 'analysis.mts' },
    { name: 'overlap', script: 'overlap/overlap.mts' },
];

const wanted = process.argv.slice(2);
for (const { name, script } of parts) {
    if (wanted.length > 0 && !wanted.some(start => name.startsWith(start))) continue;
    console.log(`\n${name}`);
    const { status } = spawnSync(process.execPath, [join(import.meta.dirname, script)], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
}
