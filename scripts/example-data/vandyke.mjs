import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ratings of Van Dyke et al. 1993, as the reference table has them: real ones, not synthetic. */
export function vandyke() {
    const table = join(import.meta.dirname, '../../packages/statistics/test/reference/11_mrmc_vandyke.csv');
    const [, ...rows] = readFileSync(table, 'utf8').trim().split(/\r?\n/);
    const lines = rows.map(row => {
        const [reader, treatment, number, truth, rating] = row.split(',');
        return `VD-${number.padStart(3, '0')},reader ${reader},treatment ${treatment},${truth},${rating}\n`;
    });
    return `case,reader,mode,truth,rating\n${lines.join('')}`;
}
