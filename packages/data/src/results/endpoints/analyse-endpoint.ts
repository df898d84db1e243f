import type {
    CaseCounts,
    EndpointResult,
    EstimateUnderRule,
    GroupResult,
    ReadingResult,
    ResultRule,
    RocCurve,
    SetResult,
} from '@trialwright/model';
import type { Categorical } from '../../records/case-table.js';
import type { Pace } from '../core/pace.js';
import { attempt, notice } from '../core/problems.js';
import { rocOf } from '../curve/roc-of.js';
import type { Estimator } from '../estimators/estimator.js';
import { partOfSet, partsByLevel } from '../outcomes/parts.js';
import { treatmentsOf } from '../outcomes/treatment.js';
import type { Measured } from './reading-set.js';
import { estimateOfReader, estimatorOfReaders } from './several-readers.js';
import type { Subject } from './subject.js';

const rules: readonly ResultRule[] = ['asStated', 'complete', 'worst', 'best'];

/** A feature is neither right nor wrong: there is no worst and no best. */
function rulesOf({ properties }: Subject['endpoint']): readonly ResultRule[] {
    return properties.metric?.value === 'proportion' ? ['asStated', 'complete'] : rules;
}

/** Levels of a column that are shown; a column with more is no stratum. */
const mostLevels = 50;

/** Steps of an endpoint's analysis, for the progress. */
export function stepsOf({ endpoint, ofSystem, table }: Subject): number {
    return ofSystem.length === 0
        ? 1
        : rulesOf(endpoint).length + (table!.sets?.length ?? 0) + divisions(table!).length + 1;
}

/** An endpoint with data under the rule of the report; hypotheses and precision targets are judged by it. */
export interface AnalysedEndpoint {
    readonly subject: Subject;
    readonly result: EndpointResult;
    /** Of the system, as the program's rule says. */
    readonly main?: Estimator;
}

/** Computes an endpoint from rows: under each rule, in each group, its curve, each of its readings. */
export async function analyseEndpoint(subject: Subject, pace: Pace): Promise<AnalysedEndpoint> {
    const { endpoint, ofSystem, table, threshold } = subject;
    const metric = endpoint.properties.metric?.value;
    const base = {
        endpoint: endpoint.key,
        metric: metric!,
        dataset: table?.dataset ?? endpoint.properties.dataset?.value.target,
        from: 'data' as const,
        threshold,
    };
    const [first] = ofSystem;
    if (!first) {
        await pace.step();
        return {
            subject,
            result: { ...base, rules: [], sets: [], groups: [], readings: [], notices: [], problems: subject.problems },
        };
    }
    const under: EstimateUnderRule[] = [];
    let main: Estimator | undefined;
    for (const rule of rulesOf(endpoint)) {
        if (rule === 'asStated') main = estimatorOfReaders(ofSystem, treatmentsOf(endpoint, rule), undefined);
        const same: EstimateUnderRule | undefined = under[0];
        // Where every case has a definite result the rules have nothing to say.
        if (same && isComplete(same, ofSystem.length)) under.push({ ...same, rule });
        else {
            const estimator =
                rule === 'asStated' ? main! : estimatorOfReaders(ofSystem, treatmentsOf(endpoint, rule), undefined);
            under.push({ rule, ...shown(estimator, first.wish.level) });
        }
        await pace.step();
    }
    const sets = await setsOf(subject, pace);
    const { groups, notices } = await groupsOf(subject, pace);
    const curve = curveOf(first, ofSystem.length, threshold);
    await pace.step();
    const result: EndpointResult = {
        ...base,
        rules: under,
        sets,
        groups,
        curve,
        readings: readingsOf(subject),
        notices,
        problems: [],
    };
    return { subject, result, main };
}

function isComplete({ counts }: EstimateUnderRule, readers: number): boolean {
    return readers === 1 && counts.resultMissing === 0 && counts.indeterminate === 0;
}

/** What is printed of an estimator. */
export function shown(
    { counts, cells, problems, estimate }: Estimator,
    level: number,
): Omit<EstimateUnderRule, 'rule'> {
    if (!estimate) return { counts, cells, problems };
    const found = attempt(() => estimate(level));
    return { counts, cells, estimate: found.result, problems: [...problems, ...found.problems] };
}

/** The endpoint on each analysis set, by the program's rule; all cases stay the main result. */
async function setsOf({ endpoint, table, ofSystem }: Subject, pace: Pace): Promise<SetResult[]> {
    const results: SetResult[] = [];
    const treatments = treatmentsOf(endpoint, 'asStated');
    for (const set of table!.sets ?? []) {
        const { cases, unknown } = partOfSet(set);
        const estimator = estimatorOfReaders(ofSystem, treatments, cases);
        const { estimate, counts, problems } = shown(estimator, ofSystem[0]!.wish.level);
        results.push({ set: set.name, estimate, counts, unknown, problems });
        await pace.step();
    }
    return results;
}

interface Division {
    readonly by: GroupResult['by'];
    readonly column: Categorical;
}

function divisions({ strata, site, source }: NonNullable<Subject['table']>): Division[] {
    return [
        ...strata.map((column): Division => ({ by: { kind: 'stratum', name: column.name }, column })),
        ...(site ? [{ by: { kind: 'site', name: site.name } as const, column: site }] : []),
        ...(source ? [{ by: { kind: 'source', name: source.name } as const, column: source }] : []),
    ];
}

async function groupsOf(
    { endpoint, table, ofSystem }: Subject,
    pace: Pace,
): Promise<Pick<EndpointResult, 'groups' | 'notices'>> {
    const groups: GroupResult[] = [];
    const notices: EndpointResult['notices'][number][] = [];
    const treatments = treatmentsOf(endpoint, 'asStated');
    for (const { by, column } of divisions(table!)) {
        if (column.levels.length > mostLevels) {
            notices.push(
                notice(
                    'too-many-levels',
                    `Столбец «${column.name}» имеет больше ${mostLevels} значений: подгруппы по нему не вычислены.`,
                    `The column “${column.name}” has more than ${mostLevels} values: no subgroups were computed by it.`,
                ),
            );
        } else {
            for (const { level, cases } of partsByLevel(column)) {
                const estimator = estimatorOfReaders(ofSystem, treatments, cases);
                const { estimate, counts, problems } = shown(estimator, ofSystem[0]!.wish.level);
                groups.push({ by, level, estimate, counts, problems });
            }
        }
        await pace.step();
    }
    return { groups, notices };
}

/** The curve of the system, where one reading has scores and the metric is about them. */
function curveOf(measured: Measured, readings: number, threshold: number | undefined): RocCurve | undefined {
    const about = ['auc', 'sensitivity', 'specificity'].includes(measured.metric);
    if (readings > 1 || !measured.reading.score || !about) return undefined;
    return rocOf(measured, threshold, measured.wish.level);
}

function readingsOf({ endpoint, measured, threshold }: Subject): ReadingResult[] {
    if (measured.length < 2) return [];
    const treatments = treatmentsOf(endpoint, 'asStated');
    return measured.map(one => ({
        arm: one.reading.arm,
        reader: one.reading.reader,
        estimate: attempt(() => estimateOfReader(one, treatments)).result,
        curve: curveOf(one, 1, threshold),
    }));
}

/** Counts of an endpoint whose cells were typed in. */
export function countsOfCells(tp: number, fn: number, fp: number, tn: number): CaseCounts {
    const all = tp + fn + fp + tn;
    return {
        all,
        positive: tp + fn,
        negative: fp + tn,
        truthMissing: 0,
        resultMissing: 0,
        indeterminate: 0,
        evaluated: all,
    };
}
