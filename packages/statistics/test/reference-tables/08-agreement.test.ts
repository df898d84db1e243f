import {
    agreementTestSize,
    blandAltman,
    concordanceCorrelation,
    gwet,
    iccPrecisionSize,
    iccTestSize,
    intraclassCorrelation,
    type KappaWeights,
    kappa,
    kappaFitIntervalSize,
    kappaFitLowerLimit,
    kappaFitTestSize,
    kappaPrecisionSize,
    kappaTestSize,
    limitsOfAgreementSize,
    prevalenceAndBias,
    upperZ,
} from '@trialwright/statistics';
import { dataOf, filled, type Match, need, number, type Row, referenceTable, text, within } from './harness.js';

const tableOf = (row: Row): number[][] =>
    text(row, 'table_rows')
        .split(';')
        .map(line => line.split(',').map(Number));

function limits(row: Row, found: { estimate: number; standardError?: number; lower: number; upper: number }): Match[] {
    const matches: Match[] = [
        { column: 'estimate', actual: found.estimate },
        { column: 'lower', actual: found.lower },
        { column: 'upper', actual: found.upper },
    ];
    if (number(row.se) !== undefined) matches.push({ column: 'se', actual: found.standardError });
    return matches;
}

/** epiR's intervals are Wald's with one of two standard errors. */
function wald(row: Row, estimate: number, standardError: number): Match[] {
    const z = upperZ((1 - need(row, 'conf_level')) / 2);
    return limits(row, {
        estimate,
        standardError,
        lower: estimate - z * standardError,
        upper: estimate + z * standardError,
    });
}

referenceTable('08a_kappa', row => {
    const table = tableOf(row);
    const total = table.flat().reduce((sum, count) => sum + count, 0);
    const found = ofKappa(row, table);
    return found && [...found, { column: 'categories', actual: table.length }, { column: 'n', actual: total }];
});

const withoutNull = ['kappa_z_test', 'kappa_epiR_fleiss'];

/** One of the raters gives one answer only. */
function constant(table: readonly number[][]): boolean {
    const columns = table.map((_, j) => table.map(row => row[j]!));
    return [table, columns].some(lines => lines.filter(line => line.some(count => count > 0)).length === 1);
}

/**
 * The variance under the null hypothesis is then 0, and so are all limits; what programs print is the root of a rounding
 * error, if that is not below 0, and a z that they divide by it.
 */
function ofConstant(row: Row, estimate: number): Match[] {
    const zero = ['se', ...(row.statistic === 'kappa_z_test' ? [] : ['lower', 'upper'])];
    const matches: Match[] = zero.map(column => ({ column, actual: 0, tolerance: 1e-6 }));
    text(row, 'lower');
    text(row, 'upper');
    // Both raters constant and alike: not even kappa is defined.
    const kappaOf: Match = { column: 'estimate', actual: estimate, tolerance: 1e-9 };
    return [kappaOf, ...(Number.isNaN(estimate) ? [] : filled(row, matches))];
}

/** irrCAC prints its intervals with three decimals; other programs give all of them. */
function printed(row: Row): number | undefined {
    return row.software!.startsWith('irrCAC') ? 5.1e-4 : undefined;
}

function ofKappa(row: Row, table: number[][]): Match[] | undefined {
    const input = { table, weights: text(row, 'weights') as KappaWeights, level: need(row, 'conf_level') };
    const found = kappa(input);
    if (withoutNull.includes(text(row, 'statistic')) && constant(table)) return ofConstant(row, found.estimate);
    switch (row.statistic) {
        case 'kappa':
            return limits(row, found);
        case 'kappa_z_test':
            return [
                { column: 'estimate', actual: found.estimate },
                { column: 'se', actual: found.nullStandardError },
                { column: 'lower', actual: found.z },
                { column: 'upper', actual: found.p },
            ];
        case 'kappa_epiR_fleiss':
            return wald(row, found.estimate, found.nullStandardError);
        case 'kappa_epiR_watson':
        case 'kappa_epiR_altman':
        case 'kappa_epiR_cohen':
            return wald(row, found.estimate, found.simpleStandardError);
        case 'pabak':
            return limits(row, prevalenceAndBias(input).pabak);
        case 'prevalence_index':
            return limits(row, prevalenceAndBias(input).prevalenceIndex);
        case 'bias_index':
            return limits(row, prevalenceAndBias(input).biasIndex);
        case 'gwet_ac': {
            const ac = gwet(input);
            return [
                { column: 'estimate', actual: ac.estimate },
                { column: 'se', actual: ac.standardError },
                { column: 'lower', actual: ac.lower, tolerance: printed(row) },
                { column: 'upper', actual: ac.upper, tolerance: printed(row) },
            ];
        }
        default:
            return undefined;
    }
}

/**
 * kappaSize's search goes on until the statistic exceeds its critical value by 0.001, and so now and then gives one
 * case more than is needed. Ours is the smallest; the table is matched with the software's slack
 * (docs/statistics/disagreements.md).
 */
function asKappaSize(row: Row, { n, fractional }: { n: number; fractional: number }): number {
    const z = upperZ(need(row, 'alpha') / need(row, 'sides'));
    const printed = Math.ceil(fractional * (1 + 0.001 / (z * z)));
    return printed - n <= 1 ? printed : Number.NaN;
}

