import type { Bilingual, Estimate, MetricId, ResultProblem } from '@trialwright/model';
import { metricOf } from '@trialwright/model';
import {
    bootstrap,
    type BootstrapInput,
    bootstrapInterval,
    type BootstrapKind,
    type BootstrapSample,
    methodInfo,
    type Notice,
    smallestTail,
    StatisticsError,
} from '@trialwright/statistics';
import { notice, problem, Refused } from '../core/problems.js';
import type { Estimator, IntervalWish } from './estimator.js';
import { cut } from './method.js';

/** What is resampled, and how. */
export interface Resampled extends BootstrapInput {
    /** Strata are the classes. */
    readonly byClass: boolean;
    readonly by: 'case' | 'patient';
}

/** Whether the program names a bootstrap. */
export function isBootstrap({ method }: Pick<IntervalWish, 'method'>): boolean {
    return method === 'bootstrap' || method === 'bootstrapPercentile';
}

/** Metrics of sensitivity and specificity, and areas: cases are drawn within the classes whatever the design. */
export function drawnByClass(metric: MetricId, classesChosen: boolean): boolean {
    const { kind, denominator } = metricOf(metric);
    const ofRates = denominator !== 'all' && denominator !== 'testPositive' && denominator !== 'testNegative';
    return classesChosen || kind === 'area' || (ofRates && metric !== 'f1');
}

/**
 * An estimator by the bootstrap: percentile limits for shares, BCa for all else, unless the program names the percentile
 * bootstrap. The replicates are drawn once, when the first interval is asked for.
 * @param facts what stands beside value and limits, such as numerator and denominator.
 */
export function ofBootstrap(
    metric: MetricId,
    resampled: () => Resampled,
    wish: IntervalWish,
    facts: Partial<Pick<Estimate, 'numerator' | 'denominator' | 'positive' | 'negative'>> = {},
): Omit<Estimator, 'counts' | 'cells'> {
    const kind: BootstrapKind =
        wish.method === 'bootstrapPercentile' || metricOf(metric).kind === 'proportion' ? 'percentile' : 'bca';
    let drawn: { readonly sample: BootstrapSample; readonly input: Resampled } | undefined;
    let refused: ResultProblem | undefined;
    const draw = () => {
        if (refused) throw new Refused([refused]);
        try {
            if (!drawn) {
                const input = resampled();
                drawn = { input, sample: bootstrap({ ...input, replicates: wish.replicates, seed: wish.seed }) };
            }
            return drawn;
        } catch (error) {
            if (!(error instanceof StatisticsError)) throw error;
            refused = notComputed(error, wish);
            throw new Refused([refused]);
        }
    };
    const estimate = (level: number): Estimate => {
        const { sample, input } = draw();
        try {
            const found = bootstrapInterval({ sample, kind, level });
            const result: Estimate = {
                ...facts,
                value: found.estimate,
                lower: found.lower,
                upper: found.upper,
                level,
                method: `bootstrap-${kind}`,
                methodName: described(kind, sample, input),
                standardError: found.standardError,
                notices: [...wish.notices, ...undefinedNotice(sample)],
                derivation: found.derivation,
            };
            const [low, high] = rangeOf(metric);
            return cut(result, low, high);
        } catch (error) {
            if (!(error instanceof StatisticsError)) throw error;
            throw new Refused([notComputed(error, wish)]);
        }
    };
    return { problems: [], estimate, smallestTail: () => smallestTail(draw().sample, kind) };
}

/** Ends of a metric; limits of a bootstrap lie beyond them by rounding only. */
function rangeOf(metric: MetricId): readonly [number, number] {
    const { kind, id } = metricOf(metric);
    if (kind === 'proportion' || kind === 'area' || id === 'balancedAccuracy' || id === 'f1') return [0, 1];
    if (id === 'youden' || kind === 'agreement') return [-1, 1];
    return kind === 'ratio' ? [0, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}

function described(kind: BootstrapKind, sample: BootstrapSample, { byClass, by }: Resampled): Bilingual {
    const name = methodInfo(`bootstrap-${kind}`)!.name;
    const { replicates, seed, units } = sample;
    const ru = by === 'patient' ? `по пациентам (${units})` : 'по случаям';
    const en = by === 'patient' ? `of patients (${units})` : 'of cases';
    return {
        ru: `${name.ru} ${ru}${byClass ? ' внутри классов' : ''}, повторных выборок ${replicates}, начальное число ${seed}`,
        en: `${name.en} ${en}${byClass ? ' within classes' : ''}, ${replicates} replicates, seed ${seed}`,
    };
}

function undefinedNotice({ undefinedReplicates, replicates }: BootstrapSample): Notice[] {
    if (undefinedReplicates === 0) return [];
    return [
        notice(
            'undefined-replicates',
            `На ${undefinedReplicates} из ${replicates} повторных выборок показатель не определён; интервал построен по остальным.`,
            `On ${undefinedReplicates} of ${replicates} replicates the metric is undefined; the interval rests on the others.`,
        ),
    ];
}

function notComputed({ range }: StatisticsError, wish: IntervalWish): ResultProblem {
    return problem(
        'bootstrap-not-computed',
        `Бутстреп-интервал не вычислен. Для него нужно: ${range.ru}.`,
        `The bootstrap interval was not computed. It needs: ${range.en}.`,
        wish.at,
    );
}
