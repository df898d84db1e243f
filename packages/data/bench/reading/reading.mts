/** Reading of result tables: to rows, to cases, and by other programs. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print, repeated, works } from '../run.mts';
import { writeCsv, writeJsonl, writeParquet, writeXlsx } from './files.mts';

const files: readonly { readonly name: string; readonly make: (path: string) => void | Promise<void> }[] = [
    { name: 'rows-1e5.csv', make: path => writeCsv(path, 1e5) },
    { name: 'rows-1e6.csv', make: path => writeCsv(path, 1e6) },
    { name: 'rows-1e6-russian.csv', make: path => writeCsv(path, 1e6, true) },
    { name: 'rows-1e5.xlsx', make: path => writeXlsx(path, 1e5) },
    { name: 'rows-1e6.parquet', make: path => writeParquet(path, 1e6) },
    { name: 'rows-1e6.jsonl', make: path => writeJsonl(path, 1e6) },
];

const here = import.meta.dirname;
const python = ['/usr/bin/python3', 'python3'].find(command => works(command, '-c', 'import pandas, openpyxl'));
const pyarrow = python !== undefined && works(python, '-c', 'import pyarrow');
const r = works('Rscript', '-e', 'library(data.table)');

async function measure(folder: string): Promise<void> {
    if (!r) console.log('  R with data.table is not installed: no comparison with it');
    if (python === undefined) console.log('  Python with pandas is not installed: no comparison with it');
    else if (!pyarrow) console.log('  pyarrow is not installed: no comparison for Parquet');
    for (const { name, make } of files) {
        const path = join(folder, name);
        await make(path);
        const what = `${name} (${Math.round(statSync(path).size / 1e6)} MB)`;
        for (const depth of ['rows', 'cases']) {
            const script = [join(here, 'read.mts'), folder, name, depth];
            print({ what, who: `Trialwright, ${depth}`, ...repeated(3, process.execPath, script) });
        }
        if (r && name.endsWith('.csv')) {
            print({ what, who: 'R, data.table::fread', ...repeated(3, 'Rscript', [join(here, 'read.R'), path]) });
        }
        if (python && (pyarrow || !name.endsWith('.parquet'))) {
            print({ what, who: 'Python, pandas', ...repeated(3, python, [join(here, 'read.py'), path]) });
        }
    }
}

const folder = mkdtempSync(join(tmpdir(), 'trialwright-bench-'));
try {
    await measure(folder);
} finally {
    rmSync(folder, { recursive: true });
}
