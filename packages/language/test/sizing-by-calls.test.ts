import { readdirSync, readFileSync } from 'node:fs';
import { allPacks, checkConformity, type Finding } from '@trialwright/conformity';
import {
    type Call,
    computeCall,
    estimatedWork,
    isComplete,
    isObstacle,
    keyOfCall,
    learn,
    type ProgramSizing,
    sizeProgramBy,
    type TrialModel,
    underWay,
} from '@trialwright/model';
import { describe, expect, it } from 'vitest';
import { examples, withNeighbours } from './support/examples.js';
import { parse, parseAll } from './support/parse.js';

/** Sizes a program while nothing is computed at once; returns what it would have another thread compute. */
function size(model: TrialModel): { readonly sizing: ProgramSizing; readonly calls: readonly Call[] } {
    const calls = new Map<string, Call>();
    const obstacleTo = (call: Call) => {
        calls.set(keyOfCall(call), call);
        return underWay(call);
    };
    return { sizing: sizeProgramBy(model, { obstacleTo }), calls: [...calls.values()] };
}

/** Where a finding stands; what it says may gain a number. */
const placeOf = ({ code, at }: Finding): string => `${code} ${at.uri} ${at.offset}-${at.end}`;

const folder = new URL('./programs/sizing/', import.meta.url);
const programs: readonly (readonly [name: string, model: () => Promise<TrialModel>])[] = [
    ...readdirSync(folder)
        .filter(name => name.endsWith('.trial'))
        .map(name => [name, async () => (await parse(readFileSync(new URL(name, folder), 'utf8'))).model] as const),
    ...examples.map(example => [example.name, async () => (await parseAll(withNeighbours(example))).model] as const),
];

describe('a program whose numbers come one after another', () => {
    const names = new Set<string>();
    let stages = 0;

    it.each(programs)(
        '%s: is complete in the end, and no finding is due only to a number that will come',
        async (_, load) => {
            const model = await load();
            const found: (readonly Finding[])[] = [];
            for (let round = 0; ; round++) {
                expect(round, 'it comes to an end').toBeLessThan(10);
                const { sizing, calls } = size(model);
                found.push(checkConformity(model, allPacks, {}, sizing));
                for (const { n, problems } of sizing.targets)
                    expect(n === undefined || problems.length === 0, 'no number beside a problem').toBe(true);
                for (const { required, problems } of sizing.plans)
                    expect(required === undefined || problems.length === 0, 'no number beside a problem').toBe(true);
                expect(isComplete(sizing)).toBe(calls.length === 0);
                if (calls.length === 0) break;
                stages = Math.max(stages, round + 1);
                for (const call of calls) {
                    names.add(call.name);
                    expect(Number.isFinite(estimatedWork(call))).toBe(true);
                    // As a thread receives it, and as its answer is received.
                    const outcome = computeCall(structuredClone(call));
                    const received = structuredClone(outcome);
                    expect(received).toEqual(outcome);
                    learn(call, received);
                }
            }
            const last = new Set(found.at(-1)!.map(placeOf));
            for (const findings of found) expect(findings.map(placeOf).filter(place => !last.has(place))).toEqual([]);
            const { sizing } = size(model);
            expect([...sizing.targets, ...sizing.plans].flatMap(({ problems }) => problems).filter(isObstacle)).toEqual(
                [],
            );
        },
    );

    it('comes in stages: sizes, what they reach, looks and recruitment each wait for the one before', () => {
        expect(stages).toBeGreaterThan(2);
        expect(names.size).toBeGreaterThan(25);
    });
});
