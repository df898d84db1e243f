import {
    type BoundaryShape,
    type DifferenceMethod,
    differenceInterval,
    groupSequentialBoundaries,
    hanleyMcneilVariance,
    iccTestSize,
    kappaFitIntervalSize,
    kappaTestSize,
    negativeLikelihoodRatio,
    oneSamplePower,
    oneSampleSize,
    type ProportionMethod,
    positiveLikelihoodRatio,
    precisionSampleSize,
    proportionInterval,
    recruitment,
    shareInterval,
    simonTwoStage,
} from '@trialwright/statistics';
import { number, type Row, referenceTable, text, within } from './harness.js';
import { areaSize, pairs, twoGroups } from './published-sizes.js';

/** "p0=0.95;alpha=0.025 one-sided" → { p0: 0.95, alpha: 0.025 }; words are dropped. */
function inputs(row: Row): Given {
    const pairs = text(row, 'inputs').matchAll(/([A-Za-z][A-Za-z0-9-]*)[= ]([0-9]*\.?[0-9]+(?:e-?\d+)?)/g);
    const values = Object.fromEntries([...pairs].map(([, name, value]) => [name!, Number(value)]));
    return new Proxy(values, {
        get(target, name: string) {
            const value = target[name];
            if (value === undefined && name !== 'then') throw new Error(`inputs have no ${name}: "${row.inputs}"`);
            return value;
        },
    });
}

type Given = Readonly<Record<string, number>>;
type Reader = (row: Row, given: Given) => number | undefined;

const has = (given: Given, name: string) => Object.keys(given).includes(name);
const sidesOf = (row: Row, otherwise: 1 | 2): 1 | 2 =>
    /two-sided/.test(row.inputs!) ? 2 : /one-sided/.test(row.inputs!) ? 1 : otherwise;
/** "95%" or "90 %"; 0.95 if the row says nothing. */
const levelOf = (row: Row) => Number(/([\d.]+) ?%/.exec(row.inputs!)?.[1] ?? 95) / 100;

/** An interval's name, as papers and programs write it. */
function intervalOf(row: Row, otherwise?: ProportionMethod): ProportionMethod | undefined {
    const names: [RegExp, ProportionMethod][] = [
        [/wilson[ _-]?cc|continuity/i, 'wilson-cc'],
        [/wilson|score/i, 'wilson'],
        [/wald[ _-]?cc/i, 'wald-cc'],
        [/wald/i, 'wald'],
        [/clopper|exact|\bCP\b/i, 'clopper-pearson'],
        [/jeffreys/i, 'jeffreys'],
        [/mid-?[ _]?p/i, 'mid-p'],
        [/agresti/i, 'agresti-coull'],
        [/blaker/i, 'blaker'],
        [/likelihood/i, 'likelihood-ratio'],
    ];
    return names.find(([pattern]) => pattern.test(row.inputs!))?.[1] ?? otherwise;
}

const side = (row: Row, { lower, upper }: { lower: number; upper: number }) =>
    row.quantity === 'lower' ? lower : row.quantity === 'upper' ? upper : undefined;

const oneSampleExact: Reader = (row, given) => {
    const quantity = text(row, 'quantity');
    const { p0, alpha } = given as { p0: number; alpha: number };
    const sides = sidesOf(row, 1);
    if (/alpha|crit|reject/i.test(quantity)) {
        const { design } = oneSamplePower({ p0, p1: 1, alpha, sides, n: given.n! });
        return /alpha/i.test(quantity) ? design?.actualAlpha : design?.critical;
    }
    const p1 = given.p1!;
    if (has(given, 'n')) return oneSamplePower({ p0, p1, alpha, sides, n: given.n! }).power;
    const size = oneSampleSize({ p0, p1, alpha, sides, power: given.power! });
    if (quantity.includes('first')) return size.n;
    return quantity.includes('stays') ? size.stable : undefined;
};

