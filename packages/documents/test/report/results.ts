import type {
    CaseCounts,
    EndpointResult,
    Estimate,
    EstimateUnderRule,
    GroupResult,
    TrialModel,
    TrialResults,
} from '@trialwright/model';

/** What a stranger may write into a table of data. */
export const hostile =
    '=HYPERLINK("http://x.invalid")<script>alert(1)</script>|![a](b)\n\u0007 and so on and so on and so on';

const exact = { ru: 'Клоппер — Пирсон', en: 'Clopper-Pearson' };

// R 4.5: binom.test(x, n)$conf.int.
const limits: Readonly<Record<string, readonly [number, number]>> = {
    '291/322': [0.8661344205, 0.9336464404],
    '291/320': [0.872442518, 0.9384657514],
    '293/322': [0.873218632, 0.9388533233],
    '1144/1278': [0.8770424848, 0.9114125787],
    '105/118': [0.8189763838, 0.9400193954],
    '186/204': [0.8641355981, 0.9468661787],
    '322/1600': [0.1818543041, 0.2217481552],
    '40/40': [0.9119027, 1],
};

export function share(x: number, n: number): Estimate {
    const [lower, upper] = limits[`${x}/${n}`]!;
    return {
        value: x / n,
        lower,
        upper,
        level: 0.95,
        method: 'clopper-pearson',
        methodName: exact,
        numerator: x,
        denominator: n,
        notices: [],
    };
}

const counts = (evaluated: number, more: Partial<CaseCounts> = {}): CaseCounts => ({
    all: 1600,
    positive: 322,
    negative: 1278,
    truthMissing: 0,
    resultMissing: 13,
    indeterminate: 0,
    evaluated,
    ...more,
});

const under = (rule: EstimateUnderRule['rule'], x: number, n: number, evaluated: number): EstimateUnderRule => ({
    rule,
    estimate: share(x, n),
    cells: { tp: x, fn: n - x, fp: 134, tn: 1144 },
    counts: counts(evaluated),
    problems: [],
});

const group = (kind: GroupResult['by']['kind'], name: string, level: string, x: number, n: number): GroupResult => ({
    by: { kind, name },
    level,
    estimate: share(x, n),
    counts: counts(n, { all: n }),
    problems: [],
});

