/**
 * `npm start`: builds the command, checks the complete example and its data, prints its sample sizes and writes its
 * documents.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
process.chdir(root);
const example = join('examples', 'ru', 'nodulscan.trial');
const documents = ['--to', 'docx,html,md', '--out', 'out'];

const steps = [
    ['check', example],
    ['size', example],
    ['data', 'check', example],
    ['generate', example, ...documents],
    ['report', example, ...documents],
];

/** Runs a program on this terminal; its exit status. */
function run(command, ...args) {
    return spawnSync(command, args, { stdio: 'inherit' }).status ?? 1;
}

let worst = run('npm', 'run', '--silent', 'build');
if (worst === 0) {
    for (const args of steps) {
        console.log(`\n$ npx trialwright ${args.join(' ')}`);
        worst = Math.max(worst, run(process.execPath, join('packages', 'cli', 'bin', 'trialwright.js'), ...args));
    }
}
process.exitCode = worst;