const precision: Reader = (row, given) => {
    const method = intervalOf(row);
    if (!method) return undefined;
    const level = levelOf(row);
    const quantity = text(row, 'quantity');
    const sensitivity = has(given, 'sens');
    const p = sensitivity ? given.sens! : has(given, 'spec') ? given.spec! : given.p!;
    const share = () => (sensitivity ? given.prev! : 1 - given.prev!);
    if (quantity === 'half-width' || quantity === 'full CI width') {
        const n = has(given, 'n') ? given.n! : Math.ceil(given.ntot! * share() - 1e-9);
        const { lower, upper } = proportionInterval({ x: n * p, n, method, level });
        return quantity === 'half-width' ? (upper - lower) / 2 : upper - lower;
    }
    const criterion = { kind: 'full-width', distance: Number(within(row, 'inputs', /full width=([0-9.]+)/)) } as const;
    const { fractional } = precisionSampleSize({ p, method, criterion, level });
    if (/^n (positives|negatives) \(fractional\)$/.test(quantity)) return fractional;
    return quantity === 'n total (fractional)' ? fractional! / share() : undefined;
};

const proportion: Reader = (row, given) => {
    const method = intervalOf(row);
    return method && side(row, proportionInterval({ x: given.x!, n: given.n!, method, level: levelOf(row) }));
};

const difference: Reader = row => {
    const methods: [RegExp, DifferenceMethod][] = [
        [/newcombe/i, 'newcombe-difference'],
        [/miettinen/i, 'miettinen-nurminen'],
        [/\bmee\b/i, 'mee'],
        [/caffo/i, 'agresti-caffo'],
        [/wald/i, 'wald-difference'],
    ];
    const method = methods.find(([pattern]) => pattern.test(row.inputs!))?.[1];
    const groups = /(\d+)\/(\d+)\s*-\s*(\d+)\/(\d+)/.exec(text(row, 'inputs'));
    if (!method || !groups) return undefined;
    const [x1, n1, x2, n2] = groups.slice(1).map(Number) as [number, number, number, number];
    return side(row, differenceInterval({ x1, n1, x2, n2, method, level: levelOf(row) }));
};

const simon: Reader = (row, { p0, p1, alpha, beta }) => {
    const designs = simonTwoStage({ p0: p0!, p1: p1!, alpha: alpha!, beta: beta! });
    const kind = /minimax|optimal/.exec(text(row, 'inputs'))?.[0] as 'minimax' | 'optimal' | undefined;
    if (!kind) return undefined;
    const design = designs[kind];
    const quantity = text(row, 'quantity');
    if (/^E/.test(quantity)) return design.expectedN;
    if (/^PET/i.test(quantity)) return design.earlyStop;
    return design[quantity as 'n1' | 'r1' | 'n' | 'r'];
};

const groupSequential: Reader = (row, { K, alpha }) => {
    const kinds: Record<string, BoundaryShape['kind']> = {
        P: 'pocock',
        OF: 'obrien-fleming',
        asP: 'lan-demets-pocock',
        asOF: 'lan-demets-obrien-fleming',
    };
    const kind = kinds[text(row, 'inputs').split(';')[0]!];
    if (!kind) return undefined;
    const informationRates = Array.from({ length: K! }, (_, k) => (k + 1) / K!);
    const sides = sidesOf(row, 1);
    const { critical } = groupSequentialBoundaries({
        shape: { kind } as BoundaryShape,
        informationRates,
        alpha: alpha!,
        sides,
    });
    if (/^first/.test(text(row, 'quantity'))) return critical[0];
    return /^final/.test(row.quantity!) ? critical.at(-1) : undefined;
};

const kappaSize: Reader = row => {
    const inputs = text(row, 'inputs');
    const sides = sidesOf(row, 2);
    const value = (pattern: RegExp) => Number(within(row, 'inputs', pattern));
    if (inputs.startsWith('rate1=rate2')) {
        const share = value(/rate1=rate2=([0-9.]+)/);
        // irr's example gives the true kappa first, so the null is what the row calls kappa1.
        return kappaTestSize({
            kappa0: value(/kappa1=([0-9.]+)/),
            kappa1: value(/kappa0=([0-9.]+)/),
            first: share,
            second: share,
            sides,
            alpha: value(/alpha[= ]([0-9.]+)/),
            power: value(/power[= ]([0-9.]+)/),
        }).n;
    }
    return kappaFitIntervalSize({
        kappa: value(/kappa0=([0-9.]+);/),
        lower: value(/kappa0=[0-9.]+;([0-9.]+)-/),
        upper: value(/kappa0=[0-9.]+;[0-9.]+-([0-9.]+)/),
        share: value(/prev ([0-9.]+)/),
        raters: value(/(\d+) raters/),
        alpha: value(/alpha[= ]([0-9.]+)/),
        sides,
    }).n;
};

