import type { DecidingBound, HypothesisResult, TestResult } from '@trialwright/model';
import type { Notice } from '@trialwright/statistics';
import { notice } from '../core/problems.js';

/** Verdict of a hypothesis: `met` only where the bound and the test agree that it is, after multiplicity. */
export function verdictOf({
    bound,
    test,
    localAlpha,
    side,
}: {
    readonly bound: DecidingBound;
    readonly test?: TestResult;
    /** Level that the procedure of multiplicity leaves to this hypothesis. */
    readonly localAlpha: number;
    readonly side?: boolean;
}): { readonly verdict: HypothesisResult['verdict']; readonly notices: readonly Notice[] } {
    if (!test) {
        const text = notice(
            'bound-without-test',
            'p-значения нет, подтвердить вывод границы нечем.',
            'There is no p-value to confirm what the bound says.',
        );
        return { verdict: bound.met ? 'unclear' : 'notMet', notices: [text] };
    }
    const alone = test.p <= localAlpha && side !== false;
    if (alone !== bound.met) {
        const text = notice(
            'bound-and-test-differ',
            `Граница интервала и p-значение противоречат друг другу: по ${bound.met ? 'границе' : 'p-значению'} гипотеза подтверждена, по ${bound.met ? 'p-значению' : 'границе'} нет. Интервал и критерий построены разными методами; вывод не делается.`,
            `The bound of the interval and the p-value contradict each other: the hypothesis is shown by the ${bound.met ? 'bound' : 'p-value'} and not by the ${bound.met ? 'p-value' : 'bound'}. Interval and test come from different methods; no conclusion is drawn.`,
        );
        return { verdict: 'unclear', notices: [text] };
    }
    if (alone && !test.met) {
        const text = notice(
            'not-met-by-multiplicity',
            'Сама по себе гипотеза прошла бы, но по правилу множественности она не подтверждена: не подтверждена другая, от которой она зависит.',
            'By itself the hypothesis would pass, but not under the rule of multiplicity: another one on which it depends was not shown.',
        );
        return { verdict: 'notMet', notices: [text] };
    }
    return { verdict: test.met ? 'met' : 'notMet', notices: [] };
}
