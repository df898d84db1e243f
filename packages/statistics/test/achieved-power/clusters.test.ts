import { clusteredProportion } from '@trialwright/statistics';
import { test } from 'vitest';
import { Random } from '../support/random.js';
import { near, share } from '../support/repetitions.js';

test('clusters: the interval by the effective size covers where one of independent units does not', () => {
    const random = new Random(14);
    const patients = 60;
    const covered = share(6000, () => {
        const clusters = Array.from({ length: patients }, () => {
            const n = 1 + Math.floor(random.uniform() * 4);
            // A patient's own chance, 0.8 on average: beta-like mixture of two points.
            const p = random.uniform() < 0.8 ? 0.9 : 0.4;
            return { n, x: random.binomial(n, p) };
        });
        const { lower, upper: high } = clusteredProportion({ clusters, method: 'wilson' });
        return lower <= 0.8 && 0.8 <= high;
    });
    near(covered, 0.95, 0.015);
});