const diagnostic: Reader = (row, given) => {
    const cells = { tp: given.tp!, fn: given.fn!, fp: given.fp!, tn: given.tn! };
    const share = (metric: Parameters<typeof shareInterval>[0]['metric']) => shareInterval({ cells, metric }).estimate;
    const values: Record<string, () => number> = {
        se: () => share('sensitivity'),
        sp: () => share('specificity'),
        'pv.pos': () => share('ppv'),
        'pv.neg': () => share('npv'),
        'lr.pos': () => positiveLikelihoodRatio({ cells }).estimate,
        'lr.neg': () => negativeLikelihoodRatio({ cells }).estimate,
    };
    return values[text(row, 'quantity')]?.();
};

/** Hanley and McNeil's standard error, or the cases that show an area to differ from another. */
const area: Reader = (row, given) => {
    if (!/SE$/.test(text(row, 'quantity'))) return areaSize(row, given);
    const found = text(row, 'inputs')
        .match(/(?:\d*\.)?\d+/g)!
        .map(Number);
    const [auc, positive, negative] = found as [number, number, number];
    return Math.sqrt(hanleyMcneilVariance(auc, positive, negative));
};

const readers: Record<string, Reader> = {
    one_sample_exact: oneSampleExact,
    one_sample_z: (row, { p0, p1, alpha, power }) =>
        oneSampleSize({
            p0: p0!,
            p1: p1!,
            alpha: alpha!,
            sides: sidesOf(row, 1),
            power: power!,
            method: 'z-null-variance',
        }).n,
    precision,
    auc: area,
    auc_n: area,
    two_prop_n: twoGroups,
    noninferiority_n: twoGroups,
    mcnemar_n: pairs,
    prop_ci: proportion,
    diff_ci: difference,
    simon,
    group_sequential: groupSequential,
    kappa: kappaSize,
    icc: (row, { rho0, rho1, k, alpha, power }) =>
        iccTestSize({ icc0: rho0!, icc1: rho1!, raters: k!, alpha, sides: sidesOf(row, 1), power }).n,
    arcsine: (row, { p0, p1, alpha, power }) =>
        oneSampleSize({
            p0: p0!,
            p1: p1!,
            alpha: alpha!,
            sides: sidesOf(row, 1),
            power: power!,
            method: 'arcsine-test',
        }).fractional,
    diagnostic_2x2: diagnostic,
    buderer: (row, given) => {
        const distance = Number(within(row, 'inputs', /half-width=([0-9.]+)/));
        const criterion = { kind: 'half-width', distance } as const;
        const p = has(given, 'se') ? given.se! : given.sp!;
        const plan = precisionSampleSize({ p, method: 'wald', criterion, level: 1 - given.alpha! });
        const side = has(given, 'se') ? { diseased: plan } : { nonDiseased: plan };
        return recruitment({ ...side, prevalence: given.prev! }).totalSingleRounding;
    },
};

referenceTable(
    '14_published_examples',
    row => {
        const actual = readers[text(row, 'topic')]?.(row, inputs(row));
        if (actual === undefined) return undefined;
        const recomputed = text(row, 'recomputed_value');
        const expected = recomputed === '' ? text(row, 'published_value') : recomputed;
        // rpact's boundaries are exact to about 1e-7, as in table 13a.
        const tolerance = row.topic === 'group_sequential' ? 1e-6 : undefined;
        if (number(expected) === undefined) throw new Error('no value to compare with');
        return [{ column: 'recomputed_value', actual, expected, tolerance }];
    },
    {
        unused: {
            quantity: 'some topics have one quantity only',
            published_value: 'printed with few digits: the recomputed one is compared',
            source: 'descriptive',
            provenance: 'descriptive',
            agrees: 'says whether the published value is the recomputed one',
        },
    },
);
