import { type CellCounts, type Estimate, metricOf } from '@trialwright/model';
import { methodInfo, readersMean } from '@trialwright/statistics';
import { membershipOf } from '../comparisons/right.js';
import { inText, notice, problem } from '../core/problems.js';
import { drawnByClass, isBootstrap } from '../estimators/bootstrap.js';
import { bootstrapOfShare } from '../estimators/bootstrap-of.js';
import { caseClusters } from '../estimators/clusters.js';
import type { Estimator } from '../estimators/estimator.js';
import { estimatorFor } from '../estimators/estimator-for.js';
import { guarded } from '../estimators/guarded.js';
import { cut } from '../estimators/method.js';
import { classScores } from '../estimators/scores.js';
import { ofShare } from '../estimators/share.js';
import { type Adds, unitKinds } from '../estimators/units.js';
import type { Part } from '../outcomes/case-counts.js';
import { commonCases } from './common-cases.js';
import type { Treatments } from '../outcomes/treatment.js';
import type { Measured } from './reading-set.js';

/** The metric over all readers of an arm: one reader as it is, of several the share of all their readings. */
export function estimatorOfReaders(readers: readonly Measured[], treatments: Treatments, part: Part): Estimator {
    return guarded(ofReaders(readers, treatments, part));
}

function ofReaders(readers: readonly Measured[], treatments: Treatments, part: Part): Estimator {
    const [first] = readers as readonly [Measured, ...Measured[]];
    const single = estimatorFor(first, treatments, part);
    if (readers.length === 1) return single;
    const each = readers.map(measured => estimatorFor(measured, treatments, part));
    const problems = each.flatMap(estimator => estimator.problems);
    if (problems.length > 0) return { counts: single.counts, problems };
    if (metricOf(first.metric).kind === 'area')
        return { counts: single.counts, ...areaOfReaders(readers, treatments, part) };
    if (metricOf(first.metric).kind !== 'proportion') {
        const name = metricOf(first.metric).name;
        return {
            counts: single.counts,
            problems: [
                problem(
                    'several-readers',
                    `Случаи читали несколько врачей (${readers.length}): «${inText(name.ru)}» показана для каждого, а вывод о врачах в целом даёт сравнение с компаратором (анализ Обуховски — Рокетта).`,
                    `Several readers (${readers.length}) read the cases: “${inText(name.en)}” is shown for each; a conclusion about readers at large comes from the comparison with a comparator (Obuchowski-Rockette).`,
                    first.endpoint.headAt,
                ),
            ],
        };
    }
    // Readings of one case are not independent: the case, or its patient, is the cluster; readers are taken as fixed.
    const memberships = readers.map(measured => {
        return membershipOf(measured, treatments);
    });
    const { wish, table } = first;
    const text = notice(
        'readers-pooled',
        `Доля по чтениям всех врачей (${readers.length}); чтения одного случая — кластер; вывод относится к этим врачам.`,
        `Share of the readings of all readers (${readers.length}); readings of a case are a cluster; the conclusion is about these readers.`,
    );
    const said = { ...wish, notices: [...wish.notices, text] };
    const cells = summed(each.map(one => one.cells));
    if (isBootstrap(wish)) {
        const adds: Adds = (i, to) => {
            for (const member of memberships) if (member(i) > 0) to(member(i) - 1, 1);
        };
        const by = table.patient ? 'patient' : 'case';
        const byClass = drawnByClass(first.metric, first.classesChosen);
        const counted = caseClusters(table, memberships, part);
        const kinds = () => unitKinds(table, part, adds, by);
        const found = bootstrapOfShare({ metric: first.metric, wish: said }, counted, { by, byClass }, kinds);
        // Also where no patient is named, the readings of a case are a cluster.
        return { counts: single.counts, cells, ...found, share: found.share && { ...found.share, clustered: true } };
    }
    const pooled = {
        ...caseClusters(first.table, memberships, part),
        clusterOf: first.table.patient ? ('patient' as const) : ('case' as const),
    };
    const found = ofShare(first.metric, pooled, said);
    return { counts: single.counts, cells, ...found };
}

/** Mean area of the readers, on the cases that all of them can use. */
function areaOfReaders(
    readers: readonly Measured[],
    treatments: Treatments,
    part: Part,
): Omit<Estimator, 'counts' | 'cells'> {
    const [first] = readers as readonly [Measured, ...Measured[]];
    const common = commonCases(readers, treatments, part);
    const scores = readers.map(({ table, reading, outcomes }) =>
        classScores(table, reading.score!, outcomes, treatments, common),
    );
    const method = methodInfo('obuchowski-rockette')!;
    const estimate = (level: number): Estimate => {
        const found = readersMean({ scores, level });
        const text = notice(
            'mean-of-readers',
            `Средняя площадь ${readers.length} врачей; интервал относится к врачам и случаям вообще, а не только к этим.`,
            `Mean area of ${readers.length} readers; the interval is about readers and cases at large, not only these.`,
        );
        const result: Estimate = {
            value: found.estimate,
            lower: found.lower,
            upper: found.upper,
            level,
            method: method.id,
            methodName: method.name,
            standardError: found.standardError,
            positive: scores[0]!.positive.length,
            negative: scores[0]!.negative.length,
            notices: [...first.wish.notices, text],
        };
        return cut(result, 0, 1);
    };
    return { problems: [], estimate };
}

function summed(cells: readonly (CellCounts | undefined)[]): CellCounts | undefined {
    if (cells.some(cell => cell === undefined)) return undefined;
    const total = (key: keyof CellCounts): number => cells.reduce((sum, cell) => sum + cell![key], 0);
    return { tp: total('tp'), fn: total('fn'), fp: total('fp'), tn: total('tn') };
}

/** Value of each reader, for the table of readings. */
export function estimateOfReader(measured: Measured, treatments: Treatments): Estimate | undefined {
    return guarded(estimatorFor(measured, treatments, undefined)).estimate?.(measured.wish.level);
}
