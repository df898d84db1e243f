import {
    type Design,
    type DesignInputError,
    type DesignSolution,
    designCurve,
    designOf,
    designs,
    designsByArea,
    isNumber,
    parametersOf,
    type Solve,
    solveDesign,
    solves,
    StatisticsError,
} from '@trialwright/statistics';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { checkDerivation } from './support/check-derivation.js';

type Inputs = Record<string, number | string>;

/** Values that are parameters of the design: what one direction found, stated to another. */
function found(solution: DesignSolution, ids: readonly string[]): Inputs {
    return Object.fromEntries(solution.values.filter(({ id }) => ids.includes(id)).map(({ id, value }) => [id, value]));
}

/** The example's inputs as far as a direction asks for them. */
function askedBy(design: Design, solve: Solve, inputs: Inputs): Inputs {
    const ids = new Set(parametersOf(design, solve).map(([id]) => id));
    return Object.fromEntries(Object.entries(inputs).filter(([id]) => ids.has(id)));
}

describe.each(designs.map(design => [design.id, design] as const))('%s', (_, design) => {
    const example = design.example as Inputs;
    const sized = solveDesign(design, 'n', example);
    const counts = found(sized, design.directions.n!.finds);

    it('finds cases from its example, and shows how', () => {
        expect(sized.values[0]!.value).toBeGreaterThan(0);
        expect(Object.keys(counts).sort()).toEqual([...design.directions.n!.finds].sort());
        checkDerivation(sized.derivation);
    });

    it.runIf(design.directions.power)('has the power that was asked for with these cases', () => {
        const [target] = design.directions.power!.finds;
        const used = sized.inputs.find(({ parameter }) => parameter === target)?.value as number | undefined;
        // An assurance that was not asked for is that of the expected value: one half.
        const reached = solveDesign(design, 'power', askedBy(design, 'power', { ...example, ...counts }));
        expect(reached.values[0]!.value).toBeGreaterThanOrEqual((used ?? 0.5) - 1e-9);
        checkDerivation(reached.derivation);
    });

    it('shows with these cases at least the effect that they were sized for', () => {
        const direction = design.directions.difference!;
        const [effect] = direction.finds;
        const back = solveDesign(design, 'difference', askedBy(design, 'difference', { ...example, ...counts }));
        const value = found(back, direction.finds)[effect!] as number;
        checkDerivation(back.derivation);
        if (example[effect!] === undefined) return;
        if (!design.directions.power) {
            // Precision: what was sized for is reached, and sized again it gives no more cases.
            // A lower limit asks for less the lower it is, a width the wider it is.
            const nudge = effect === 'limit' || effect === 'lower' ? 1 - 1e-9 : 1 + 1e-9;
            const again = solveDesign(design, 'n', { ...example, [effect!]: value * nudge });
            expect(again.values[0]!.value).toBeLessThanOrEqual(sized.values[0]!.value);
            return;
        }
        const power = askedBy(design, 'power', { ...example, ...counts, ...found(back, direction.finds) });
        const [target] = design.directions.power.finds;
        const used = (sized.inputs.find(({ parameter }) => parameter === target)?.value as number | undefined) ?? 0.5;
        const reached = solveDesign(design, 'power', power).values[0]!.value;
        // Assured limits are those of whole outcomes: the probability is that of the next one.
        if (target === 'assurance') expect(reached).toBeGreaterThanOrEqual(used - 1e-9);
        else expect(reached).toBeCloseTo(used, 6);
    });

    it('has texts in both languages and defaults that it permits', () => {
        for (const text of [design.title, design.help]) expect(text.ru && text.en).toBeTruthy();
        for (const solve of solves) {
            const direction = design.directions[solve];
            if (!direction) continue;
            expect(direction.title.ru && direction.title.en).toBeTruthy();
            for (const id of [...direction.finds, ...(direction.without ?? [])])
                expect(design.parameters[id], id).toBeDefined();
        }
        for (const [id, parameter] of Object.entries(design.parameters)) {
            expect(parameter.name.ru && parameter.name.en, id).toBeTruthy();
            expect(parameter.name.ru, id).toMatch(/[а-яёА-ЯЁ]|^n/u);
            if (parameter.help) expect(parameter.help.ru && parameter.help.en, id).toBeTruthy();
            if (parameter.kind === 'choice' || parameter.kind === 'shares') continue;
            const { from = parameter.range.above ?? -Infinity, to = parameter.range.below ?? Infinity } =
                parameter.range;
            for (const value of parameter.usual ?? [])
                expect(value >= from && value <= to, `${id} ${value}`).toBe(true);
        }
    });

    it('names a missing input with its range, in both languages', () => {
        for (const solve of solves) {
            if (!design.directions[solve]) continue;
            const needed = parametersOf(design, solve).find(([, one]) => one.default === undefined && !one.optional);
            expect(needed).toBeDefined();
            try {
                solveDesign(design, solve, {});
                expect.unreachable();
            } catch (error) {
                expect(error).toBeInstanceOf(StatisticsError);
                const { parameter, problem } = error as DesignInputError;
                expect([parameter, problem]).toEqual([needed![0], 'missing']);
                const text = (error as DesignInputError).describe(id => `--${id}`);
                expect(text.ru).toContain(`--${needed![0]}`);
                expect(text.en).toContain(needed![1].name.en);
            }
        }
    });
});

