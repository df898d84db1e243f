import {
    type BoundaryShape,
    groupSequentialBoundaries,
    groupSequentialSize,
    oneSampleSize,
    simonTwoStage,
} from '@trialwright/statistics';
import { need, type Row, referenceTable } from './harness.js';

function shapeOf(row: Row): BoundaryShape | undefined {
    const shapes: Record<string, () => BoundaryShape> = {
        OF: () => ({ kind: 'obrien-fleming' }),
        P: () => ({ kind: 'pocock' }),
        asOF: () => ({ kind: 'lan-demets-obrien-fleming' }),
        asP: () => ({ kind: 'lan-demets-pocock' }),
        HP: () => ({ kind: 'haybittle-peto' }),
        asKD: () => ({ kind: 'kim-demets', gamma: need(row, 'parameter') }),
        WT: () => ({ kind: 'wang-tsiatis', delta: need(row, 'parameter') }),
    };
    return shapes[row.type!]?.();
}

const memory = new Map<string, ReturnType<typeof groupSequentialBoundaries>>();

referenceTable(
    '13a_gs_boundaries',
    row => {
        const shape = shapeOf(row);
        if (!shape || row.sides !== '1') return undefined;
        const key = [row.type, row.parameter, row.info_rates, row.alpha].join(' ');
        const rates = row.info_rates!.split(';').map(Number);
        const boundaries =
            memory.get(key) ?? groupSequentialBoundaries({ shape, informationRates: rates, alpha: need(row, 'alpha') });
        memory.set(key, boundaries);
        const k = need(row, 'stage') - 1;
        return [
            { column: 'critical_value', actual: boundaries.critical[k] },
            { column: 'nominal_one_sided_p', actual: boundaries.nominal[k] },
            { column: 'cumulative_alpha', actual: boundaries.cumulativeAlpha[k] },
        ];
    },
    1e-6,
);

referenceTable(
    '13b_gs_sample_size',
    row => {
        const shape = shapeOf(row);
        if (!shape) return undefined;
        const kMax = need(row, 'k_max');
        const informationRates = Array.from({ length: kMax }, (_, k) => (k + 1) / kMax);
        const alpha = need(row, 'alpha');
        const power = need(row, 'power');
        const size = groupSequentialSize({ shape, informationRates, alpha, power });
        const fixed = oneSampleSize({
            p0: need(row, 'p0'),
            p1: need(row, 'p1'),
            alpha,
            power,
            method: 'z-null-variance',
        }).fractional!;
        return [
            { column: 'inflation_factor', actual: size.inflationFactor },
            { column: 'asn_factor_h1', actual: size.expectedFactorH1 },
            { column: 'asn_factor_h0', actual: size.expectedFactorH0 },
            { column: 'n_fixed', actual: fixed },
            { column: 'n_max', actual: fixed * size.inflationFactor },
        ];
    },
    1e-6,
);

referenceTable('13c_simon_two_stage', row => {
    const designs = simonTwoStage({
        p0: need(row, 'p0'),
        p1: need(row, 'p1'),
        alpha: need(row, 'alpha'),
        beta: need(row, 'beta'),
    });
    const design = row.design === 'optimal' ? designs.optimal : row.design === 'minimax' ? designs.minimax : undefined;
    if (!design) return undefined;
    return [
        { column: 'r1', actual: design.r1 },
        { column: 'n1', actual: design.n1 },
        { column: 'r', actual: design.r },
        { column: 'n', actual: design.n },
        { column: 'en_p0', actual: design.expectedN },
        { column: 'pet_p0', actual: design.earlyStop },
    ];
});
