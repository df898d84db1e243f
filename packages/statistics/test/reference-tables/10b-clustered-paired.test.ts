import { type ClusteredPairedMethod, clusteredPairedMethods, clusteredPairedTest } from '@trialwright/statistics';
import { referenceTable } from './harness.js';

referenceTable('10b_clustered_paired', row => {
    const method = row.method as ClusteredPairedMethod;
    if (!clusteredPairedMethods.includes(method)) return undefined;
    const clusters = row.dataset!.split(';').map(text => {
        const [a, b, c, d] = text.split('/').map(Number) as [number, number, number, number];
        return { a, b, c, d };
    });
    const { chiSquare, p } = clusteredPairedTest({ clusters, method });
    return [
        { column: 'chi2', actual: chiSquare },
        { column: 'p_value', actual: p },
    ];
});
