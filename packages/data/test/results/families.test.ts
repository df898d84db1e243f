import { analyseTrial } from '@trialwright/data';
import type { TrialResults } from '@trialwright/model';
import { describe, expect, test } from 'vitest';
import { caseTable, categorical, ofCells, repeated } from '../support/case-table.js';
import { modelOf } from '../support/model.js';

const { truth, decision } = ofCells(90, 10, 20, 80);

/** Sensitivity 90 of 100 against three goals; p by binom.test of R 4.2.2: 0.00570, 0.02004, 0.03557. */
async function analyse(order: string, multiplicity: string, significance: number): Promise<TrialResults> {
    const hypothesis = (name: string, goal: number): string =>
        `hypothesis ${name} "H" { Se > ${goal} % significance ${significance} % one-sided power 80 % test exact binomial }`;
    const model = await modelOf(`
        dataset T "T" { role trial }
        primary endpoint Se "S" { metric sensitivity dataset T interval clopper-pearson 95 % }
        ${hypothesis('H1', 80)} ${hypothesis('H2', 82)} ${hypothesis('H3', 83)}
        sample size { for ${order} multiplicity ${multiplicity} }`);
    const key = model.all('dataset')[0]!.key;
    const table = caseTable(key, truth, [{ arm: 'system', decision }]);
    return analyseTrial({ model, tables: new Map([[key, table]]) });
}

const verdicts = ({ hypotheses }: TrialResults): string[] => hypotheses.map(({ verdict }) => verdict);
const adjusted = ({ hypotheses }: TrialResults): number[] => hypotheses.map(({ test: found }) => found!.adjustedP);
const close = (values: readonly number[]) => values.map(value => expect.closeTo(value, 12));

describe('multiplicity (adjusted p-values: p.adjust of R)', () => {
    test('Bonferroni: intervals at a third of the level', async () => {
        const results = await analyse('H1, H2, H3', 'Bonferroni', 2.5);
        expect(adjusted(results)).toEqual(close([0.0170891428673806, 0.0601159666030374, 0.1067027766635048]));
        expect(verdicts(results)).toEqual(['met', 'notMet', 'notMet']);
        expect(results.hypotheses[0]!.bound!.lower).toBeCloseTo(0.805816220793581, 12);
        expect(results.families).toMatchObject([{ method: 'bonferroni' }]);
        expect(results.families[0]!.met).toBeUndefined();
    });

    test('Holm: the second smallest at a half', async () => {
        const results = await analyse('H1, H2, H3', 'Holm', 2.5);
        expect(adjusted(results)).toEqual(close([0.0170891428673806, 0.0400773110686916, 0.0400773110686916]));
        expect(verdicts(results)).toEqual(['met', 'notMet', 'notMet']);
        expect(results.hypotheses[1]!.bound!.lower).toBeCloseTo(0.81222545942686, 12);
    });

    test('Hochberg: the largest p passes, so all do, each interval at the full level', async () => {
        const results = await analyse('H1, H2, H3', 'Hochberg', 4);
        expect(adjusted(results)).toEqual(close([0.0170891428673806, 0.0355675922211683, 0.0355675922211683]));
        expect(verdicts(results)).toEqual(['met', 'met', 'met']);
        expect(results.hypotheses.map(({ bound }) => bound!.level)).toEqual(close([0.96, 0.96, 0.96]));
    });

    test('fixed sequence: in the order of the plan; what comes after a failure is not shown', async () => {
        expect(verdicts(await analyse('H1, H2, H3', 'fixed sequence', 2.5))).toEqual(['met', 'met', 'notMet']);
        const reversed = await analyse('H3, H2, H1', 'fixed sequence', 2.5);
        expect(verdicts(reversed)).toEqual(['notMet', 'notMet', 'notMet']);
        expect(reversed.hypotheses[0]!.notices.map(({ code }) => code)).toEqual(['not-met-by-multiplicity']);
        expect(reversed.hypotheses[2]!.notices).toEqual([]);
    });
});

