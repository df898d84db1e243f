import {
    type BoundaryShape,
    type Derivation,
    groupSequentialPower,
    groupSequentialSize,
    methodInfo,
    type Step,
} from '@trialwright/statistics';
import { both } from '../bilingual.js';
import { formatPercent } from '../locale/format.js';
import type { ElementOf } from '../trial/model.js';
import { attempt, problem } from './problems.js';
import { remember } from './computing/remember.js';
import type { InterimLooks, Need, Needs, SizingProblem, Target } from './sizing.js';

const sizeOf = remember('group-sequential-size', groupSequentialSize);
const powerOf = remember('group-sequential-power', groupSequentialPower);

const shapes = {
    obrienFleming: 'obrien-fleming',
    pocock: 'pocock',
    haybittlePeto: 'haybittle-peto',
    lanDemetsObrienFleming: 'lan-demets-obrien-fleming',
    lanDemetsPocock: 'lan-demets-pocock',
} as const;

/** What the interim looks of a plan cost its hypotheses; undefined where it has none, or they are not complete. */
export function interimLooks(
    element: ElementOf<'sampleSize'>,
    targets: readonly Target[],
    problems: SizingProblem[],
): InterimLooks | undefined {
    const { properties, headAt } = element;
    const { looks, spending } = properties;
    if (looks.length === 0 && !spending) return undefined;
    if (looks.length === 0) {
        const ru = 'Не задано, при какой доле данных проводят промежуточные анализы. Обычно 50 %.';
        const en = 'The shares of the data at which interim looks are taken are missing. Usually 50 %.';
        problems.push(problem('missing-looks', spending!.at, ru, en, 'looks'));
        return undefined;
    }
    if (!spending) {
        const ru =
            'Не задан расход уровня значимости по промежуточным анализам. Обычно О’Брайен-Флеминг: он почти не увеличивает объём.';
        const en =
            "The spending of the level over the interim looks is missing. Usually O'Brien-Fleming: it costs least.";
        problems.push(problem('missing-spending', looks[0]?.at ?? headAt, ru, en, 'spending'));
        return undefined;
    }
    const rates = [...looks.map(({ value }) => value.value), 1];
    const shape: BoundaryShape = { kind: shapes[spending.value] };
    const tests = new Map<string, InterimLooks['tests'] extends ReadonlyMap<string, infer T> ? T : never>();
    for (const target of targets) {
        const level = levelOf(target);
        if (!level) continue;
        const { alpha, power } = level;
        const { result, problem: failure } = attempt(
            looks[0]!.at,
            () => sizeOf({ shape, informationRates: rates, alpha, power }),
            { element },
        );
        if (!result) {
            problems.push(failure!);
            return undefined;
        }
        tests.set(target.key, {
            factor: result.inflationFactor,
            critical: result.boundaries.critical,
            nominal: result.boundaries.nominal,
            expectedFactor: result.expectedFactorH1,
            power: fixed => powerOf({ shape, informationRates: rates, alpha, fixedPower: Math.min(fixed, 1 - 1e-12) }),
        });
    }
    return { rates, shape: shape.kind, at: looks[0]!.at, tests };
}

/** Level of one side and power of a hypothesis that was computed. */
function levelOf(target: Target): { readonly alpha: number; readonly power: number } | undefined {
    if (target.n === undefined || target.element.kind !== 'hypothesis') return undefined;
    if (target.kind === 'design') {
        const value = (key: string): number | undefined => target.inputs.find(input => input.key === key)?.value;
        return { alpha: value('alpha')! / value('sides')!, power: target.power! };
    }
    if (target.kind !== 'goal' && target.kind !== 'comparison') return undefined;
    const { alpha, sides, power } = target.inputs!;
    return { alpha: alpha / sides, power };
}

/** Needs after interim looks: each rounded up. */
export function inflated(needs: Needs, factor: number): Needs {
    const grow = (need: Need | undefined): Need | undefined => {
        if (!need) return undefined;
        const n = Math.ceil(need.n * factor - 1e-9);
        return { n, fractional: Math.min((need.fractional ?? need.n) * factor, n) };
    };
    return { positive: grow(needs.positive), negative: grow(needs.negative), all: grow(needs.all) };
}

const symbols = { positive: 'n₊', negative: 'n₋', all: 'n' } as const;

/** The derivation of the recruitment, before which the looks have increased what the targets need. */
export function withLooks(derivation: Derivation, looks: InterimLooks, targets: readonly Target[]): Derivation {
    const steps: Step[] = [];
    for (const target of targets) {
        const test = looks.tests.get(target.key);
        if (!test || !target.needs) continue;
        const { name } = target;
        test.critical.forEach((z, k) => {
            const share = looks.rates[k]!;
            steps.push({
                symbol: `z${subscript(k + 1)}`,
                label: both(
                    `${name}: граница статистики при ${formatPercent(share, 'ru')} данных`,
                    `${name}: bound of the statistic at ${formatPercent(share, 'en')} of the data`,
                ),
                value: z,
                digits: 4,
                source: methodInfo(looks.shape)?.source,
            });
        });
        steps.push({
            symbol: 'R',
            label: both(
                `${name}: во сколько раз промежуточные анализы увеличивают объём`,
                `${name}: factor by which interim looks increase the size`,
            ),
            value: test.factor,
            digits: 6,
        });
        for (const key of ['positive', 'negative', 'all'] as const) {
            const need = target.needs[key];
            if (!need) continue;
            const symbol = symbols[key];
            steps.push({
                symbol: `${symbol}ᴿ`,
                label: both(`${name}: с промежуточными анализами`, `${name}: with interim looks`),
                formula: `⌈${symbol} · R⌉`,
                template: `⌈{${symbol}} · {R}⌉`,
                inputs: { [symbol]: need.n, R: test.factor },
                value: inflated({ [key]: need }, test.factor)[key]!.n,
                unit: 'cases',
                digits: 0,
                rounding: 'up',
            });
        }
    }
    return { ...derivation, steps: [...steps, ...derivation.steps] };
}

function subscript(index: number): string {
    return [...String(index)].map(digit => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('');
}
