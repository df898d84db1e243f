import type { Estimate } from '@trialwright/model';
import { differenceInterval, normalCdf, twoProportionsTest, type TwoGroups } from '@trialwright/statistics';
import type { RawTest } from '../hypotheses/goal-test.js';
import type { Compared } from './contrast.js';
import { nameOf } from './levels.js';
import { shareEstimates } from './share-estimates.js';
import { type Sides, unfit } from './sides.js';

/** Two shares in independent groups: pooled z, Fisher's exact test, Farrington-Manning. */
export function parallelShare(sides: Sides, groups: TwoGroups): Compared {
    const test = sides.hypothesis.properties.test?.value;
    const superior = sides.kind === 'superior';
    const fits = superior ? ['scoreZ', 'fisher', 'farringtonManning'] : ['farringtonManning', 'scoreZ'];
    if (test !== undefined && !fits.includes(test)) {
        return superior
            ? { problems: [unfit(sides, 'z-критерий, Фишера', 'score z, Fisher')] }
            : { problems: [unfit(sides, 'Фаррингтона — Маннинга, z-критерий', 'Farrington-Manning, score z')] };
    }
    const { x1, n1, x2, n2 } = groups;
    const reversed: TwoGroups = { x1: x2, n1: n2, x2: x1, n2: n1 };
    const wald = !superior && test === 'scoreZ';
    const beyond = (forward: TwoGroups, nullValue: number): RawTest | undefined => {
        const found = twoProportionsTest({ ...forward, nullDifference: nullValue });
        if (test === 'fisher') return { p: found.pFisherGreater, methodName: nameOf('fisher-exact') };
        if (wald) return waldTest(forward, nullValue);
        if (superior && found.zPooled === undefined) return { p: 1, methodName: nameOf('z-pooled') };
        // Without a null difference Farrington and Manning's score is the pooled z.
        const z = superior ? found.zPooled! : found.zFarringtonManning;
        const method = superior && test !== 'farringtonManning' ? 'z-pooled' : 'farrington-manning';
        return { p: normalCdf(-z), methodName: nameOf(method), statistic: { symbol: 'z', value: z } };
    };
    const method = wald ? 'wald-difference' : 'mee';
    return {
        facts: { comparator: sides.comparator, ...shareEstimates(sides) },
        difference: (level): Estimate => {
            const { estimate, lower, upper, derivation } = differenceInterval({ ...groups, method, level });
            return {
                value: estimate!,
                lower,
                upper,
                level,
                method,
                methodName: nameOf(method),
                notices: [],
                derivation,
            };
        },
        above: nullValue => beyond(groups, nullValue),
        below: nullValue => beyond(reversed, -nullValue),
        unequal: () => {
            const found = twoProportionsTest(groups);
            if (test === 'fisher') return { p: found.pFisherTwoSided, methodName: nameOf('fisher-exact') };
            const z = found.zPooled ?? 0;
            return {
                p: 2 * normalCdf(-Math.abs(z)),
                methodName: nameOf('z-pooled'),
                statistic: { symbol: 'z', value: z },
            };
        },
    };
}

function waldTest({ x1, n1, x2, n2 }: TwoGroups, nullValue: number): RawTest | undefined {
    const p1 = x1 / n1;
    const p2 = x2 / n2;
    const standardError = Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2);
    if (standardError === 0) return undefined;
    const z = (p1 - p2 - nullValue) / standardError;
    return { p: normalCdf(-z), methodName: nameOf('z-unpooled'), statistic: { symbol: 'z', value: z } };
}
