import {
    type CellCounts,
    type ElementOf,
    type EndpointResult,
    type Located,
    metricOf,
    type TrialModel,
} from '@trialwright/model';
import { cellMetrics, countsOf, type ProportionMetric, proportionMetrics } from '@trialwright/statistics';
import { inText, problem } from '../core/problems.js';
import { kappaOfCells } from '../estimators/agreement.js';
import { isBootstrap } from '../estimators/bootstrap.js';
import { bootstrapOfCells } from '../estimators/bootstrap-of.js';
import { ofCells } from '../estimators/cell-index.js';
import type { Estimator } from '../estimators/estimator.js';
import { guarded } from '../estimators/guarded.js';
import { ofPredictiveValue } from '../estimators/predictive-value.js';
import { ofShare } from '../estimators/share.js';
import type { UnitKind } from '../estimators/units.js';
import { wishOf } from '../estimators/wish.js';
import { type AnalysedEndpoint, countsOfCells, shown } from './analyse-endpoint.js';
import { classesChosen, statedPrevalence } from './prevalence.js';
import { thresholdOf } from './threshold.js';

type TypedCells = ElementOf<'report'>['properties']['cells'][number];

/** The cells that the report gives for an endpoint. */
export function typedCells(model: TrialModel, endpoint: ElementOf<'endpoint'>): TypedCells | undefined {
    const report = model.first('report');
    return report?.properties.cells.find(({ value }) => value.endpoint.value.target === endpoint.key);
}

/** The counts of typed cells. */
export function countsIn({ value }: TypedCells): CellCounts {
    const count = (cell: Located<number>): number => cell.value;
    return { tp: count(value.tp), fn: count(value.fn), fp: count(value.fp), tn: count(value.tn) };
}

/** Computes an endpoint from the cells that the report gives instead of data. */
export function endpointFromCells(
    model: TrialModel,
    endpoint: ElementOf<'endpoint'>,
    typed: TypedCells,
): AnalysedEndpoint {
    const main = guarded(estimatorOfCells(model, endpoint, typed));
    const level = wishOf(endpoint).level;
    const result: EndpointResult = {
        endpoint: endpoint.key,
        metric: endpoint.properties.metric!.value,
        dataset: endpoint.properties.dataset?.value.target,
        from: 'cells',
        threshold: thresholdOf(model, endpoint),
        rules: [{ rule: 'asStated', ...shown(main, level) }],
        groups: [],
        sets: [],
        readings: [],
        notices: [],
        problems: [],
    };
    return { subject: { endpoint, measured: [], ofSystem: [], problems: [] }, result, main };
}

function estimatorOfCells(model: TrialModel, endpoint: ElementOf<'endpoint'>, typed: TypedCells): Estimator {
    const cells = countsIn(typed);
    const { tp, fn, fp, tn } = cells;
    const counts = countsOfCells(tp, fn, fp, tn);
    const metric = endpoint.properties.metric!.value;
    if (![tp, fn, fp, tn].every(count => Number.isInteger(count) && count >= 0)) {
        const wrong = problem(
            'cells-not-counts',
            'Ячейки — целые числа не меньше нуля.',
            'Cells are whole numbers, none below zero.',
            typed.at,
        );
        return { counts, problems: [wrong] };
    }
    const wish = wishOf(endpoint);
    const measured = { endpoint, metric, wish, prevalence: statedPrevalence(model, endpoint) };
    if (isBootstrap(wish) && metric in cellMetrics) {
        const chosen = classesChosen(model, endpoint);
        const kinds = (): UnitKind[] =>
            [tn, fp, fn, tp].map((times, cell) => ({ classes: cell < 2 ? 1 : 2, places: [cell], values: [1], times }));
        return { counts, cells, ...bootstrapOfCells({ ...measured, classesChosen: chosen }, cells, 'case', kinds) };
    }
    const share = isShare(metric) ? countsOf(metric, cells) : undefined;
    const found =
        ofPredictiveValue(measured, cells) ??
        (share && ofShare(metric, share, wish)) ??
        (metric === 'kappa' ? kappaOfCells(measured, cells) : ofCells(metric, cells, wish));
    if (found) return { counts, cells, ...found };
    const name = metricOf(metric).name;
    const wrong = problem(
        'metric-not-of-cells',
        `Метрика «${inText(name.ru)}» по четырём ячейкам не вычисляется: нужны данные.`,
        `The metric “${inText(name.en)}” is not computed from four cells: data are needed.`,
        typed.at,
    );
    return { counts, cells, problems: [wrong] };
}

function isShare(metric: string): metric is ProportionMetric {
    return (proportionMetrics as readonly string[]).includes(metric);
}
