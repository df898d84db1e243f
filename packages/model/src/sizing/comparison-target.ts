import {
    type PairedSizeMethod,
    pairedPower,
    pairedSize,
    type TwoProportionsMethod,
    twoProportionsPower,
    twoProportionsSize,
} from '@trialwright/statistics';
import type { Metric } from '../catalogue/metrics.js';
import { formatPercent } from '../locale/format.js';
import { type ComparisonBase, comparisonInputs } from './comparison-inputs.js';
import { needsOf } from './needs.js';
import { attempt, problem } from './problems.js';
import { remember } from './computing/remember.js';
import type { ComparisonInputs, ComparisonTarget, SizingProblem } from './sizing.js';

const sizeOfGroups = remember('two-proportions-size', twoProportionsSize);
const sizeOfPairs = remember('paired-size', pairedSize);

const powerOfGroups = remember('two-proportions-power', twoProportionsPower);
const powerOfPairs = remember('paired-power', pairedPower);

/** Sizes a hypothesis against a comparator: superior, non-inferior or equivalent; paired or in parallel groups. */
export function sizeComparison(base: ComparisonBase, alphaShare: number): ComparisonTarget {
    const target = { kind: 'comparison' as const, ...base };
    const { inputs, problems } = comparisonInputs(base, alphaShare);
    if (!inputs) return { ...target, problems };
    const computed = attempt(base.at, () => compute(towardsHigher(inputs, base.metric)), base);
    if (!computed.result) return { ...target, inputs, problems: [computed.problem!] };
    const { derivation, ...result } = computed.result;
    const needs = needsOf(base.metric, result.stable, result.fractional);
    const warnings = [...target.warnings, ...complementsNotice(base, inputs)];
    return { ...target, inputs, result, n: result.stable, needs, derivation, problems: [], warnings };
}

/**
 * The numbers with which the comparison is computed: where less is better, the complementary shares, of which more is
 * better. Tests and margins are the same for both.
 */
function towardsHigher(inputs: ComparisonInputs, metric: Metric | undefined): ComparisonInputs {
    if (metric?.better !== 'lower') return inputs;
    const complement = (share: number): number => Number((1 - share).toPrecision(12));
    return { ...inputs, p1: complement(inputs.p1), p2: complement(inputs.p2) };
}

/** The two discordant cells: p10 − p01 = p1 − p2 and p10 + p01 is the discordance. */
function pairedInput({ comparison, p1, p2, margin, alpha, sides, discordance, method }: ComparisonInputs) {
    return {
        p10: (discordance! + p1 - p2) / 2,
        p01: (discordance! - p1 + p2) / 2,
        ...(comparison === 'superiority' ? {} : { margin, kind: comparison }),
        alpha,
        sides,
        method: method as PairedSizeMethod,
    };
}

function parallelInput({ comparison, p1, p2, margin, alpha, sides, method }: ComparisonInputs) {
    return {
        p1,
        p2,
        comparison: comparison === 'superiority' ? { kind: comparison } : { kind: comparison, margin: margin! },
        alpha,
        sides,
        method: method as TwoProportionsMethod,
    };
}

function compute(inputs: ComparisonInputs) {
    const { design, power, ratio } = inputs;
    if (design === 'paired') {
        const { n, stable, fractional, derivation } = sizeOfPairs({ ...pairedInput(inputs), power });
        return { n, stable, fractional, derivation };
    }
    const size = sizeOfGroups({ ...parallelInput(inputs), power, ratio });
    const groups = [size.n1, size.n2] as const;
    return { n: size.total, stable: size.total, groups, derivation: size.derivation };
}

/** Power of a comparison with a number of pairs, or of cases of both groups together. */
export function powerOfComparison(stated: ComparisonInputs, metric: Metric | undefined, n: number): number | undefined {
    const inputs = towardsHigher(stated, metric);
    if (inputs.design === 'paired') return powerOfPairs({ ...pairedInput(inputs), n }).power;
    const { ratio = 1 } = inputs;
    const n1 = Math.floor((n * ratio) / (1 + ratio) + 1e-9);
    const n2 = Math.floor(n / (1 + ratio) + 1e-9);
    return n1 < 1 || n2 < 1 ? undefined : powerOfGroups({ ...parallelInput(inputs), n1, n2 }).power;
}

/** What a reader must know to recompute the number by hand. */
function complementsNotice({ metric, at }: ComparisonBase, inputs: ComparisonInputs): SizingProblem[] {
    if (metric?.better !== 'lower') return [];
    const { p1, p2 } = towardsHigher(inputs, metric);
    const shares = (language: 'ru' | 'en'): string =>
        [p1, p2].map(share => formatPercent(share, language)).join(language === 'ru' ? ' и ' : ' and ');
    const ru = `Чем меньше этот показатель, тем лучше: вычислено для дополнений до 100 %, ${shares('ru')}.`;
    const en = `The lower this metric the better: computed for the complements to 100 %, ${shares('en')}.`;
    return [problem('complements', at, ru, en)];
}
