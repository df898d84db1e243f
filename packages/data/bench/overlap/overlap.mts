/** Overlap of the ids of two sets: 10⁶ of a trial against 10⁷ of a training set, as ids and as fingerprints. */
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measured, print, works } from '../run.mts';

const here = import.meta.dirname;
const python = ['/usr/bin/python3', 'python3'].find(command => works(command, '-c', 'import pandas'));
const r = works('Rscript', '-e', 'library(data.table)');
/** Ids in common: the last of the large set are the first of the small one. */
const common = 1000;

function measure(folder: string): void {
    const [large, small] = [1e7, 1e6];
    const files = [join(folder, 'trial.csv'), join(folder, 'training.csv')] as const;
    writeManifest(files[0], large - common, large - common + small);
    writeManifest(files[1], 0, large);
    const bytes = statSync(files[0]).size + statSync(files[1]).size;
    const what = `10⁶ against 10⁷ ids (${Math.round(bytes / 1e6)} MB)`;
    const compare = join(here, 'compare.mts');
    print({ what, who: 'Trialwright, tables', ...checked(measured(process.execPath, [compare, 'ids', ...files])) });
    const both = measured(process.execPath, [compare, 'sets', ...files]);
    if (both.note !== `${common} + ${common} in common`) throw new Error(`found: ${both.note}`);
    print({ what, who: 'Trialwright, cases + patients', ...both });
    const lists = [join(folder, 'trial.fp'), join(folder, 'training.fp')] as const;
    for (const [index, count] of [small, large].entries()) {
        const script = [compare, 'fingerprint', files[index]!, lists[index]!];
        print({
            what: `fingerprints of ${count.toExponential()} ids`,
            who: 'Trialwright',
            ...measured(process.execPath, script),
        });
    }
    print({ what, who: 'Trialwright, lists', ...checked(measured(process.execPath, [compare, 'lists', ...lists])) });
    if (r) print({ what, who: 'R, data.table', ...checked(measured('Rscript', [join(here, 'overlap.R'), ...files])) });
    else console.log('  R with data.table is not installed: no comparison with it');
    if (python)
        print({ what, who: 'Python, pandas', ...checked(measured(python, [join(here, 'overlap.py'), ...files])) });
    else console.log('  Python with pandas is not installed: no comparison with it');
}

/** A figure of a comparison that found what there is; a wrong one is no figure. */
function checked<T extends { readonly note?: string }>(figure: T): T {
    if (figure.note !== `${common} in common`) throw new Error(`expected ${common} in common, found: ${figure.note}`);
    return figure;
}

/** A manifest of studies as their UIDs, and of patients. */
function writeManifest(path: string, from: number, to: number): void {
    const file = openSync(path, 'w');
    let text = 'study_uid,patient\n';
    for (let number = from; number < to; number++) {
        text += `1.2.840.113619.2.55.${number * 7919},P${String(number).padStart(8, '0')}\n`;
        if (text.length < 1 << 20) continue;
        writeSync(file, text);
        text = '';
    }
    writeSync(file, text);
    closeSync(file);
}

const folder = mkdtempSync(join(tmpdir(), 'trialwright-overlap-'));
try {
    measure(folder);
} finally {
    rmSync(folder, { recursive: true });
}
