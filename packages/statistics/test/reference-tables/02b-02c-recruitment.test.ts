import { finitePopulation, precisionSampleSize, recruitment } from '@trialwright/statistics';
import { need, type Row, referenceTable } from './harness.js';

referenceTable('02b_n_prevalence', row => {
    const distance = need(row, 'half_width');
    const plan = (p: number) => {
        const criterion = { kind: 'half-width', distance } as const;
        return precisionSampleSize({ p, method: 'wald', criterion, level: need(row, 'conf_level') });
    };
    const diseased = plan(need(row, 'se'));
    const nonDiseased = plan(need(row, 'sp'));
    const prevalence = need(row, 'prevalence');
    const result = recruitment({ diseased, nonDiseased, prevalence });
    const at90 = recruitment({ diseased, nonDiseased, prevalence, assurance: 0.9 });
    return [
        { column: 'n_dis_frac', actual: diseased.fractional },
        { column: 'n_nondis_frac', actual: nonDiseased.fractional },
        { column: 'n_dis', actual: diseased.n },
        { column: 'n_nondis', actual: nonDiseased.n },
        { column: 'total_se_single_ceil', actual: result.diseased?.totalSingleRounding },
        { column: 'total_sp_single_ceil', actual: result.nonDiseased?.totalSingleRounding },
        { column: 'total_se_ceil_ceil', actual: result.diseased?.total },
        { column: 'total_sp_ceil_ceil', actual: result.nonDiseased?.total },
        { column: 'total_single', actual: result.totalSingleRounding },
        { column: 'total_ceil_ceil', actual: result.total },
        { column: 'total_assured95_dis', actual: result.diseased?.totalAssured },
        { column: 'total_assured95_nondis', actual: result.nonDiseased?.totalAssured },
        { column: 'total_assured90_dis', actual: at90.diseased?.totalAssured },
    ];
});

referenceTable(
    '02c_n_inflation',
    row => {
        if (row.op === 'fpc')
            return [{ column: 'n_final', actual: finitePopulation(need(row, 'n'), need(row, 'population')).n }];
        return row.op === 'deff_dropout' ? inflation(row) : undefined;
    },
    { unused: { n_alt: 'n · (1 + losses) and n / (1 + n / N) are the rules that this project refuses' } },
);

function inflation(row: Row) {
    const { designEffect, whole } = recruitment({
        whole: { n: need(row, 'n') },
        clusterSize: need(row, 'cluster_size'),
        icc: need(row, 'icc'),
        losses: need(row, 'dropout'),
    });
    return [
        { column: 'deff', actual: designEffect },
        { column: 'n_after_deff', actual: whole?.afterDesignEffect },
        { column: 'clusters', actual: whole?.clusters },
        { column: 'n_final', actual: whole?.afterLosses },
    ];
}