/**
 * Designs whose interval is to have a width or a limit if the estimate is the expected one. No probability is asked
 * for, so none can be found; with a probability (`assurance`) they are designs of their own, or have it as an input.
 */
const withoutPower = [
    'precision',
    'precision-limit',
    'accuracy-index-precision',
    'likelihood-ratio',
    'likelihood-ratio-width',
    'kappa-precision',
    'kappa-limit',
    'weighted-kappa-precision',
    'icc-precision',
    'bland-altman-precision',
    'mean-precision',
    'two-means-precision',
    'clustered-precision',
];

test('every design finds cases, power and effect, with a curve of each', () => {
    for (const design of designs) {
        const { id, example } = design;
        const asked = solves.filter(solve => solve !== 'power' || !withoutPower.includes(id));
        expect(Object.keys(design.directions).sort(), id).toEqual([...asked].sort());
        if (withoutPower.includes(id)) expect(Object.keys(design.parameters), id).not.toContain('power');
        const sized = solveDesign(design, 'n', example);
        const stated = { ...example, ...found(sized, design.directions.n!.finds) };
        for (const what of asked) {
            const inputs = askedBy(design, what, stated);
            const axis = parametersOf(design, what).find(([name, one]) => isNumber(one) && name in inputs)!;
            const at = inputs[axis[0]] as number;
            const curve = designCurve(design, inputs, {
                what,
                along: axis[0],
                from: at,
                to: axis[1].kind === 'integer' ? at + 1 : at * 1.001,
                points: 2,
            });
            expect(curve.points[0]!.y, `${id}, ${what} along ${axis[0]}`).toBeDefined();
            expect(curve.points[0]!.y).toBe(solveDesign(design, what, inputs).values[0]!.value);
        }
    }
});

test('ids are unique, and every design stands in one area', () => {
    expect(new Set(designs.map(({ id }) => id)).size).toBe(designs.length);
    expect(designsByArea().flatMap(group => group.designs)).toHaveLength(designs.length);
    expect(designOf('proportion-goal')).toBe(designs[0]);
    expect(designOf('nothing')).toBeUndefined();
});

describe('published numbers', () => {
    // GOST R ISO 11453-2005, table 5: two proportions, one-sided 0.05, Fisher's exact test
    it.each([
        [0.9, 232],
        [0.8, 173],
        [0.5, 87],
    ])('Fisher, power %d: %d a group', (power, group) => {
        const inputs = { p1: 0.9, p2: 0.8, alpha: 0.05, power, method: 'fisher-exact' };
        const solution = solveDesign(designOf('two-proportions')!, 'n', inputs);
        expect(found(solution, ['n1', 'n2'])).toEqual({ n1: group, n2: group });
    });

    it('non-inferiority: 201 a group', () => {
        const inputs = { p1: 0.85, p2: 0.85, margin: 0.1, alpha: 0.025, power: 0.8, method: 'z-unpooled' };
        expect(found(solveDesign(designOf('two-proportions-non-inferiority')!, 'n', inputs), ['n1'])).toEqual({
            n1: 201,
        });
    });

    it('McNemar: 120 pairs; area 0.7 against 0.5: 33 + 33', () => {
        const pairs = { discordance: 0.35, difference: 0.15, sides: 2, alpha: 0.05, power: 0.8, method: 'connor' };
        expect(solveDesign(designOf('paired-proportions')!, 'n', pairs).values[0]!.value).toBe(120);
        const area = { auc0: 0.5, auc1: 0.7, alpha: 0.05, power: 0.9 };
        expect(found(solveDesign(designOf('auc-goal')!, 'n', area), ['diseased', 'nonDiseased'])).toEqual({
            diseased: 33,
            nonDiseased: 33,
        });
    });
});

