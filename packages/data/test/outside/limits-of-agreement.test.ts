import type { Estimate, TrialResults } from '@trialwright/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { analyseFiles, csv, endpointOf, hypothesisOf } from '../support/through-files.js';
import { hasR, runScript } from './r.js';

/** 150 volumes of 90 patients, two of them without a measurement and one without a true value: on every machine alike. */
function volumes(): (string | number)[][] {
    let seed = 59921;
    const next = (): number => {
        seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
        return seed / 2 ** 32;
    };
    const own = Array.from({ length: 90 }, next);
    return Array.from({ length: 150 }, (_, i) => {
        const patient = i < 90 ? i : Math.floor(next() * 90);
        const volume = 10 + 40 * next();
        const error = 0.2 + (own[patient]! - 0.5) * 2 + (next() + next() + next() - 1.5) * 2;
        const [v, m] = [volume.toFixed(2), (volume + error).toFixed(2)];
        return [i + 1, `p${patient}`, v, i === 7 || i === 40 ? '' : m, `S${i % 2}`].map((value, column) =>
            i === 60 && column === 2 ? '' : value,
        );
    });
}

interface Setting {
    readonly patient?: boolean;
    readonly interval?: string;
    readonly also?: string;
}

const program = ({ patient, interval = '', also = '' }: Setting): string => `
    dataset T "T" { role trial unit lesion file "volumes.csv" {
        case "id" ${patient ? 'patient "p"' : ''} true value "v" measurement "m" site "site" } }
    primary endpoint LoA "L" { metric limits of agreement dataset T unit lesion ${interval} }
    ${also}`;

