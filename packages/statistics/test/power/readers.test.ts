import { mrmcDetectable } from '@trialwright/statistics';
import { expect, test } from 'vitest';
import { need, readTable } from '../reference-tables/harness.js';
import { ownTables } from '../support/read-table.js';

test.each([ownTables])('several readers: 11b’s effect from its power', folder => {
    for (const row of readTable(folder, '11b_mrmc_power')) {
        const pilot = {
            treatmentReader: need(row, 'VarTR'),
            cov1: need(row, 'Cov1'),
            cov2: need(row, 'Cov2'),
            cov3: need(row, 'Cov3'),
            variance: need(row, 'VarEps'),
            pilotCases: need(row, 'K_pilot'),
        };
        const plan = { pilot, readers: need(row, 'readers'), cases: need(row, 'cases'), alpha: need(row, 'alpha') };
        const power = need(row, 'power_RRRC');
        if (power > 0.999999) continue;
        expect(mrmcDetectable({ ...plan, power }).effect).toBeCloseTo(need(row, 'effect'), 6);
    }
});