/** Results of the program of `program.ts`, as numbers that R has computed or that are plain counts. */
export function resultsFor(model: TrialModel): TrialResults {
    const key = (kind: 'endpoint' | 'hypothesis' | 'dataset' | 'precision' | 'comparator', name: string): string =>
        model.all(kind).find(element => element.name?.value === name)!.key;
    const none = { notices: [], problems: [] };
    const endpoints: EndpointResult[] = [
        {
            endpoint: key('endpoint', 'Площадь'),
            metric: 'auc',
            dataset: key('dataset', 'Основной'),
            from: 'data',
            rules: [
                {
                    rule: 'asStated',
                    estimate: {
                        value: 0.97396,
                        lower: 0.96411,
                        upper: 0.98381,
                        level: 0.95,
                        method: 'delong',
                        methodName: { ru: 'ДеЛонг', en: 'DeLong' },
                        positive: 320,
                        negative: 1267,
                        notices: [],
                    },
                    counts: counts(1587),
                    problems: [],
                },
            ],
            sets: [],
            groups: [],
            curve: {
                points: [
                    { falsePositiveRate: 0, truePositiveRate: 0, threshold: Number.POSITIVE_INFINITY },
                    { falsePositiveRate: 0.02, truePositiveRate: 0.6, threshold: 0.9 },
                    { falsePositiveRate: 0.1, truePositiveRate: 0.91, threshold: 0.5 },
                    { falsePositiveRate: 0.3, truePositiveRate: 0.98, threshold: 0.2 },
                    { falsePositiveRate: 1, truePositiveRate: 1, threshold: 0.001 },
                ],
                band: {
                    level: 0.95,
                    method: { ru: 'по Клопперу — Пирсону', en: 'Clopper-Pearson' },
                    points: [
                        { falsePositiveRate: 0, lower: 0, upper: 0.3 },
                        { falsePositiveRate: 0.1, lower: 0.87, upper: 0.94 },
                        { falsePositiveRate: 1, lower: 0.99, upper: 1 },
                    ],
                },
                operating: { falsePositiveRate: 0.1, truePositiveRate: 0.91, threshold: 0.5 },
                positive: 320,
                negative: 1267,
            },
            readings: [],
            ...none,
        },
        {
            endpoint: key('endpoint', 'Чувств'),
            metric: 'sensitivity',
            dataset: key('dataset', 'Основной'),
            from: 'data',
            threshold: 0.5,
            rules: [
                under('asStated', 291, 322, 1600),
                under('complete', 291, 320, 1587),
                under('worst', 291, 322, 1600),
                under('best', 293, 322, 1600),
            ],
            sets: [],
            groups: [
                group('stratum', 'размер', '6–8 мм', 105, 118),
                group('stratum', 'размер', '9–30 мм', 186, 204),
                group('site', 'центр', hostile, 40, 40),
                {
                    by: { kind: 'site', name: 'центр' },
                    level: '',
                    counts: counts(0, { all: 3 }),
                    problems: [
                        {
                            code: 'no-cases',
                            message: { ru: 'Случаев с патологией нет.', en: 'No case has the condition.' },
                        },
                    ],
                },
            ],
            readings: [],
            ...none,
        },
        {
            endpoint: key('endpoint', 'Спец'),
            metric: 'specificity',
            dataset: key('dataset', 'Основной'),
            from: 'data',
            threshold: 0.5,
            rules: [{ ...under('asStated', 1144, 1278, 1600), cells: { tp: 291, fn: 31, fp: 134, tn: 1144 } }],
            sets: [],
            groups: [],
            readings: [
                { arm: 'system', estimate: share(1144, 1278) },
                { arm: key('comparator', 'Врачи'), reader: hostile, estimate: share(40, 40) },
            ],
            ...none,
        },
    ];
    return {
        datasets: [
            {
                dataset: key('dataset', 'Основной'),
                files: [
                    {
                        file: 'data/main.csv',
                        format: 'csv',
                        bytes: 174194,
                        sha256: '0123456789abcdef'.repeat(4),
                        columns: ['study_uid'],
                        rows: 1603,
                        badRows: 1,
                        duplicateCases: 2,
                    },
                ],
                rows: 1603,
                badRows: 1,
                cases: 1600,
                duplicateCases: 2,
                patients: 1598,
                mostCasesOfPatient: 2,
                positive: 322,
                negative: 1278,
                truthMissing: 0,
                scoreMissing: 13,
                scoreRange: [0.001, 0.999],
                prevalence: share(322, 1600),
                sites: { column: 'центр', levels: [{ level: hostile, cases: 40, positive: 40 }], rest: 1560 },
                strata: [
                    {
                        column: 'размер',
                        levels: [
                            { level: '6–8 мм', cases: 118, positive: 118 },
                            { level: '9–30 мм', cases: 204, positive: 204 },
                        ],
                        rest: 0,
                    },
                ],
                dates: ['2026-01-10', '2026-09-29'],
            },
        ],
        independence: [
            {
                dataset: key('dataset', 'Основной'),
                other: key('dataset', 'Учебный'),
                by: 'patient',
                how: 'ids',
                compared: [1598, 12400],
                common: 3,
            },
        ],
        endpoints,
        hypotheses: [
            {
                hypothesis: key('hypothesis', 'Г1'),
                endpoint: key('endpoint', 'Чувств'),
                estimate: share(291, 322),
                bound: {
                    side: 'lower',
                    lower: 0.8661344205,
                    level: 0.975,
                    against: [0.85],
                    methodName: exact,
                    met: true,
                },
                // R: binom.test(291, 322, 0.85, "greater")$p.value.
                test: {
                    p: 0.002966308006,
                    adjustedP: 0.002966308006,
                    alpha: 0.025,
                    sides: 1,
                    methodName: { ru: 'точный биномиальный критерий', en: 'exact binomial test' },
                    met: true,
                },
                verdict: 'met',
                ...none,
            },
            {
                hypothesis: key('hypothesis', 'Г2'),
                endpoint: key('endpoint', 'Спец'),
                comparison: {
                    comparator: key('comparator', 'Врачи'),
                    system: share(1144, 1278),
                    other: share(291, 322),
                    difference: {
                        ...share(1144, 1278),
                        value: -0.0086,
                        lower: -0.0512,
                        upper: 0.031,
                        methodName: { ru: 'Танго', en: 'Tango' },
                    },
                    paired: { both: 1050, onlySystem: 94, onlyComparator: 105, neither: 29 },
                    readers: {
                        generalisation: 'readers-and-cases',
                        names: [hostile, 'Второй'],
                        areas: [
                            [0.91, 0.9],
                            [0.89, 0.92],
                        ],
                        components: { 'σ²(TR)': 0.0001 },
                        df: 12.5,
                    },
                },
                bound: {
                    side: 'lower',
                    lower: -0.0512,
                    level: 0.975,
                    against: [-0.05],
                    methodName: { ru: 'Танго', en: 'Tango' },
                    met: false,
                },
                test: {
                    p: 0.0301,
                    adjustedP: 0.0602,
                    alpha: 0.025,
                    sides: 1,
                    methodName: { ru: 'критерий Танго', en: 'Tango test' },
                    statistic: { symbol: 'z', value: 1.879 },
                    met: false,
                },
                verdict: 'notMet',
                ...none,
            },
        ],
        families: [{ method: 'coPrimary', hypotheses: [key('hypothesis', 'Г1'), key('hypothesis', 'Г2')], met: false }],
        precisions: [
            {
                precision: key('precision', 'Т1'),
                endpoint: key('endpoint', 'Чувств'),
                wanted: { what: 'halfWidth', value: 0.05 },
                reached: 0.03375600995,
                met: true,
                problems: [],
            },
        ],
        deviations: [
            {
                code: 'fewer-cases',
                planned: { ru: '1700 случаев', en: '1700 cases' },
                observed: { ru: '1600 случаев', en: '1600 cases' },
                message: {
                    ru: 'Случаев меньше, чем планировалось: 1600 из 1700.',
                    en: 'Fewer cases than planned: 1600 of 1700.',
                },
            },
        ],
        flows: ['Чувств', 'Спец'].map(name => ({
            dataset: key('dataset', 'Основной'),
            endpoint: key('endpoint', name),
            sets: [],
            steps: [
                { code: 'rows', count: 1603 },
                { code: 'unreadable', count: 1 },
                { code: 'duplicates', count: 2 },
                { code: 'cases', count: 1600, positive: 322, negative: 1278 },
                { code: 'truthMissing', count: 0 },
                { code: 'resultMissing', count: 13 },
                { code: 'indeterminate', count: 0 },
                { code: 'analysed', count: 1600, positive: 322, negative: 1278 },
            ],
        })),
        problems: [],
    };
}