describe('interim looks', () => {
    // rpact 3.3.4 (reference table 13a-0008): looks at 50 % and 100 %, one-sided 2.5 %, Pocock: 0.0146928927 at each.
    test('the final analysis has the level that the looks have left', async () => {
        const model = await modelOf(`
            dataset T "T" { role trial }
            primary endpoint Se "S" { metric sensitivity dataset T interval clopper-pearson 95 % }
            hypothesis H "H" { Se > 82 % expected 92 % source "x" significance 2.5 % one-sided power 80 % test exact binomial }
            sample size { for H interim looks 50 % spending Pocock planned 200 }`);
        const key = model.all('dataset')[0]!.key;
        const table = caseTable(key, truth, [{ arm: 'system', decision }]);
        const [found] = (await analyseTrial({ model, tables: new Map([[key, table]]) })).hypotheses;
        // p = 0.0200 would do at 2.5 %.
        expect(found!.test).toMatchObject({ alpha: expect.closeTo(0.0146928927, 6), met: false });
        expect(found!.bound!.level).toBeCloseTo(1 - 0.0146928927, 6);
        expect(found!.verdict).toBe('notMet');
        expect(found!.notices.map(({ code }) => code)).toEqual(['level-after-looks']);
    });
});

describe('precision targets (intervals: binom.test of R)', () => {
    test.each([
        ['half-width 6.4 %', (0.950995310778514 - 0.823777402259977) / 2, true],
        ['half-width 6.3 %', (0.950995310778514 - 0.823777402259977) / 2, false],
        ['full width 12.8 %', 0.950995310778514 - 0.823777402259977, true],
        ['lower limit 82 %', 0.823777402259977, true],
        ['lower limit 83 %', 0.823777402259977, false],
        ['lower limit 83 % confidence 95 % one-sided', 0.836282376724185, true],
    ])('%s', async (wanted, reached, met) => {
        const model = await modelOf(`
            dataset T "T" { role trial }
            primary endpoint Se "S" { metric sensitivity dataset T interval clopper-pearson 95 % }
            precision P "P" { for Se expected 90 % ${wanted} }`);
        const key = model.all('dataset')[0]!.key;
        const table = caseTable(key, truth, [{ arm: 'system', decision }]);
        const [found] = (await analyseTrial({ model, tables: new Map([[key, table]]) })).precisions;
        expect(found).toMatchObject({ reached: expect.closeTo(reached, 12), met, problems: [] });
    });
});

describe('groups, flow, stopping', () => {
    const strata = [categorical('sex', repeated(['m', 50], ['f', 50], ['m', 60], ['f', 40]))];

    async function run(options: Parameters<typeof analyseTrial>[1] = {}): Promise<TrialResults> {
        const model = await modelOf(`
            dataset T "T" { role trial }
            primary endpoint Se "S" { metric sensitivity dataset T interval clopper-pearson 95 %
                indeterminate results excluded missing results as wrong }`);
        const key = model.all('dataset')[0]!.key;
        const some = decision.slice();
        some[0] = -2;
        some[1] = -1;
        some[199] = -2;
        const table = caseTable(key, [...truth], [{ arm: 'system', decision: some }], { strata });
        return analyseTrial({ model, tables: new Map([[key, table]]) }, options);
    }

    test('subgroups by the rule of the report: counts by hand', async () => {
        const [{ groups }] = (await run()).endpoints as [TrialResults['endpoints'][0]];
        // Of 50 diseased men one is left out and one counts as wrong; all 10 misses are women's.
        expect(
            groups.map(({ by, level, estimate }) => [by.name, level, estimate!.numerator, estimate!.denominator]),
        ).toEqual([
            ['sex', 'm', 48, 49],
            ['sex', 'f', 40, 50],
        ]);
    });

    test('the way of the cases closes', async () => {
        const [{ steps }] = (await run()).flows as [TrialResults['flows'][0]];
        expect(Object.fromEntries(steps.map(({ code, count }) => [code, count]))).toEqual({
            cases: 200,
            truthMissing: 0,
            resultMissing: 1,
            indeterminate: 2,
            analysed: 198,
        });
        expect(steps.at(-1)).toMatchObject({ positive: 99, negative: 99 });
    });

    test('it tells how far it has come, and stops when it is told to', async () => {
        const seen: number[] = [];
        await run({ onProgress: ({ done, total }) => seen.push(done / total) });
        expect(seen.at(-1)).toBe(1);
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
        const stop = new AbortController();
        await expect(run({ signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) })).rejects.toThrow(
            'enough',
        );
    });

    test('the same input gives the same value', async () => {
        expect(await run()).toEqual(await run());
    });
});
