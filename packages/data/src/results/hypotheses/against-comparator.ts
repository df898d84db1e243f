import {
    type ComparisonResult,
    type DecidingBound,
    type ElementOf,
    metricOf,
    type ResultProblem,
    type TrialModel,
} from '@trialwright/model';
import { compare } from '../comparisons/compare.js';
import type { Contrast } from '../comparisons/contrast.js';
import type { Sides } from '../comparisons/sides.js';
import { attempt, problem } from '../core/problems.js';
import type { AnalysedEndpoint } from '../endpoints/analyse-endpoint.js';
import { determined } from '../estimators/guarded.js';
import { unruled } from '../estimators/unruled.js';
import { treatmentsOf } from '../outcomes/treatment.js';
import type { RawTest } from './goal-test.js';
import type { Judged } from './judged.js';
import { levelOf } from './question.js';

/** What has to be shown of the difference system − comparator. */
interface Claim {
    readonly kind: Sides['kind'];
    readonly margin: number;
    /** The higher value is the better one. */
    readonly upwards: boolean;
    readonly alpha: number;
    readonly sides: 1 | 2;
}

/** Tests a hypothesis against a comparator: superior, non-inferior or equivalent. */
export function againstComparator(
    model: TrialModel,
    element: ElementOf<'hypothesis'>,
    analysed: AnalysedEndpoint,
): Judged {
    const endpoint = analysed.subject.endpoint.key;
    const unknown = (problems: readonly ResultProblem[]): Judged => ({
        base: { hypothesis: element.key, endpoint, notices: [], problems },
    });
    const claim = claimOf(element, analysed);
    if ('problem' in claim) return unknown([claim.problem]);
    const sides = sidesOf(model, element, analysed, claim);
    if ('problems' in sides) return unknown(sides.problems);
    const found = attempt(() => {
        const contrast = compare(sides);
        return 'problems' in contrast ? contrast : judged(element, endpoint, contrast, claim);
    }, element.headAt);
    if (!found.result) return unknown(found.problems);
    return 'problems' in found.result ? unknown(found.result.problems) : found.result;
}

function judged(element: ElementOf<'hypothesis'>, endpoint: string, contrast: Contrast, claim: Claim): Judged {
    const level = claim.sides === 2 ? 1 - claim.alpha : 1 - 2 * claim.alpha;
    const difference = determined(contrast.difference(level));
    const ratio = contrast.ratio?.(level);
    const comparison: ComparisonResult = {
        ...contrast.facts,
        system: determined(contrast.facts.system),
        other: determined(contrast.facts.other),
        difference,
        ratio: ratio && determined(ratio),
    };
    const raw = testOf(contrast, claim);
    const problems = raw ? [] : [noAnswer(element)];
    return {
        base: {
            hypothesis: element.key,
            endpoint,
            estimate: comparison.system,
            comparison,
            notices: [],
            derivation: difference.derivation,
            problems,
        },
        alpha: claim.alpha,
        sides: claim.sides,
        raw,
        claimedSide: claim.kind !== 'superior' || (claim.upwards ? difference.value > 0 : difference.value < 0),
        bound: alpha => boundOf(contrast, claim, alpha),
    };
}

function testOf(contrast: Contrast, { kind, margin, upwards, sides }: Claim): RawTest | undefined {
    if (kind === 'superior') {
        if (sides === 2) return contrast.unequal();
        return upwards ? contrast.above(0) : contrast.below(0);
    }
    if (kind === 'noninferior') return upwards ? contrast.above(-margin) : contrast.below(margin);
    const one = contrast.above(-margin);
    const two = contrast.below(margin);
    // Two one-sided tests: the larger p-value is that of equivalence.
    return one && two && (one.p >= two.p ? one : two);
}

function boundOf(contrast: Contrast, { kind, margin, upwards, sides }: Claim, alpha: number): DecidingBound {
    const level = sides === 2 ? 1 - alpha : 1 - 2 * alpha;
    const ratio = kind === 'superior' ? contrast.ratio?.(level) : undefined;
    const { lower, upper, methodName } = ratio ?? contrast.difference(level);
    const base = { level: kind === 'equivalent' ? level : 1 - alpha, methodName };
    const none = ratio ? 1 : 0;
    if (kind === 'equivalent') {
        const inside = lower !== undefined && upper !== undefined && lower >= -margin && upper <= margin;
        return { ...base, side: 'both', lower, upper, against: [-margin, margin], met: inside };
    }
    if (kind === 'superior') {
        return upwards
            ? { ...base, side: 'lower', lower, against: [none], met: lower !== undefined && lower > none }
            : { ...base, side: 'upper', upper, against: [none], met: upper !== undefined && upper < none };
    }
    return upwards
        ? { ...base, side: 'lower', lower, against: [-margin], met: lower !== undefined && lower >= -margin }
        : { ...base, side: 'upper', upper, against: [margin], met: upper !== undefined && upper <= margin };
}

