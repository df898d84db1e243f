import { analyseTrial, type CaseTable } from '@trialwright/data';
import type { TrialResults } from '@trialwright/model';
import { describe, expect, test } from 'vitest';
import { caseTable, ofCells } from '../support/case-table.js';
import { modelOf } from '../support/model.js';

const program = (interval: string, multiplicity: string, more = '') => `
dataset Test "Set" { role trial }
primary endpoint Sens "Sensitivity" { metric sensitivity dataset Test interval ${interval} }
primary endpoint Spec "Specificity" { metric specificity dataset Test interval ${interval} }
hypothesis H1 "H1" { Sens > 85 % expected 92 % significance 2.5 % one-sided power 80 % test exact binomial }
hypothesis H2 "H2" { Spec > 82.5 % expected 90 % significance 2.5 % one-sided power 80 % test exact binomial }
sample size { for H1, H2 multiplicity ${multiplicity} planned 900 }
${more}`;

async function analyse(text: string, table?: (dataset: string) => CaseTable): Promise<TrialResults> {
    const model = await modelOf(text);
    const key = model.all('dataset')[0]!.key;
    return analyseTrial({ model, tables: table && new Map([[key, table(key)]]) });
}

/** IDx-DR's counts (FDA, DEN180001). */
const idx = (dataset: string): CaseTable => {
    const { truth, decision } = ofCells(173, 25, 65, 556);
    return caseTable(dataset, truth, [{ arm: 'system', decision }]);
};

describe('hypotheses against a goal', () => {
    test('exact binomial test, Clopper-Pearson, co-primary (values: binom.test of R 4.2.2)', async () => {
        const results = await analyse(program('clopper-pearson 95 %', 'co-primary'), idx);
        const [sens, spec] = results.hypotheses;
        expect(results.endpoints[0]!.rules[0]!.cells).toEqual({ tp: 173, fn: 25, fp: 65, tn: 556 });
        expect(sens!.estimate!.lower).toBeCloseTo(0.819275746459147, 12);
        expect(sens!.estimate!.upper).toBeCloseTo(0.916596016830627, 12);
        expect(spec!.estimate!.lower).toBeCloseTo(0.868538578426806, 12);
        expect(spec!.estimate!.upper).toBeCloseTo(0.918285419090969, 12);
        expect(sens!.test!.p).toBeCloseTo(0.20353547896483, 12);
        expect(spec!.test!.p).toBeCloseTo(6.44937771058356e-7, 18);
        expect(sens!.verdict).toBe('notMet');
        expect(spec!.verdict).toBe('met');
        expect(spec!.bound).toMatchObject({ side: 'lower', against: [0.825], met: true });
        expect(spec!.bound!.lower).toBeCloseTo(spec!.estimate!.lower!, 12);
        expect(results.families).toEqual([
            { method: 'coPrimary', hypotheses: [sens!.hypothesis, spec!.hypothesis], met: false },
        ]);
    });

    test('Holm: adjusted p as p.adjust of R', async () => {
        const results = await analyse(program('clopper-pearson 95 %', 'Holm'), idx);
        expect(results.hypotheses[0]!.test!.adjustedP).toBeCloseTo(0.20353547896483, 12);
        expect(results.hypotheses[1]!.test!.adjustedP).toBeCloseTo(1.28987554211671e-6, 18);
        // The second hypothesis has the smallest p: its interval is at α/2 of the one-sided level.
        expect(results.hypotheses[1]!.bound!.level).toBeCloseTo(0.9875, 12);
        expect(results.hypotheses.map(({ verdict }) => verdict)).toEqual(['notMet', 'met']);
    });

    test('interval and test of different methods that contradict each other: unclear, with a notice', async () => {
        // 92 of 100 against 85 %: the exact p is 0.0275, Wilson's lower limit 0.85002 (R 4.2.2).
        const table = (dataset: string): CaseTable => {
            const { truth, decision } = ofCells(92, 8, 10, 90);
            return caseTable(dataset, truth, [{ arm: 'system', decision }]);
        };
        const wilson = await analyse(program('Wilson 95 %', 'co-primary'), table);
        const exact = await analyse(program('clopper-pearson 95 %', 'co-primary'), table);
        expect(wilson.hypotheses[0]!.test!.p).toBeCloseTo(0.0274756914103105, 12);
        expect(wilson.hypotheses[0]!.bound!.lower).toBeCloseTo(0.850018922990513, 10);
        expect(wilson.hypotheses[0]!.verdict).toBe('unclear');
        expect(wilson.hypotheses[0]!.notices.map(({ code }) => code)).toEqual(['bound-and-test-differ']);
        expect(exact.hypotheses[0]!.verdict).toBe('notMet');
    });

    test('cells typed into the report give the same as data', async () => {
        const cells = 'report "R" { cells Sens TP 173 FN 25 FP 65 TN 556 cells Spec TP 173 FN 25 FP 65 TN 556 }';
        const text = program('clopper-pearson 95 %', 'co-primary', cells);
        const data = await analyse(text, idx);
        const typed = await analyse(text);
        expect(typed.endpoints.map(({ from }) => from)).toEqual(['cells', 'cells']);
        expect(typed.hypotheses).toEqual(data.hypotheses);
        expect(typed.endpoints[0]!.rules[0]).toEqual(data.endpoints[0]!.rules[0]);
    });

    test('neither data nor cells: no number, and the reason', async () => {
        const results = await analyse(program('clopper-pearson 95 %', 'co-primary'));
        expect(results.endpoints[0]!.problems.map(({ code }) => code)).toEqual(['no-data']);
        expect(results.hypotheses[0]).toMatchObject({ verdict: 'unknown', problems: [{ code: 'no-data' }] });
    });
});

describe('results that are missing or indeterminate', () => {
    // Of 100 diseased 90 found, 6 missed, 2 indeterminate, 2 without a result.
    const table = (dataset: string): CaseTable => {
        const { truth, decision } = ofCells(90, 6, 10, 90);
        return caseTable(
            dataset,
            [...truth, 1, 1, 1, 1, -1],
            [{ arm: 'system', decision: Int8Array.from([...decision, -2, -2, -1, -1, 1]) }],
        );
    };

    test('without a rule the main result is open; complete, worst and best are shown (values: binom.test of R)', async () => {
        const results = await analyse(program('clopper-pearson 95 %', 'co-primary'), table);
        const [stated, complete, worst, best] = results.endpoints[0]!.rules;
        expect(stated!.estimate).toBeUndefined();
        expect(stated!.problems.map(({ code }) => code)).toEqual([
            'indeterminate-rule-not-stated',
            'missing-rule-not-stated',
        ]);
        expect([complete!.estimate!.lower, complete!.estimate!.upper]).toEqual([
            expect.closeTo(0.868914964198059, 12),
            expect.closeTo(0.976720412269227, 12),
        ]);
        expect([worst!.estimate!.lower, worst!.estimate!.upper]).toEqual([
            expect.closeTo(0.823777402259977, 12),
            expect.closeTo(0.950995310778514, 12),
        ]);
        expect([best!.estimate!.lower, best!.estimate!.upper]).toEqual([
            expect.closeTo(0.873970065419177, 12),
            expect.closeTo(0.977665113928684, 12),
        ]);
        expect(complete!.counts).toEqual({
            all: 201,
            positive: 100,
            negative: 100,
            truthMissing: 1,
            resultMissing: 2,
            indeterminate: 2,
            evaluated: 196,
        });
        expect(results.hypotheses[0]!.verdict).toBe('unknown');
    });
});
