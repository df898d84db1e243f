import type { Estimate, IntervalId } from '@trialwright/model';
import { type AucMethod, aucInterval, type Scores } from '@trialwright/statistics';
import { notice, problem } from '../core/problems.js';
import type { Estimator, IntervalWish } from './estimator.js';
import { cut, named } from './method.js';

const methods: Partial<Record<IntervalId, AucMethod>> = {
    logitDelong: 'logit-delong',
    delong: 'delong',
    hanleyMcneil: 'hanley-mcneil',
};

/** What an estimator of an area under the ROC curve holds beside its counts. */
export function ofArea(scores: Scores, wish: IntervalWish): Omit<Estimator, 'counts' | 'cells'> {
    const { positive, negative } = scores;
    if (positive.length < 2 || negative.length < 2) {
        const few = problem(
            'too-few-cases',
            `Для площади под кривой нужно не менее двух случаев каждого класса; есть ${positive.length} с патологией и ${negative.length} без неё.`,
            `An area under the curve needs at least two cases of each class; there are ${positive.length} with the condition and ${negative.length} without it.`,
        );
        return { problems: [few] };
    }
    const method = wish.method === undefined ? 'logit-delong' : methods[wish.method];
    if (!method) {
        const wrong = problem(
            'interval-not-for-metric',
            'Этот интервал не вычисляется для площади под кривой: назовите логит-ДеЛонг, ДеЛонг или Хэнли — Макнила.',
            'This interval is not computed for an area under the curve: name logit-DeLong, DeLong or Hanley-McNeil.',
            wish.at,
        );
        return { problems: [wrong], scores };
    }
    // Scores are sorted for each level anew: what was computed is kept.
    const known = new Map<number, Estimate>();
    const compute = (level: number): Estimate => {
        const found = aucInterval({ scores, method, level });
        const { method: used, methodName, notices } = named(found.method, wish);
        const more = [...notices];
        if (found.method !== method) {
            more.push(
                notice(
                    'area-at-limit',
                    'Классы не пересекаются: выбранный интервал вырождается, вместо него взят метод 5 Ньюкомба.',
                    'The classes do not overlap: the chosen interval collapses, and Newcombe’s method 5 takes its place.',
                ),
            );
        }
        if (found.auc < 0.5) {
            more.push(
                notice(
                    'area-below-half',
                    'Площадь меньше 0,5: больным система даёт более низкие оценки. Проверьте направление оценки и кодировку эталона.',
                    'The area is below 0.5: the diseased score lower. Check the direction of the score and the coding of the truth.',
                ),
            );
        }
        const result: Estimate = {
            value: found.auc,
            lower: found.lower,
            upper: found.upper,
            level,
            method: used,
            methodName,
            positive: positive.length,
            negative: negative.length,
            standardError: found.standardError,
            notices: more,
            derivation: found.derivation,
        };
        return cut(result, 0, 1);
    };
    const estimate = (level: number): Estimate => {
        const found = known.get(level) ?? compute(level);
        known.set(level, found);
        return found;
    };
    return { problems: [], estimate, scores };
}
