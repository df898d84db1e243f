/**
 * The same statistics here and in R, in one run: times, ratios, and whether the results agree. `npm run bench:statistics`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { curve, exact, groups, type Measured, pairs, readers } from './here.mts';
import { typing } from './typing.mts';
import { curveSizes, groupGrid, largestN, oneSampleGrid, pairGrid, readerGrid, vanDyke } from './work.mts';

interface Task {
    id: string;
    name: string;
    /** Designs or rows of data. */
    size: number;
    here: () => Measured;
    /** Largest difference from R's results, relative above 1. */
    tolerance: number;
    pRoc?: boolean;
}

const tasks: readonly Task[] = [
    {
        id: 'exact',
        name: `exact one sample, first and stable n up to ${largestN}`,
        size: oneSampleGrid.length,
        here: exact,
        tolerance: 0,
    },
    { id: 'groups', name: 'Farrington-Manning sizes', size: groupGrid.length, here: groups, tolerance: 0 },
    { id: 'pairs', name: "Tango's sizes", size: pairGrid.length, here: pairs, tolerance: 0 },
    { id: 'readers', name: 'power of readers × cases', size: readerGrid.length, here: readers, tolerance: 1e-8 },
    ...curveSizes.map(rows => ({
        id: `curve-${rows}`,
        name: "DeLong's interval, rows",
        size: rows,
        here: () => curve(rows),
        tolerance: 1e-9,
        pRoc: true,
    })),
];

function csv(rows: readonly object[]): string {
    const lines = rows.map(row => Object.values(row).join(','));
    return `${[Object.keys(rows[0]!).join(','), ...lines].join('\n')}\n`;
}

/** Runs the script in R; undefined where R is missing. */
function runR(folder: string): Map<string, Measured> | undefined {
    writeFileSync(join(folder, 'exact.csv'), csv(oneSampleGrid.map(row => ({ ...row, largest: largestN }))));
    writeFileSync(join(folder, 'groups.csv'), csv(groupGrid));
    writeFileSync(join(folder, 'pairs.csv'), csv(pairGrid));
    writeFileSync(join(folder, 'readers.csv'), csv(readerGrid.map(row => ({ ...row, ...vanDyke }))));
    writeFileSync(join(folder, 'curves.csv'), csv(curveSizes.map(rows => ({ rows }))));
    const script = fileURLToPath(new URL('bench.R', import.meta.url));
    const run = spawnSync('Rscript', ['--vanilla', script, folder], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (run.error) return undefined;
    if (run.status !== 0) throw new Error(`bench.R ended with ${run.status}`);
    const [, ...lines] = readFileSync(join(folder, 'times.csv'), 'utf8').trim().split('\n');
    return new Map(
        lines.map(line => {
            const [task, ms] = line.replaceAll('"', '').split(',') as [string, string];
            const rows = readFileSync(join(folder, `${task}-r.csv`), 'utf8')
                .trim()
                .split('\n');
            return [task, { ms: Number(ms), rows: rows.map(row => row.split(',').map(Number)) }];
        }),
    );
}

/** Rows that differ by more than the tolerance. */
function differences(here: Measured, there: Measured, tolerance: number): number {
    const apart = (a: number, b: number) => Math.abs(a - b) > tolerance * Math.max(1, Math.abs(b));
    if (here.rows.length !== there.rows.length) return here.rows.length;
    return here.rows.filter((row, i) => row.some((value, j) => apart(value, there.rows[i]![j]!))).length;
}

const milliseconds = (ms: number): string => `${ms >= 100 ? ms.toFixed(0) : ms.toFixed(2)} ms`.padStart(11);

const folder = mkdtempSync(join(tmpdir(), 'bench-statistics-'));
let failed = false;
try {
    const r = runR(folder);
    console.log(`${cpus()[0]?.model ?? 'processor'}; Node ${process.version}\n`);
    console.log(`${'task'.padEnd(62)}${'here'.padStart(11)}${'R'.padStart(12)}   R / here`);
    for (const task of tasks) {
        const here = task.here();
        const there = r?.get(task.id);
        const name = `${task.name} (${task.size})`.padEnd(62);
        if (!there) {
            console.log(`${name}${milliseconds(here.ms)}${'—'.padStart(12)}`);
            continue;
        }
        const wrong = differences(here, there, task.tolerance);
        if (wrong > 0) failed = true;
        const each = `${((1000 * here.ms) / task.size).toPrecision(2)} µs each`.padStart(16);
        const ratio = `${(there.ms / here.ms).toPrecision(2)} ×`.padStart(10);
        const verdict = wrong === 0 ? 'results agree' : `${wrong} of ${here.rows.length} RESULTS DIFFER`;
        console.log(`${name}${milliseconds(here.ms)} ${milliseconds(there.ms)} ${ratio}${each}   ${verdict}`);
    }
    if (!r) console.log('\nR is missing, nothing to compare with: apt-get install r-base-core r-cran-proc');
    else if (!r.has(`curve-${curveSizes[0]}`)) console.log('\npROC is missing in R: apt-get install r-cran-proc');

    console.log(
        '\nRecomputed while somebody types (processor time; limit 50 ms, unless the editor is told that it takes longer)',
    );
    for (const { name, method, ms, slow } of typing()) {
        const verdict = ms <= 50 ? '' : slow ? `   named as slow (${method})` : '   ABOVE THE LIMIT';
        if (ms > 50 && !slow) failed = true;
        console.log(`${name.padEnd(62)}${milliseconds(ms)}${verdict}`);
    }
} finally {
    rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
