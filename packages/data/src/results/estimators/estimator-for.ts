import { metricOf } from '@trialwright/model';
import { inText, problem } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import { graded } from '../endpoints/reading-set.js';
import { caseCounts, type Part } from '../outcomes/case-counts.js';
import { cellsOf } from '../outcomes/cells.js';
import { leftOut, resolve } from '../outcomes/outcomes.js';
import type { Treatments } from '../outcomes/treatment.js';
import { kappaOfCells, ofAgreement } from './agreement.js';
import { ofArea } from './area.js';
import { ofCells } from './cell-index.js';
import { ofClusteredArea } from './clustered-area.js';
import { patientClusters } from './clusters.js';
import type { Estimator } from './estimator.js';
import { type Membership, membershipByCells, membershipByState } from './member.js';
import { ofMeasure } from './measure.js';
import { ofPredictiveValue } from './predictive-value.js';
import { areaTreatmentProblem, classPatients, classScores } from './scores.js';
import { ofShare } from './share.js';
import { unruled } from './unruled.js';

/** The metric of a reading on a part of the cases, under a rule for cases without a definite result. */
export function estimatorFor(measured: Measured, treatments: Treatments, part: Part): Estimator {
    const { metric, table, outcomes } = measured;
    const byState = membershipByState(metric, outcomes);
    if (byState) {
        const counts = caseCounts(table, outcomes, () => true, part);
        return { counts, ...shareOf(measured, byState, part) };
    }
    const open = unruled(measured, treatments, part);
    if (open.problems.length > 0) {
        return { counts: caseCounts(table, outcomes, () => false, part), problems: open.problems };
    }
    const { kind } = metricOf(metric);
    if (kind === 'area') return areaOf(measured, treatments, part);
    if (kind === 'mean' || (kind === 'agreement' && graded(table, measured.reading))) {
        const usable = usableMeasure(measured);
        const counts = caseCounts(table, outcomes, usable, part);
        const found = kind === 'mean' ? ofMeasure(measured, usable, part) : ofAgreement(measured, usable, part);
        return { counts, ...found };
    }
    if (metric === 'proportion') return featureUnknown(measured, part);
    const resolved = resolve(table, outcomes, treatments);
    const counts = caseCounts(table, outcomes, i => resolved[i] !== leftOut, part);
    const cells = cellsOf(table, resolved, part);
    const membership = membershipByCells(metric, table.truth, resolved);
    if (membership) {
        const stated = ofPredictiveValue(measured, cells);
        return { counts, cells, ...(stated ?? shareOf(measured, membership, part)) };
    }
    const clustered = severalUnits(measured, i => (resolved[i] === leftOut ? 0 : 1), part);
    if (clustered) return { counts, cells, problems: [clustered] };
    const found = kind === 'agreement' ? kappaOfCells(measured, cells) : ofCells(metric, cells, measured.wish);
    return { counts, cells, ...found! };
}

function shareOf(measured: Measured, membership: Membership, part: Part): Omit<Estimator, 'counts' | 'cells'> {
    const { table, metric, wish } = measured;
    let x = 0;
    let n = 0;
    const length = part ? part.length : table.cases;
    for (let k = 0; k < length; k++) {
        const kind = membership(part ? part[k]! : k);
        if (kind > 0) n++;
        if (kind === 2) x++;
    }
    if (!table.patient) return ofShare(metric, { x, n }, wish);
    const { clusters, several } = patientClusters(table.patient, table.cases, membership, part);
    return ofShare(metric, several ? { x, n, clusters } : { x, n }, wish);
}

function areaOf(measured: Measured, treatments: Treatments, part: Part): Estimator {
    const { table, reading, outcomes, wish } = measured;
    const odd = areaTreatmentProblem(treatments);
    const used = (i: number): boolean => {
        if (table.truth[i]! < 0 || outcomes[i] === leftOut) return false;
        if (outcomes[i] === 1) return true;
        return (outcomes[i] === -2 ? treatments.indeterminate : treatments.missing) !== 'excluded';
    };
    const counts = caseCounts(table, outcomes, used, part);
    if (odd) return { counts, problems: [odd] };
    const scores = classScores(table, reading.score!, outcomes, treatments, part);
    const several = table.patient && patientClusters(table.patient, table.cases, i => (used(i) ? 1 : 0), part).several;
    if (!several) return { counts, ...ofArea(scores, wish) };
    const patients = classPatients(table, reading.score!, outcomes, treatments, part);
    return { counts, ...ofClusteredArea(scores, patients, wish) };
}

/** Metrics for which several units a patient are not computed by this version. */
function severalUnits({ table, metric, endpoint }: Measured, member: Membership, part: Part) {
    if (!table.patient || !patientClusters(table.patient, table.cases, member, part).several) return undefined;
    const name = metricOf(metric).name;
    return problem(
        'clusters-not-computed',
        `У пациентов по нескольку единиц анализа, они не независимы, а метрика «${inText(name.ru)}» для этого случая не вычисляется.`,
        `Patients have several units of analysis, which are not independent, and the metric “${inText(name.en)}” is not computed for that.`,
        endpoint.properties.unit?.at ?? endpoint.headAt,
    );
}

/** Cases whose measurement (and true value, where the metric is held against it) is known. */
function usableMeasure({ metric, table, reading, outcomes }: Measured): (position: number) => boolean {
    const measure = reading.measure!;
    const truth = table.truthValue;
    const pair = metricOf(metric).kind === 'agreement' || metric === 'meanDifference';
    return i =>
        outcomes[i] === 1 && !Number.isNaN(measure[i]!) && (!pair || (truth !== undefined && !Number.isNaN(truth[i]!)));
}

function featureUnknown({ table, outcomes, endpoint }: Measured, part: Part): Estimator {
    const open = problem(
        'feature-not-named',
        'Доля «случаев с признаком» по данным не вычисляется: признак назван только словами. Выберите метрику, которая определена, например «доля отказов».',
        'A share of cases “with the feature” is not computed from data: the feature stands in words only. Choose a metric that is defined, such as “failure rate”.',
        endpoint.properties.metric?.at,
    );
    return { counts: caseCounts(table, outcomes, () => false, part), problems: [open] };
}
