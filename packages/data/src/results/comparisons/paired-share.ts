import type { Estimate, PairedCounts } from '@trialwright/model';
import { oneSampleTest, type PairedTable, pairedInterval, pairedTest } from '@trialwright/statistics';
import type { RawTest } from '../hypotheses/goal-test.js';
import type { Compared } from './contrast.js';
import { nameOf } from './levels.js';
import { shareEstimates } from './share-estimates.js';
import { type Sides, unfit } from './sides.js';

/** Two shares on the same independent cases: McNemar's tests, Tango's interval and test of non-inferiority. */
export function pairedShare(sides: Sides, table: PairedTable): Compared {
    const test = sides.hypothesis.properties.test?.value;
    const superior = sides.kind === 'superior';
    const fits = superior ? ['mcnemar', 'exactMcnemar', 'tango'] : ['tango'];
    if (test !== undefined && !fits.includes(test)) {
        return superior
            ? { problems: [unfit(sides, 'Макнемара, точный Макнемара, Танго', 'McNemar, exact McNemar, Tango')] }
            : { problems: [unfit(sides, 'Танго', 'Tango')] };
    }
    const { a, b, c, d } = table;
    const exact = test === 'exactMcnemar';
    const reversed: PairedTable = { a, b: c, c: b, d };
    const { pMcNemar, pExact, chiSquare } = pairedTest(table);
    const mcnemar = { ru: 'критерий Макнемара', en: "McNemar's test" };
    const beyond = (forward: PairedTable, nullValue: number): RawTest | undefined => {
        if (nullValue !== 0) return tango(forward, nullValue);
        if (exact) {
            const n = b + c;
            const p = n === 0 ? 1 : oneSampleTest({ x: forward.b, n, p0: 0.5, alternative: 'greater' }).p;
            return { p, methodName: nameOf('mcnemar-exact') };
        }
        // Without discordant cases nothing speaks for a difference.
        if (pMcNemar === undefined) return { p: 1, methodName: mcnemar };
        const z = (forward.b - forward.c) / Math.sqrt(b + c);
        return {
            p: z > 0 ? pMcNemar / 2 : 1 - pMcNemar / 2,
            methodName: mcnemar,
            statistic: { symbol: 'z', value: z },
        };
    };
    const counts: PairedCounts = { both: a, onlySystem: b, onlyComparator: c, neither: d };
    return {
        facts: { comparator: sides.comparator, ...shareEstimates(sides), paired: counts },
        difference: (level): Estimate => {
            const { estimate, lower, upper, derivation } = pairedInterval({ ...table, method: 'tango', level });
            return {
                value: estimate,
                lower,
                upper,
                level,
                method: 'tango',
                methodName: nameOf('tango'),
                denominator: a + b + c + d,
                notices: [],
                derivation,
            };
        },
        above: nullValue => beyond(table, nullValue),
        below: nullValue => beyond(reversed, -nullValue),
        unequal: () =>
            exact
                ? { p: pExact, methodName: nameOf('mcnemar-exact') }
                : {
                      p: pMcNemar ?? 1,
                      methodName: mcnemar,
                      statistic: chiSquare === undefined ? undefined : { symbol: 'χ²', value: chiSquare, df: 1 },
                  },
    };
}

/** H1: the difference is above a negative value, by Tango's score. */
function tango(table: PairedTable, nullValue: number): RawTest | undefined {
    if (nullValue >= 0) return undefined;
    const { pNonInferiority, zNonInferiority } = pairedTest({ ...table, margin: -nullValue });
    return {
        p: pNonInferiority!,
        methodName: nameOf('tango-score'),
        statistic: { symbol: 'z', value: zNonInferiority! },
    };
}
