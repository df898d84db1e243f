import type { Estimate } from '@trialwright/model';
import { type ClusteredArea, clusteredArea, type Scores, StatisticsError, upperZ } from '@trialwright/statistics';
import { problem } from '../core/problems.js';
import type { Estimator, IntervalWish } from './estimator.js';
import { cut } from './method.js';

const names = {
    'logit-delong': {
        ru: 'логит-интервал по дисперсии Обуховски (1997), кластер — пациент',
        en: 'Interval on the logit with the variance of Obuchowski (1997), clusters are patients',
    },
    delong: {
        ru: 'интервал по дисперсии Обуховски (1997), кластер — пациент',
        en: 'Interval with the variance of Obuchowski (1997), clusters are patients',
    },
};

/** What an estimator of an area holds beside its counts where patients have several units of analysis. */
export function ofClusteredArea(
    scores: Scores,
    clusterOf: { readonly positive: readonly number[]; readonly negative: readonly number[] },
    wish: IntervalWish,
): Omit<Estimator, 'counts' | 'cells'> {
    const plain = wish.method === 'delong';
    if (wish.method !== undefined && !plain && wish.method !== 'logitDelong') {
        const wrong = problem(
            'interval-not-for-clusters',
            'У пациентов по нескольку единиц анализа: для площади под кривой назовите логит-ДеЛонг или ДеЛонг, дисперсия будет взята по кластерам.',
            'Patients have several units of analysis: for an area name logit-DeLong or DeLong, the variance will be that of clusters.',
            wish.at,
        );
        return { problems: [wrong] };
    }
    let found: ClusteredArea;
    try {
        found = clusteredArea({ scores, clusterOf });
    } catch (error) {
        if (!(error instanceof StatisticsError)) throw error;
        return { problems: [{ code: `statistics-${error.argument}`, message: error.text, at: wish.at }] };
    }
    const { auc, standardError, clusters, designEffect } = found;
    const estimate = (level: number): Estimate => {
        const half = upperZ((1 - level) / 2) * standardError;
        const shift = half / (auc * (1 - auc));
        const back = (sign: 1 | -1): number => 1 / (1 + ((1 - auc) / auc) * Math.exp(-sign * shift));
        const method = plain ? 'delong' : 'logit-delong';
        const result: Estimate = {
            value: auc,
            lower: plain ? auc - half : back(-1),
            upper: plain ? auc + half : back(1),
            level,
            method,
            methodName: names[method],
            positive: scores.positive.length,
            negative: scores.negative.length,
            standardError,
            clusters: { count: clusters, designEffect },
            notices: [...wish.notices],
        };
        return cut(result, 0, 1);
    };
    return { problems: [], estimate };
}
