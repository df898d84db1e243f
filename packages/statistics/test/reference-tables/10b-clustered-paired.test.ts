import { type ClusteredPairedMethod, clusteredPairedMethods, clusteredPairedTest } from '@trialwright/statistics';
import { referenceTable, text, unlessRefused } from './harness.js';

referenceTable('10b_clustered_paired', row => {
    const method = text(row, 'method') as ClusteredPairedMethod;
    if (!clusteredPairedMethods.includes(method)) return undefined;
    const clusters = text(row, 'dataset')
        .split(';')
        .map(cluster => {
            const counts = cluster.split('/').map(Number);
            if (counts.length !== 4) throw new Error(`${cluster}: four counts are expected`);
            const [a, b, c, d] = counts as [number, number, number, number];
            return { a, b, c, d };
        });
    return unlessRefused(['chi2', 'p_value'], () => {
        const { chiSquare, p } = clusteredPairedTest({ clusters, method });
        return [
            { column: 'chi2', actual: chiSquare },
            { column: 'p_value', actual: p },
        ];
    });
});