describe('inputs', () => {
    const design = designOf('proportion-goal')!;
    const good = { p0: 0.8, p1: 0.9 };
    it.each<[Solve, Inputs, string, string]>([
        ['n', { ...good, p0: 1.2 }, 'p0', 'range'],
        ['n', { ...good, sides: 1.5 }, 'sides', 'range'],
        ['n', { ...good, method: 'guess' }, 'method', 'range'],
        ['n', { ...good, q: 1 }, 'q', 'unknown'],
        ['n', { ...good, n: 100 }, 'n', 'not-asked'],
        ['power', good, 'n', 'missing'],
        ['power', { ...good, n: 10, power: 0.8 }, 'power', 'not-asked'],
    ])('%s of %j: %s %s', (solve, inputs, parameter, problem) => {
        try {
            solveDesign(design, solve, inputs);
            expect.unreachable();
        } catch (error) {
            expect(error).toMatchObject({ name: 'DesignInputError', parameter, problem });
        }
    });

    it('says a value, its range and usual values', () => {
        try {
            solveDesign(design, 'n', { ...good, p0: 1.2 });
            expect.unreachable();
        } catch (error) {
            const text = (error as DesignInputError).describe(id => `--${id}`);
            expect(text.en).toBe('--p0 = 1.2 is not permitted (goal); required: 0 < p0 < 1; usually 0.8, 0.85, 0.9');
            expect(text.ru).toBe(
                '--p0 = 1,2: недопустимое значение (целевое значение); требуется 0 < p0 < 1; обычно 0,8; 0,85; 0,9',
            );
        }
    });

    it('tells which inputs were defaults; α follows the sides', () => {
        const { inputs } = solveDesign(design, 'n', { ...good, sides: 2 });
        expect(inputs.find(({ parameter }) => parameter === 'alpha')).toEqual({
            parameter: 'alpha',
            value: 0.05,
            byDefault: true,
        });
        expect(inputs.find(({ parameter }) => parameter === 'sides')!.byDefault).toBe(false);
    });

    it('has no power of a precision', () => {
        expect(() => solveDesign(designOf('precision')!, 'power', {})).toThrow(/one of: n, difference/);
    });
});

describe('curves', () => {
    const design = designOf('two-proportions')!;
    it('power along n: whole places, each the same as computed alone', () => {
        const stated = { p1: 0.9, p2: 0.8 };
        const curve = designCurve(design, stated, { what: 'power', along: 'n2', from: 50, to: 60, points: 21 });
        expect(curve.points.map(({ x }) => x)).toEqual([50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60]);
        expect(curve.value).toMatchObject({ id: 'power', unit: 'probability' });
        for (const { x, y } of curve.points) {
            expect(y).toBe(solveDesign(design, 'power', { ...stated, n2: x }).values[0]!.value);
        }
    });

    it('cases along the expected proportion: none where it is the other one, and why', () => {
        const curve = designCurve(design, { p2: 0.8 }, { what: 'n', along: 'p1', from: 0.7, to: 0.9, points: 3 });
        expect(curve.points.map(({ x }) => x)).toEqual([0.7, 0.8, 0.9]);
        expect(curve.points[1]!.y).toBeUndefined();
        expect(curve.points[1]!.reason?.ru).toContain('p1');
        expect(curve.points[2]!.y).toBeGreaterThan(0);
    });

    it('difference along power', () => {
        const curve = designCurve(
            designOf('auc-goal')!,
            { auc0: 0.7, diseased: 80 },
            { what: 'difference', along: 'power', from: 0.5, to: 0.95, points: 4 },
        );
        const ys = curve.points.map(({ y }) => y!);
        expect(ys).toEqual([...ys].sort((a, b) => a - b));
    });

    it.each<[object, string]>([
        [{ along: 'method' }, 'along'],
        [{ along: 'n1', what: 'n' }, 'along'],
        [{ points: 1 }, 'points'],
        [{ from: 60, to: 50 }, 'to'],
    ])('%j is refused', (change, argument) => {
        const input = { what: 'power', along: 'n2', from: 50, to: 60, ...change } as const;
        expect(() => designCurve(design, { p1: 0.9, p2: 0.8 }, input)).toThrow(expect.objectContaining({ argument }));
    });

    it('an input that all points share is an error at once', () => {
        const input = { what: 'power', along: 'n2', from: 50, to: 60 } as const;
        expect(() => designCurve(design, { p1: 2, p2: 0.8 }, input)).toThrow(
            expect.objectContaining({ parameter: 'p1' }),
        );
    });
});

describe('properties', () => {
    const smooth = designs.filter(
        ({ directions, id }) => directions.power && !['two-stage', 'interim-looks'].includes(id),
    );

    it.each(smooth.map(design => [design.id, design] as const))('%s: more power needs no fewer cases', (_, design) => {
        const [target] = design.directions.power!.finds;
        fc.assert(
            fc.property(
                fc.double({ min: 0.5, max: 0.9, noNaN: true }),
                fc.double({ min: 0, max: 0.08, noNaN: true }),
                (low, more) => {
                    const size = (value: number) =>
                        solveDesign(design, 'n', { ...design.example, [target!]: value } as Inputs).values[0]!.value;
                    expect(size(low)).toBeLessThanOrEqual(size(low + more));
                },
            ),
            { numRuns: 8, seed: 7 },
        );
    });
});
