import type { ElementOf, FamilyResult, HypothesisResult, TestResult, TrialModel } from '@trialwright/model';
import { adjustPValues, type MultiplicityMethod, type Notice } from '@trialwright/statistics';
import { attempt, notice } from '../core/problems.js';
import type { Judged } from './judged.js';
import { localLevels } from './local-levels.js';
import { verdictOf } from './verdict.js';

/** Multiplicity of the language and of the statistics package; co-primary hypotheses are each tested at full level. */
const adjustments: Partial<Record<string, MultiplicityMethod>> = {
    bonferroni: 'bonferroni',
    holm: 'holm',
    hochberg: 'hochberg',
    fixedSequence: 'fixed-sequence',
};

interface Family {
    readonly method: string;
    readonly keys: readonly string[];
}

/** Judges all hypotheses with the multiplicity of the plans, and the families as a whole. */
export function judgeFamilies(
    model: TrialModel,
    judged: readonly Judged[],
): { readonly hypotheses: HypothesisResult[]; readonly families: FamilyResult[] } {
    const byKey = new Map(judged.map(one => [one.base.hypothesis, one]));
    const results = new Map<string, HypothesisResult>();
    const families: FamilyResult[] = [];
    for (const family of familiesOf(model)) {
        const members = family.keys.flatMap(key => (results.has(key) ? [] : (byKey.get(key) ?? [])));
        if (members.length === 0) continue;
        for (const result of judgeTogether(members, family.method)) results.set(result.hypothesis, result);
        families.push(familyResult(family, results));
    }
    for (const one of judged) {
        const key = one.base.hypothesis;
        if (!results.has(key)) results.set(key, judgeTogether([one], 'none')[0]!);
    }
    return { hypotheses: judged.map(one => results.get(one.base.hypothesis)!), families };
}

function familiesOf(model: TrialModel): Family[] {
    return model.all('sampleSize').flatMap((plan: ElementOf<'sampleSize'>): Family[] => {
        const method = plan.properties.multiplicity?.value;
        const keys = plan.properties.for.flatMap(({ value }) => value.target ?? []);
        const hypotheses = [...new Set(keys)].filter(key => key.includes('#hypothesis:'));
        return method && method !== 'none' && hypotheses.length > 1 ? [{ method, keys: hypotheses }] : [];
    });
}

/** A p-value that is not known counts as 1: nothing that follows may profit from it. */
function judgeTogether(members: readonly Judged[], method: string): HypothesisResult[] {
    const adjustment = adjustments[method];
    const raw = members.map(({ raw: test }) => test?.p ?? 1);
    const adjusted = adjustment ? adjustPValues(raw, adjustment) : raw;
    const local = localLevels(
        raw,
        members.map(({ alpha }) => alpha ?? 0.05),
        adjustment,
    );
    return members.map((one, i): HypothesisResult => {
        const { base, alpha, sides, raw: test } = one;
        if (alpha === undefined || sides === undefined || !one.bound) return { ...base, verdict: 'unknown' };
        const computed = attempt(() => one.bound!(local[i]!));
        if (!computed.result) {
            return { ...base, verdict: 'unknown', problems: [...base.problems, ...computed.problems] };
        }
        const bound = computed.result;
        const result: TestResult | undefined = test && {
            ...test,
            adjustedP: adjusted[i]!,
            alpha,
            sides,
            met: adjusted[i]! <= alpha && one.claimedSide !== false,
        };
        const { verdict, notices } = verdictOf({ bound, test: result, localAlpha: local[i]!, side: one.claimedSide });
        const all: Notice[] = [...base.notices, ...notices];
        if (adjustment && members.some(other => other.raw === undefined)) {
            all.push(
                notice(
                    'family-incomplete',
                    'p-значение одной из гипотез семейства неизвестно: при поправке оно принято равным 1.',
                    'The p-value of one hypothesis of the family is not known: it counts as 1 in the adjustment.',
                ),
            );
        }
        return { ...base, bound, test: result, verdict, notices: all };
    });
}

function familyResult({ method, keys }: Family, results: ReadonlyMap<string, HypothesisResult>): FamilyResult {
    const verdicts = keys.map(key => results.get(key)?.verdict ?? 'unknown');
    if (method !== 'coPrimary') return { method, hypotheses: keys };
    if (verdicts.every(verdict => verdict === 'met')) return { method, hypotheses: keys, met: true };
    return { method, hypotheses: keys, met: verdicts.includes('notMet') ? false : undefined };
}
