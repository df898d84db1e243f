import { type CellCounts, metricOf, type ResultProblem } from '@trialwright/model';
import { problem } from '../core/problems.js';
import type { Measured } from '../endpoints/reading-set.js';
import { graded } from '../endpoints/reading-set.js';
import { caseCounts, type Part } from '../outcomes/case-counts.js';
import { cellsOf } from '../outcomes/cells.js';
import { leftOut, resolve } from '../outcomes/outcomes.js';
import type { Treatments } from '../outcomes/treatment.js';
import { kappaOfCells, ofAgreement } from './agreement.js';
import { ofArea } from './area.js';
import { isBootstrap } from './bootstrap.js';
import { bootstrapOfArea, bootstrapOfCells, bootstrapOfShare } from './bootstrap-of.js';
import { ofCells } from './cell-index.js';
import { ofClusteredArea } from './clustered-area.js';
import { clusteredCells } from './clustered-cells.js';
import { patientClusters, severalUnits } from './clusters.js';
import type { Estimator } from './estimator.js';
import { type Membership, membershipByCells, membershipByFeature, membershipByState } from './member.js';
import { ofMeasure } from './measure.js';
import { isOfDifferences } from './measurements.js';
import { ofPredictiveValue } from './predictive-value.js';
import { areaTreatmentProblem, classPatients, classScores, completeScores } from './scores.js';
import { ofShare } from './share.js';
import { placeKinds, type UnitKind } from './units.js';
import { allDefinite, unruled } from './unruled.js';

type Found = Omit<Estimator, 'counts' | 'cells'>;

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
    if (metric === 'proportion') return featureOf(measured, treatments, part);
    const resolved = resolve(table, outcomes, treatments);
    const counts = caseCounts(table, outcomes, i => resolved[i] !== leftOut, part);
    const cells = cellsOf(table, resolved, part);
    return { counts, cells, ...ofResolved(measured, resolved, cells, part) };
}

/** A metric of the four cells of resolved results. */
function ofResolved(measured: Measured, resolved: Int8Array, cells: CellCounts, part: Part): Found {
    const { metric, table, prevalence, wish } = measured;
    const membership = membershipByCells(metric, table.truth, resolved);
    if (isBootstrap(wish)) {
        const by = severalUnits(table, i => resolved[i] !== leftOut, part) ? 'patient' : 'case';
        return bootstrapOfCells(measured, cells, by, () =>
            placeKinds(table, part, i => (resolved[i]! < 0 ? -1 : table.truth[i]! * 2 + resolved[i]!), 4, by),
        );
    }
    if (membership && !(prevalence && (metric === 'ppv' || metric === 'npv')))
        return shareOf(measured, membership, part);
    if (severalUnits(table, i => resolved[i] !== leftOut, part)) {
        const place = (i: number): number => (resolved[i]! < 0 ? -1 : table.truth[i]! * 2 + resolved[i]!);
        return clusteredCells(measured, cells, placeKinds(table, part, place, 4, 'patient'));
    }
    const stated = ofPredictiveValue(measured, cells);
    if (stated) return stated;
    return metricOf(metric).kind === 'agreement' ? kappaOfCells(measured, cells) : ofCells(metric, cells, wish)!;
}

function shareOf(measured: Measured, membership: Membership, part: Part): Found {
    const { table, metric, wish, classesChosen } = measured;
    let x = 0;
    let n = 0;
    const length = part ? part.length : table.cases;
    for (let k = 0; k < length; k++) {
        const kind = membership(part ? part[k]! : k);
        if (kind > 0) n++;
        if (kind === 2) x++;
    }
    if (isBootstrap(wish)) {
        const by = severalUnits(table, i => membership(i) > 0, part) ? 'patient' : 'case';
        const kinds = (): UnitKind[] => placeKinds(table, part, i => membership(i) - 1, 2, by);
        return bootstrapOfShare(measured, { x, n }, { by, byClass: classesChosen }, kinds);
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
    const several = severalUnits(table, used, part);
    const scores =
        !several && !part && allDefinite(outcomes)
            ? completeScores(table, reading)
            : classScores(table, reading.score!, outcomes, treatments, part);
    if (!several && !isBootstrap(wish)) return { counts, ...ofArea(scores, wish) };
    const patients = several ? classPatients(table, reading.score!, outcomes, treatments, part) : undefined;
    if (isBootstrap(wish)) return { counts, ...bootstrapOfArea(scores, patients, wish) };
    return { counts, ...ofClusteredArea(scores, patients!, wish) };
}

/** Cases whose measurement (and true value, where the metric is held against it) is known. */
function usableMeasure({ metric, table, reading, outcomes }: Measured): (position: number) => boolean {
    const measure = reading.measure!;
    const truth = table.truthValue;
    const pair = metricOf(metric).kind === 'agreement' || isOfDifferences(metric);
    return i =>
        outcomes[i] === 1 && !Number.isNaN(measure[i]!) && (!pair || (truth !== undefined && !Number.isNaN(truth[i]!)));
}

/** The share of cases with a feature; whatever is known of their truth. */
function featureOf(measured: Measured, treatments: Treatments, part: Part): Estimator {
    const { metric, table, outcomes } = measured;
    const membership = membershipByFeature(metric, outcomes, treatments)!;
    const counts = caseCounts(table, outcomes, i => membership(i) > 0, part);
    const odd = allDefinite(outcomes) ? undefined : featureTreatmentProblem(treatments);
    return odd ? { counts, problems: [odd] } : { counts, ...shareOf(measured, membership, part) };
}

/** A feature is neither right nor wrong. */
function featureTreatmentProblem({ indeterminate, missing }: Treatments): ResultProblem | undefined {
    const odd = [indeterminate, missing].some(treatment => treatment === 'asWrong' || treatment === 'asRight');
    if (!odd) return undefined;
    return problem(
        'rule-not-for-feature',
        'Признак не бывает верным или неверным: для случаев без него выберите «как положительные» (есть), «как отрицательные» (нет) или «исключаются».',
        'A feature is neither right nor wrong: for cases without a value choose “as positive” (has it), “as negative” (has it not) or “excluded”.',
    );
}
