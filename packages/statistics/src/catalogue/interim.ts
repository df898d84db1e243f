import type { BoundaryShape } from '../group-sequential/boundary-shape.js';
import { paper } from '../core/source.js';
import type { MethodInfo } from './method-info.js';

const boundaries: (Omit<MethodInfo, 'family' | 'id'> & { id: BoundaryShape['kind'] })[] = [
    {
        id: 'obrien-fleming',
        name: { ru: "О'Брайен — Флеминг", en: "O'Brien-Fleming" },
        use: {
            ru: 'Промежуточный анализ почти не увеличивает объём; остановиться рано трудно.',
            en: 'Interim looks cost almost no cases; stopping early is hard.',
        },
        source: paper(
            "O'Brien, Fleming 1979",
            "O'Brien P.C., Fleming T.R. A multiple testing procedure for clinical trials. Biometrics 1979; 35: 549–556",
        ),
        isDefault: true,
    },
    {
        id: 'pocock',
        name: { ru: 'Покок', en: 'Pocock' },
        use: {
            ru: 'Одинаковый порог на каждом анализе; рано остановиться легче.',
            en: 'The same threshold at each look; easier to stop early.',
        },
        source: paper(
            'Pocock 1977',
            'Pocock S.J. Group sequential methods in the design and analysis of clinical trials. Biometrika 1977; 64: 191–199',
        ),
    },
    {
        id: 'lan-demets-obrien-fleming',
        name: {
            ru: "функция расходования Лана — ДеМетса типа О'Брайена — Флеминга",
            en: "Lan-DeMets spending, O'Brien-Fleming type",
        },
        use: { ru: 'Моменты анализов не известны заранее.', en: 'The times of the looks are not known beforehand.' },
        source: paper(
            'Lan, DeMets 1983',
            'Lan K.K.G., DeMets D.L. Discrete sequential boundaries for clinical trials. Biometrika 1983; 70: 659–663',
        ),
    },
    {
        id: 'lan-demets-pocock',
        name: { ru: 'функция расходования Лана — ДеМетса типа Покока', en: 'Lan-DeMets spending, Pocock type' },
        use: {
            ru: 'Моменты анализов не известны заранее; рано остановиться легче.',
            en: 'The times of the looks are not known beforehand; easier to stop early.',
        },
        source: paper(
            'Lan, DeMets 1983',
            'Lan K.K.G., DeMets D.L. Discrete sequential boundaries for clinical trials. Biometrika 1983; 70: 659–663',
        ),
    },
    {
        id: 'kim-demets',
        name: { ru: 'функция расходования Кима — ДеМетса', en: 'Kim-DeMets spending' },
        use: {
            ru: 'Степень γ задаёт, как быстро расходуется уровень.',
            en: 'The power γ says how fast the level is spent.',
        },
        source: paper(
            'Kim, DeMets 1987',
            'Kim K., DeMets D.L. Design and analysis of group sequential tests based on the type I error spending rate function. Biometrika 1987; 74: 149–154',
        ),
    },
    {
        id: 'wang-tsiatis',
        name: { ru: 'Ванг — Циатис', en: 'Wang-Tsiatis' },
        use: {
            ru: "Между О'Брайеном — Флемингом (Δ = 0) и Пококом (Δ = 0,5).",
            en: "Between O'Brien-Fleming (Δ = 0) and Pocock (Δ = 0.5).",
        },
        source: paper(
            'Wang, Tsiatis 1987',
            'Wang S.K., Tsiatis A.A. Approximately optimal one-parameter boundaries for group sequential trials. Biometrics 1987; 43: 193–199',
        ),
    },
    {
        id: 'haybittle-peto',
        name: { ru: 'Хейбиттл — Пето', en: 'Haybittle-Peto' },
        use: {
            ru: 'Промежуточные анализы с порогом 3; последний порог почти как без них.',
            en: 'Interim looks at a threshold of 3; the last threshold is almost that without them.',
        },
        source: paper(
            'Haybittle 1971; Peto et al. 1976',
            'Haybittle J.L. Repeated assessment of results in clinical trials of cancer treatment. British Journal of Radiology 1971; 44: 793–797; Peto R. et al. Design and analysis of randomized clinical trials requiring prolonged observation of each patient. British Journal of Cancer 1976; 34: 585–612',
        ),
    },
];

const twoStage: Omit<MethodInfo, 'family'>[] = [
    {
        id: 'simon-optimal',
        name: { ru: 'оптимальный план Саймона', en: 'Simon optimal design' },
        use: {
            ru: 'Одна группа, остановка на первом этапе при малом числе успехов: наименьший ожидаемый объём при p₀.',
            en: 'A single arm that stops at the first stage with few successes: smallest expected size under p₀.',
        },
        source: paper(
            'Simon 1989',
            'Simon R. Optimal two-stage designs for phase II clinical trials. Controlled Clinical Trials 1989; 10: 1–10',
            '10.1016/0197-2456(89)90015-9',
        ),
        isDefault: true,
        exact: true,
    },
    {
        id: 'simon-minimax',
        name: { ru: 'минимаксный план Саймона', en: 'Simon minimax design' },
        use: { ru: 'То же с наименьшим предельным объёмом.', en: 'The same with the smallest largest size.' },
        source: paper(
            'Simon 1989',
            'Simon R. Optimal two-stage designs for phase II clinical trials. Controlled Clinical Trials 1989; 10: 1–10',
            '10.1016/0197-2456(89)90015-9',
        ),
        exact: true,
    },
];

export const interimInfo: readonly MethodInfo[] = [
    ...boundaries.map((info): MethodInfo => ({ ...info, family: 'interim-analysis' })),
    ...twoStage.map((info): MethodInfo => ({ ...info, family: 'two-stage' })),
];