describe.skipIf(!hasR)('limits of agreement through a file, held against base R', () => {
    const files = { 'volumes.csv': csv(['id', 'p', 'v', 'm', 'site'], volumes()) };
    let r: Record<string, number[]>;
    const analysed = (setting: Setting): Promise<TrialResults> => analyseFiles(program(setting), files);
    const estimateOf = (results: TrialResults): Estimate => {
        const { estimate, problems } = endpointOf(results, 'LoA').rules[0]!;
        expect(estimate, problems[0]?.message.en).toBeDefined();
        return estimate!;
    };

    beforeAll(() => {
        r = runScript('limits-of-agreement.R', files);
    }, 240_000);

    test.each([95, 90])('bias and both limits with Student’s intervals, level %s', async level => {
        const { value, lower, upper, agreement, denominator } = estimateOf(
            await analysed({ interval: `interval Student ${level} %` }),
        );
        const parts = [agreement!.lower, agreement!.upper].flatMap(one => [one.value, one.lower!, one.upper!]);
        const found = [value, lower!, upper!, ...parts, agreement!.standardDeviation, denominator!];
        expect(denominator).toBe(147);
        for (const [i, number] of found.entries()) expect(number, `${i}`).toBeCloseTo(r[`student_${level}`]![i]!, 9);
    });

    test('in each site', async () => {
        const { groups } = endpointOf(await analysed({}), 'LoA');
        expect(groups.map(({ level }) => level)).toEqual(['S0', 'S1']);
        for (const { level, estimate } of groups) {
            const { value, agreement } = estimate!;
            for (const [i, number] of [value, agreement!.lower.value, agreement!.upper.value].entries())
                expect(number, `${level} ${i}`).toBeCloseTo(r[`site_${level}`]![i]!, 9);
        }
    });

    test('both limits within the acceptable difference: interval and test', async () => {
        const hypothesis = (name: string, acceptable: string, significance: string) =>
            `hypothesis ${name} "H" { LoA < ${acceptable} significance ${significance} power 80 % }`;
        const results = await analysed({
            interval: 'interval Student 95 %',
            also: `${hypothesis('Narrow', '2.1', '2.5 % one-sided')} ${hypothesis('Wide', '3.2', '2.5 % one-sided')}
                ${hypothesis('Both', '3.2', '5 % two-sided')} hypothesis Wrong "H" { LoA > 3.2 significance 2.5 % one-sided }`,
        });
        const [narrow, wide, both] = ['Narrow', 'Wide', 'Both'].map(name => hypothesisOf(results, name)) as [
            TrialResults['hypotheses'][number],
            TrialResults['hypotheses'][number],
            TrialResults['hypotheses'][number],
        ];
        expect(narrow.test!.p).toBeCloseTo(r['p_2.1']![0]!, 9);
        expect(wide.test!.p).toBeCloseTo(r['p_3.2']![0]!, 9);
        expect(both.test!.p).toBeCloseTo(2 * r['p_3.2']![0]!, 9);
        expect([narrow, wide, both].map(({ verdict }) => verdict)).toEqual(['notMet', 'met', 'met']);
        expect(wide.bound).toMatchObject({ side: 'both', against: [-3.2, 3.2], level: 0.95, met: true });
        expect(wide.bound!.lower).toBeCloseTo(r.student_95![4]!, 9);
        expect(wide.bound!.upper).toBeCloseTo(r.student_95![8]!, 9);
        expect(hypothesisOf(results, 'Wrong').problems.map(({ code }) => code)).toEqual(['no-acceptable-difference']);
    });

    test('the precision reached is the width of a limit’s interval', async () => {
        const also = ['full width 0.9', 'half-width 0.3'].map(
            (wish, i) => `precision P${i} "P" { for LoA ${wish} confidence 95 % }`,
        );
        const [full, half] = (await analysed({ interval: 'interval Student 95 %', also: also.join('\n') })).precisions;
        const width = r.student_95![5]! - r.student_95![4]!;
        expect(full!.reached).toBeCloseTo(width, 9);
        expect(half!.reached).toBeCloseTo(width / 2, 9);
        expect([full!.met, half!.met]).toEqual([width <= 0.9, width / 2 <= 0.3]);
    });

    test.each([
        ['cases', 'bca', 'bootstrap'],
        ['cases', 'percentile', 'percentile bootstrap'],
        ['patients', 'bca', 'bootstrap'],
        ['patients', 'percentile', 'percentile bootstrap'],
    ])(
        'bootstrap of %s, %s (%s): within a twentieth of a standard error of the limits of R',
        async (units, kind, word) => {
            const interval = `interval ${word} 95 % replicates 40000 seed 7`;
            const { agreement, ...bias } = estimateOf(await analysed({ patient: units === 'patients', interval }));
            for (const [sign, found] of [
                ['-1', agreement!.lower],
                ['0', bias],
                ['1', agreement!.upper],
            ] as const) {
                const [value, lower, upper, error] = r[`${units}_${kind}_${sign}`]!;
                expect(found.value).toBeCloseTo(value!, 9);
                expect(Math.abs(found.lower! - lower!), `${sign} lower`).toBeLessThan(0.05 * error!);
                expect(Math.abs(found.upper! - upper!), `${sign} upper`).toBeLessThan(0.05 * error!);
            }
        },
    );

    test('a verdict by the bootstrap comes from inverting its interval', async () => {
        const results = await analysed({
            interval: 'interval bootstrap 95 %',
            also: 'hypothesis H "H" { LoA < 3.2 significance 2.5 % one-sided power 80 % }',
        });
        const { verdict, test: found, bound } = hypothesisOf(results, 'H');
        expect(verdict).toBe('met');
        expect(found!.methodName.en).toBe('Inversion of the confidence interval');
        expect(found!.p).toBeLessThan(0.025);
        const [, , upper, error] = r.cases_bca_1!;
        expect(Math.abs(bound!.upper! - upper!)).toBeLessThan(0.1 * error!);
    });

    test('patients with several units need the bootstrap, and the true value its column', async () => {
        const several = endpointOf(await analysed({ patient: true }), 'LoA').rules[0]!;
        expect(several.problems.map(({ code }) => code)).toEqual(['clusters-not-computed']);
        const without = await analyseFiles(program({}).replace('true value "v"', ''), files);
        expect(endpointOf(without, 'LoA').rules[0]!.problems.map(({ code }) => code)).toEqual(['no-true-value-column']);
    });
});
