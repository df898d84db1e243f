import { analyseTrial, type CaseTable, type Reading } from '@trialwright/data';
import { type Estimate, intervalIds, metricIds, type TrialModel, testIds, word } from '@trialwright/model';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { categorical } from '../support/case-table.js';
import { modelOf } from '../support/model.js';

// Every metric with every interval, and a hypothesis with each test against a goal and against the comparator.
function program(treatment: string): string {
    const endpoints = metricIds.flatMap(metric =>
        [undefined, ...intervalIds].map(
            interval => `primary endpoint ${metric}_${interval ?? 'default'} "E" { metric ${word(metric, 'en')} dataset T
                threshold 0.5 ${interval ? `interval ${word(interval, 'en')} 90 %` : ''}${interval?.startsWith('boot') ? ' replicates 2000' : ''}
                indeterminate results ${treatment} missing results ${treatment} }`,
        ),
    );
    const hypotheses = ['sensitivity', 'ppv', 'auc', 'meanTime', 'failureRate'].flatMap(metric =>
        [undefined, ...testIds].flatMap(chosen =>
            ['paired', 'parallel'].flatMap(design => {
                const of = `${metric}_default`;
                const rest = `significance 5 % two-sided power 80 % ${chosen ? `test ${word(chosen, 'en')}` : ''}`;
                const name = `${metric}_${chosen ?? 'default'}_${design}`;
                return [
                    `hypothesis A_${name} "H" { ${of} > 60 % ${rest} }`,
                    `hypothesis B_${name} "H" { ${of} superior to Other design ${design} ${rest} }`,
                    `hypothesis C_${name} "H" { ${of} non-inferior to Other margin 10 % design ${design} ${rest} }`,
                    `hypothesis D_${name} "H" { ${of} equivalent to Other margin 10 % design ${design} ${rest} }`,
                ];
            }),
        ),
    );
    return `comparator Other "O" { } dataset T "T" { role trial } ${endpoints.join('\n')} ${hypotheses.join('\n')}`;
}

const score = fc.oneof(fc.constantFrom(Number.NaN, 0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const reading = (arm: string, length: number): fc.Arbitrary<Reading> =>
    fc
        .record({
            score: fc.array(score, { minLength: length, maxLength: length }),
            decision: fc.array(fc.constantFrom(1, 0, 1, 0, -1, -2), { minLength: length, maxLength: length }),
            measure: fc.array(fc.constantFrom(1, 2, 3, 2.5, Number.NaN), { minLength: length, maxLength: length }),
        })
        .map(found => ({
            arm,
            score: Float64Array.from(found.score),
            decision: Int8Array.from(found.decision),
            measure: Float64Array.from(found.measure),
        }));

const table = (dataset: string): fc.Arbitrary<CaseTable> =>
    fc.integer({ min: 0, max: 24 }).chain(cases =>
        fc
            .record({
                truth: fc.array(fc.constantFrom(1, 0, 1, 0, -1), { minLength: cases, maxLength: cases }),
                readings: fc.tuple(
                    reading('system', cases),
                    reading(dataset.replace('dataset:T', 'comparator:Other'), cases),
                ),
                values: fc.array(fc.constantFrom(1, 2, 3), { minLength: cases, maxLength: cases }),
                patients: fc.option(
                    fc.array(fc.constantFrom('a', 'b', 'c', undefined), { minLength: cases, maxLength: cases }),
                ),
                sex: fc.array(fc.constantFrom('m', 'f', undefined), { minLength: cases, maxLength: cases }),
            })
            .map(({ truth, readings, values, patients, sex }) => ({
                dataset,
                cases,
                ids: truth.map((_, i) => `${i}`),
                truth: Int8Array.from(truth),
                truthValue: Float64Array.from(values),
                readings,
                ...(patients && { patient: categorical('patient', patients) }),
                strata: [categorical('sex', sex)],
            })),
    );

let models: TrialModel[];
beforeAll(async () => {
    models = await Promise.all(['excluded', 'as wrong'].map(treatment => modelOf(program(treatment))));
});

function sound({ value, lower, upper, level }: Estimate): void {
    expect(Number.isFinite(value)).toBe(true);
    expect(level > 0 && level < 1).toBe(true);
    for (const limit of [lower, upper]) if (limit !== undefined) expect(Number.isNaN(limit)).toBe(false);
    if (lower !== undefined) expect(lower).toBeLessThanOrEqual(value + 1e-9);
    if (upper !== undefined) expect(upper).toBeGreaterThanOrEqual(value - 1e-9);
}

test('whatever the table: no failure, and a number that is sound or a reason why there is none', async () => {
    const key = models[0]!.all('dataset')[0]!.key;
    await fc.assert(
        fc.asyncProperty(table(key), fc.constantFrom(0, 1), async (cases, which) => {
            const model = models[which]!;
            const results = await analyseTrial({ model, tables: new Map([[key, cases]]) });
            for (const { rules, groups, problems } of results.endpoints) {
                expect(rules.length + problems.length).toBeGreaterThan(0);
                for (const one of [...rules, ...groups]) {
                    if (one.estimate) sound(one.estimate);
                    else expect(one.problems.length).toBeGreaterThan(0);
                }
            }
            for (const { verdict, test: found, bound, problems, comparison } of results.hypotheses) {
                if (verdict === 'unknown') expect(problems.length).toBeGreaterThan(0);
                else expect(bound).toBeDefined();
                if (found) expect(found.p >= 0 && found.p <= 1 + 1e-12).toBe(true);
                if (verdict === 'met') expect([bound!.met, found!.met]).toEqual([true, true]);
                if (comparison)
                    for (const one of [comparison.system, comparison.other, comparison.difference]) sound(one);
            }
        }),
        { numRuns: 12, seed: 5, endOnFailure: true },
    );
});
