/**
 * Reads and analyses 10⁵ and 10⁶ cases of a CSV file: sensitivity, specificity and area with their intervals, of all
 * cases and of ten groups, ours also under every rule for missing results and with the ROC curve and its band. Beside
 * it the same in R (data.table, pROC), in the same run, on the same file. Prints times, peaks and ratios.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Run {
    readonly reading: number;
    readonly readingCpu: number;
    readonly analysis: number;
    readonly analysisCpu: number;
    readonly peak: number;
    readonly numbers: readonly number[];
}

/** The same cases on every machine. */
function* rows(count: number): Generator<string> {
    let seed = 20261101;
    const random = (): number => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return seed / 2 ** 32;
    };
    for (let i = 0; i < count; i++) {
        const truth = random() < 0.2 ? 1 : 0;
        const score = Math.min(1, (random() + random()) / 2 + (truth ? 0.2 : 0));
        yield `C${i},${truth},${score.toFixed(5)},g${Math.floor(random() * 10)}\n`;
    }
}

function write(file: string, count: number): void {
    const handle = openSync(file, 'w');
    let piece = 'id,truth,score,group\n';
    for (const row of rows(count)) {
        piece += row;
        if (piece.length > 1 << 20) {
            writeSync(handle, piece);
            piece = '';
        }
    }
    writeSync(handle, piece);
    closeSync(handle);
}

function run(command: string, ...args: string[]): Run | undefined {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    if (status === 0) return JSON.parse(stdout.trim().split('\n').at(-1)!) as Run;
    console.error(stderr);
    return undefined;
}

const here = import.meta.dirname;
const hasR = spawnSync('Rscript', ['-e', 'library(pROC); library(data.table)'], { stdio: 'ignore' }).status === 0;
const folder = mkdtempSync(join(tmpdir(), 'trialwright-bench-'));
const line = (name: string, { reading, readingCpu, analysis, analysisCpu, peak }: Run): string =>
    `  ${name.padEnd(12)} read ${reading.toFixed(2)} s (CPU ${readingCpu.toFixed(2)} s), analysis ${analysis.toFixed(2)} s (CPU ${analysisCpu.toFixed(2)} s), peak ${peak.toFixed(0)} MB`;

try {
    for (const count of [100_000, 1_000_000]) {
        const file = join(folder, `${count}.csv`);
        write(file, count);
        console.log(`${count.toLocaleString('en')} cases, 3 endpoints, 10 groups`);
        const ours = run(process.execPath, join(here, 'analysis-run.mts'), file);
        if (ours) console.log(line('trialwright', ours));
        const theirs = hasR ? run('Rscript', join(here, 'analysis.R'), file) : undefined;
        if (!theirs) console.log('  R with pROC and data.table is not here: nothing to compare with');
        if (!ours || !theirs) continue;
        console.log(line('R', theirs));
        const worst = Math.max(...ours.numbers.map((value, i) => Math.abs(value - theirs.numbers[i]!)));
        const cpu = ({ readingCpu, analysisCpu }: Run): number => readingCpu + analysisCpu;
        const [all, alone] = [cpu(theirs) / cpu(ours), theirs.analysisCpu / ours.analysisCpu];
        console.log(
            `  R's CPU time is ${all.toFixed(1)} times as long, for the analysis alone ${alone.toFixed(1)} times; the numbers differ by ${worst.toExponential(1)} at most`,
        );
        if (worst > 1e-9) process.exitCode = 1;
    }
} finally {
    rmSync(folder, { recursive: true });
}