referenceTable('08b_kappa_n', row => {
    const sides = need(row, 'sides') as 1 | 2;
    const share = need(row, 'p_rater1');
    const raters = need(row, 'raters');
    const kappa1 = need(row, 'kappa1');
    const alpha = need(row, 'alpha');
    const common = { share, raters, alpha, sides };
    // The common correlation model has one share for all raters; where the row gives a second one it is the same.
    const alike = (): Match[] => filled(row, [{ column: 'p_rater2', actual: share }]);
    const n = (actual: number): Match[] => [{ column: 'n', actual }];
    switch (row.method) {
        case 'cantor': {
            const rest = { first: share, second: need(row, 'p_rater2'), alpha, sides, power: need(row, 'power') };
            return n(kappaTestSize({ kappa0: need(row, 'kappa0'), kappa1, ...rest }).n);
        }
        case 'donner_eliasziw_gof': {
            const power = need(row, 'power');
            const size = kappaFitTestSize({ ...common, kappa0: need(row, 'kappa0'), kappa1, power });
            if (!/\bN=/.test(text(row, 'note'))) return [...n(size.n), ...alike()];
            // kappaSize finds its noncentrality to about five digits only, and rounds what it has up.
            const expected = within(row, 'note', /\bN=([-+\d.e]+)/);
            const slack = Math.ceil(Number(expected)) - size.n === 1 ? 1 : 0;
            const exact: Match = { column: 'note', actual: size.fractional, expected, tolerance: 5e-5 };
            return [...n(size.n + slack), exact, ...alike()];
        }
        case 'gof_ci': {
            const ends = { lower: need(row, 'kappa0'), upper: number(row.kappaU) };
            return [...n(asKappaSize(row, kappaFitIntervalSize({ ...common, kappa: kappa1, ...ends }))), ...alike()];
        }
        case 'gof_fixed_n_lower': {
            // The program prints its answer with three decimals.
            const lower = kappaFitLowerLimit({ ...common, kappa: kappa1, n: need(row, 'n') });
            return [{ column: 'kappa0', actual: lower, tolerance: 1.1e-3 }, ...alike()];
        }
        case 'asymptotic_precision': {
            const halfWidth = Number(within(row, 'note', /half-width=([\d.]+)/));
            const fractional = within(row, 'note', /n_frac=([-+\d.e]+)/);
            const size = kappaPrecisionSize({ kappa: kappa1, share, halfWidth, level: 1 - alpha });
            return [...n(size.n), { column: 'note', actual: size.fractional, expected: fractional }, ...alike()];
        }
        default:
            return undefined;
    }
});

referenceTable('08c_agreement', (row, folder) => {
    const pairs = dataOf(folder, '08_agreement_data', text(row, 'dataset')).map(
        line => [need(line, 'a'), need(line, 'b')] as const,
    );
    const found = ofPairs(row, pairs);
    return found && [...found, { column: 'n', actual: pairs.length }];
});

function ofPairs(row: Row, pairs: (readonly [number, number])[]): Match[] | undefined {
    const differences = pairs.map(([a, b]) => a - b);
    const icc = /^icc_(oneway|twoway)_(consistency|agreement)_(single|average)$/.exec(text(row, 'statistic'));
    if (icc) {
        return limits(
            row,
            intraclassCorrelation({
                ratings: pairs,
                model: icc[1] === 'oneway' ? 'one-way' : 'two-way',
                type: icc[2] as 'consistency' | 'agreement',
                unit: icc[3] as 'single' | 'average',
            }),
        );
    }
    const tolerant = (matches: Match[]): Match[] => matches.map(match => ({ ...match, tolerance: 1e-7 }));
    const loa = /^loa_(lower|upper)_(ba_exact_var|ba1986|exact)$/.exec(row.statistic!);
    if (loa) {
        const methods = { ba_exact_var: 'approximate', ba1986: '1986', exact: 'exact' } as const;
        const found = blandAltman({ differences, method: methods[loa[2] as keyof typeof methods] });
        return tolerant(limits(row, loa[1] === 'lower' ? found.lowerLimit : found.upperLimit));
    }
    if (row.statistic === 'bias') return limits(row, blandAltman({ differences }).bias);
    if (row.statistic === 'lin_ccc') return limits(row, concordanceCorrelation({ pairs }));
    return undefined;
}

referenceTable('08d_agreement_n', row => {
    const alpha = need(row, 'alpha');
    switch (row.method) {
        case 'bonett_icc_width': {
            const rest = { raters: need(row, 'k_raters'), fullWidth: need(row, 'full_width'), level: 1 - alpha };
            const size = iccPrecisionSize({ icc: need(row, 'rho1'), ...rest });
            return [
                { column: 'n', actual: size.n },
                { column: 'n_fractional', actual: size.fractional },
            ];
        }
        case 'walter_icc_test': {
            const sides = Number(within(row, 'note', /tails=([12])/)) as 1 | 2;
            const rest = { raters: need(row, 'k_raters'), alpha, power: need(row, 'power') };
            const size = iccTestSize({ icc0: need(row, 'rho0'), icc1: need(row, 'rho1'), sides, ...rest });
            return [
                { column: 'n', actual: size.n },
                { column: 'n_fractional', actual: size.fractional },
            ];
        }
        case 'loa_width_sd_units': {
            const size = limitsOfAgreementSize({ fullWidth: need(row, 'full_width'), level: 1 - alpha });
            return [
                { column: 'n', actual: size.n },
                { column: 'n_fractional', actual: size.fractional },
            ];
        }
        case 'loa_width_sd_units_t':
            return [
                {
                    column: 'n',
                    actual: limitsOfAgreementSize({ fullWidth: need(row, 'full_width'), level: 1 - alpha }).byStudent,
                },
            ];
        case 'lu2016_loa_test': {
            const size = agreementTestSize({
                bias: need(row, 'rho1'),
                standardDeviation: need(row, 'rho0'),
                acceptable: need(row, 'full_width'),
                alpha,
                power: need(row, 'power'),
            });
            return [
                { column: 'n', actual: size.n },
                { column: 'n_fractional', actual: size.power },
            ];
        }
        default:
            return undefined;
    }
});
