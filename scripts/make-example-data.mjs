/**
 * Makes the data files of the examples: synthetic ones, in which no row stems from a person, with a fixed seed, so that
 * they are the same on every machine; and the published ratings of a reader study. With `--check` those that are there are
 * compared with what the script makes now.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { idxdr } from './example-data/idxdr.mjs';
import { nodulscan, nodulscanClinic, nodulscanIds } from './example-data/nodulscan.mjs';
import { preliminary } from './example-data/preliminary.mjs';
import { vandyke } from './example-data/vandyke.mjs';
import { wrong, wrongTraining } from './example-data/wrong.mjs';

const folder = join(import.meta.dirname, '..', 'examples');

/** Path below `examples`, and the text of the file. */
export const files = {
    'ru/data/nodulscan.csv': nodulscan,
    'ru/data/nodulscan-clinic.csv': nodulscanClinic,
    'ru/data/nodulscan-training.csv': () => nodulscanIds(20_001, 12_400),
    'ru/data/nodulscan-calibration.csv': () => nodulscanIds(40_001, 1_100),
    'ru/data/preliminary.csv': preliminary,
    'en/data/idxdr.csv': idxdr,
    'ru/data/wrong-data.csv': wrong,
    'ru/data/wrong-data-training.csv': wrongTraining,
    'en/data/vandyke.csv': vandyke,
};

if (process.argv[1] === import.meta.filename) {
    const different = [];
    for (const [name, make] of Object.entries(files)) {
        const path = join(folder, name);
        if (process.argv.includes('--check')) {
            if (readFileSync(path, 'utf8') !== make()) different.push(name);
            continue;
        }
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, make());
    }
    for (const name of different) console.error(`examples/${name} is not what the script makes (npm run examples)`);
    process.exitCode = different.length > 0 ? 1 : 0;
}
