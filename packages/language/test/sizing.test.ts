import { readdirSync, readFileSync } from 'node:fs';
import { type Plan, type ProgramSizing, sizeProgram, type Target } from '@trialwright/model';
import { describe, expect, it } from 'vitest';
import { parse } from './support/parse.js';

/** `// expect H1: n=113 first=107` or `// ожидается план: problem missing-prevalence` at the head of a program. */
const expectation = /^\/\/ (?:expect|ожидается) (\S+): (.+)$/gm;

function figures(sizing: ProgramSizing, name: string): Record<string, number | undefined> & { problems: string[] } {
    if (name === 'plan' || name === 'план') return ofPlan(sizing.plans[0]!);
    const target = sizing.targets.find(candidate => candidate.name === name);
    if (!target) throw new Error(`no target ${name}`);
    return ofTarget(target);
}

function ofTarget(target: Target) {
    const first = target.kind === 'other' ? undefined : target.result?.n;
    const { positive, negative, all } = target.needs ?? {};
    return {
        n: target.n,
        first,
        positive: positive?.n,
        negative: negative?.n,
        all: all?.n,
        problems: target.problems.map(problem => problem.code),
    } as never;
}

function ofPlan(plan: Plan) {
    return {
        total: plan.required,
        single: plan.recruitment?.totalSingleRounding,
        positive: plan.requiredPositive,
        negative: plan.requiredNegative,
        reached: plan.achieved[0]?.power && Number(plan.achieved[0].power.toFixed(3)),
        lower: plan.achieved[0]?.lower && Number(plan.achieved[0].lower.toFixed(3)),
        upper: plan.achieved[0]?.upper && Number(plan.achieved[0].upper.toFixed(3)),
        problems: plan.problems.map(problem => problem.code),
    } as never;
}

const folder = new URL('./programs/sizing/', import.meta.url);

describe('sample sizes of programs', () => {
    for (const file of readdirSync(folder).filter(name => name.endsWith('.trial'))) {
        it(file, async () => {
            const text = readFileSync(new URL(file, folder), 'utf8');
            const expected = [...text.matchAll(expectation)];
            expect(expected.length, 'a program says what is expected').toBeGreaterThan(0);
            const { model, document } = await parse(text);
            expect(document.parseResult.parserErrors).toEqual([]);
            const sizing = sizeProgram(model);
            for (const [, name, what] of expected) {
                const found = figures(sizing, name!);
                const problem = /^problem (\S+)$/.exec(what!);
                if (problem) {
                    expect(found.problems).toContain(problem[1]);
                    expect(found.n ?? found.total, 'no number beside a problem').toBeUndefined();
                    continue;
                }
                for (const pair of what!.split(' ')) {
                    const [key, value] = pair.split('=');
                    expect(found[key!], `${name} ${key}`).toBe(Number(value));
                }
                expect(found.problems).toEqual([]);
            }
        });
    }
});
