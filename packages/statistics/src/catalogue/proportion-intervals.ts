import { paper } from '../core/source.js';
import type { ProportionMethod } from '../proportion/proportion-method.js';
import type { MethodInfo } from './method-info.js';

const brown = paper(
    'Brown, Cai, DasGupta 2001',
    'Brown L.D., Cai T.T., DasGupta A. Interval estimation for a binomial proportion. Statistical Science 2001; 16: 101–133',
    '10.1214/ss/1009213286',
);
const newcombe = paper(
    'Newcombe 1998',
    'Newcombe R.G. Two-sided confidence intervals for the single proportion: comparison of seven methods. Statistics in Medicine 1998; 17: 857–872',
);
const agresti = paper(
    'Agresti, Coull 1998',
    'Agresti A., Coull B.A. Approximate is better than "exact" for interval estimation of binomial proportions. The American Statistician 1998; 52: 119–126',
    '10.1080/00031305.1998.10480550',
);

const table: (Omit<MethodInfo, 'family'> & { id: ProportionMethod })[] = [
    {
        id: 'clopper-pearson',
        name: { ru: 'интервал Клоппера — Пирсона', en: 'Clopper-Pearson interval' },
        use: {
            ru: 'Для отчёта перед регулятором: вероятность накрытия никогда не ниже заявленной.',
            en: 'For reports to a regulator: coverage is never below the stated level.',
        },
        source: paper(
            'Clopper, Pearson 1934',
            'Clopper C.J., Pearson E.S. The use of confidence or fiducial limits illustrated in the case of the binomial. Biometrika 1934; 26: 404–413',
            '10.1093/biomet/26.4.404',
        ),
        exact: true,
        isDefault: true,
    },
    {
        id: 'wilson',
        name: { ru: 'интервал Уилсона', en: 'Wilson score interval' },
        use: {
            ru: 'Короче точного; накрытие в среднем близко к заявленному, в том числе у краёв и при малых выборках.',
            en: 'Shorter than the exact one; coverage close to the level on average, near the ends and in small samples too.',
        },
        source: paper(
            'Wilson 1927',
            'Wilson E.B. Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association 1927; 22: 209–212',
            '10.1080/01621459.1927.10502953',
        ),
    },
    {
        id: 'wilson-cc',
        name: { ru: 'интервал Уилсона с поправкой на непрерывность', en: 'Wilson interval with continuity correction' },
        use: {
            ru: 'Когда нужна осторожность точного интервала в замкнутой форме.',
            en: 'When the caution of the exact interval is wanted in closed form.',
        },
        source: newcombe,
    },
    {
        id: 'agresti-coull',
        name: { ru: 'интервал Агрести — Коулла', en: 'Agresti-Coull interval' },
        use: {
            ru: 'Простой для пересчёта вручную; при n ≥ 40 близок к интервалу Уилсона.',
            en: 'Easy to recompute by hand; close to Wilson for n ≥ 40.',
        },
        source: agresti,
    },
    {
        id: 'jeffreys',
        name: { ru: 'интервал Джеффриса', en: 'Jeffreys interval' },
        use: {
            ru: 'Байесовский интервал с равными хвостами и хорошими частотными свойствами.',
            en: 'Equal-tailed Bayesian interval with good frequentist coverage.',
        },
        source: brown,
    },
    {
        id: 'mid-p',
        name: { ru: 'интервал mid-P', en: 'Mid-P interval' },
        use: {
            ru: 'Менее осторожен, чем точный; накрытие в среднем около заявленного.',
            en: 'Less cautious than the exact one; coverage near the level on average.',
        },
        source: paper(
            'Berry, Armitage 1995',
            'Berry G., Armitage P. Mid-P confidence intervals: a brief review. The Statistician 1995; 44: 417–423',
            '10.2307/2348891',
        ),
    },
    {
        id: 'wald',
        name: { ru: 'интервал Вальда', en: 'Wald interval' },
        use: {
            ru: 'Только для планирования по формуле z²pq/d²; у краёв и при малых n накрытие ниже заявленного.',
            en: 'For planning by z²pq/d² only; coverage falls below the level near the ends and in small samples.',
        },
        source: brown,
        planningOnly: true,
    },
    {
        id: 'wald-cc',
        name: { ru: 'интервал Вальда с поправкой на непрерывность', en: 'Wald interval with continuity correction' },
        use: {
            ru: 'Только для планирования; поправка 1/(2n) не устраняет недостатков интервала Вальда.',
            en: 'For planning only; the correction 1/(2n) does not cure the faults of the Wald interval.',
        },
        source: newcombe,
        planningOnly: true,
    },
    {
        id: 'plus-four',
        name: { ru: 'интервал «плюс четыре»', en: 'Plus-four interval' },
        use: {
            ru: 'Добавить два успеха и две неудачи; рассчитан на уровень 95 %.',
            en: 'Add two successes and two failures; meant for the 95 % level.',
        },
        source: agresti,
    },
    {
        id: 'arcsine',
        name: { ru: 'интервал арксинуса', en: 'Arcsine interval' },
        use: {
            ru: 'Для сравнения со старыми расчётами; у краёв не применять.',
            en: 'To compare with older computations; not near the ends.',
        },
        source: paper(
            'Anscombe 1948',
            'Anscombe F.J. The transformation of Poisson, binomial and negative-binomial data. Biometrika 1948; 35: 246–254',
            '10.1093/biomet/35.3-4.246',
        ),
    },
    {
        id: 'logit',
        name: { ru: 'логит-интервал', en: 'Logit interval' },
        use: {
            ru: 'Когда доля входит в логистическую модель; не определён при x = 0 и x = n.',
            en: 'When the proportion enters a logistic model; undefined at x = 0 and x = n.',
        },
        source: brown,
    },
    {
        id: 'likelihood-ratio',
        name: { ru: 'интервал отношения правдоподобия', en: 'Likelihood ratio interval' },
        use: {
            ru: 'Согласован с критерием отношения правдоподобия; хорошо ведёт себя у краёв.',
            en: 'Agrees with the likelihood ratio test; behaves well near the ends.',
        },
        source: brown,
    },
    {
        id: 'blaker',
        name: { ru: 'интервал Блейкера', en: 'Blaker interval' },
        use: {
            ru: 'Точный и короче интервала Клоппера — Пирсона; только двусторонний.',
            en: 'Exact and within the Clopper-Pearson interval; two-sided only.',
        },
        source: paper(
            'Blaker 2000',
            'Blaker H. Confidence curves and improved exact confidence intervals for discrete distributions. Canadian Journal of Statistics 2000; 28: 783–798',
            '10.2307/3315916',
        ),
        exact: true,
    },
];

export const proportionIntervals: readonly MethodInfo[] = table.map(info => ({
    ...info,
    family: 'proportion-interval',
}));