function claimOf(
    element: ElementOf<'hypothesis'>,
    { subject }: AnalysedEndpoint,
): Claim | { readonly problem: ResultProblem } {
    const statement = element.properties.statement!;
    const kind = statement.value.against as Sides['kind'];
    const level = levelOf(element);
    if ('problem' in level) return level;
    const margin = statement.value.margin?.value.value;
    if (kind !== 'superior' && !(margin !== undefined && margin > 0)) {
        return {
            problem: problem(
                'no-margin',
                'Не задана граница: наибольшее допустимое отличие.',
                'The margin is missing: the largest difference allowed.',
                statement.at,
            ),
        };
    }
    const metric = subject.endpoint.properties.metric?.value;
    const better = metric ? metricOf(metric).better : 'higher';
    if (better === 'neither' && kind !== 'equivalent') {
        return {
            problem: problem(
                'no-better-side',
                'У этой метрики нет лучшей стороны: превосходство и не меньшая эффективность не определены.',
                'This metric has no better side: superiority and non-inferiority are undefined.',
                statement.at,
            ),
        };
    }
    // Non-inferiority and equivalence are tested on one side at a time: of a two-sided level each side has half.
    const halved = kind !== 'superior' && level.sides === 2;
    return {
        kind,
        margin: margin ?? 0,
        upwards: better !== 'lower',
        alpha: halved ? level.alpha / 2 : level.alpha,
        sides: halved ? 1 : level.sides,
    };
}

function sidesOf(
    model: TrialModel,
    element: ElementOf<'hypothesis'>,
    { subject, main, result }: AnalysedEndpoint,
    { kind }: Claim,
): Sides | { readonly problems: readonly ResultProblem[] } {
    const { statement, design } = element.properties;
    const { endpoint, ofSystem, measured } = subject;
    if (result.from === 'cells') {
        const none = problem(
            'comparison-needs-data',
            'По четырём ячейкам системы сравнение с компаратором не вычисляется: нужны данные.',
            'A comparison is not computed from the four cells of the system: data are needed.',
            element.headAt,
        );
        return { problems: [none] };
    }
    if (ofSystem.length === 0) return { problems: result.problems };
    const comparator = model.target(statement?.value.comparator?.value);
    const other = measured.filter(({ reading }) => reading.arm === comparator?.key);
    if (!comparator || other.length === 0) {
        const none = problem(
            'no-comparator-results',
            'В данных нет результатов компаратора: укажите у него столбец оценки или решения либо режим чтения.',
            'The data hold no results of the comparator: name its column of scores or decisions, or its reading mode.',
            comparator?.headAt ?? statement?.at ?? element.headAt,
        );
        return { problems: [none] };
    }
    if (!design) {
        const none = problem(
            'no-design',
            'Не указан дизайн сравнения: парный (одни и те же случаи) или параллельный (две группы).',
            'The design of the comparison is missing: paired (the same cases) or parallel (two groups).',
            element.headAt,
        );
        return { problems: [none] };
    }
    const treatments = treatmentsOf(endpoint, 'asStated');
    const open = [...ofSystem, ...other].flatMap(one => unruled(one, treatments, undefined).problems);
    const faults = main && main.problems.length > 0 && ofSystem.length === 1 ? main.problems : open;
    if (faults.length > 0) return { problems: faults };
    return {
        hypothesis: element,
        comparator: comparator.key,
        system: ofSystem,
        other,
        treatments,
        design: design.value,
        kind,
    };
}

function noAnswer(element: ElementOf<'hypothesis'>): ResultProblem {
    return problem(
        'test-without-answer',
        'Различия между случаями нет, стандартная ошибка равна нулю: критерий ответа не даёт.',
        'The cases do not differ, the standard error is zero: the test has no answer.',
        element.headAt,
    );
}
