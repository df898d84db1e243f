import type { TestId } from '../schema/elements/aims.js';
import type { Comparison } from '../schema/values.js';
import type { ElementOf } from '../trial/model.js';
import { pairedTests, parallelTests } from '../sizing/comparison-methods.js';
import type { Metric } from './metrics.js';

/** What decides which tests and properties a hypothesis or a precision target can use. */
export interface DesignSituation {
    readonly kind: 'hypothesis' | 'precision';
    readonly metric: Metric | undefined;
    /** Of a hypothesis. */
    readonly against?: Comparison['against'];
    readonly design?: 'paired' | 'parallel';
    /** Whether several readers read the cases. */
    readonly readers?: boolean;
}

/** What is known of the design of a hypothesis or precision target. */
export function situationOf(
    element: ElementOf<'hypothesis'> | ElementOf<'precision'>,
    metric: Metric | undefined,
): DesignSituation {
    if (element.kind === 'precision') return { kind: 'precision', metric };
    const { statement, design, readers, test } = (element as ElementOf<'hypothesis'>).properties;
    const several = readers !== undefined || test?.value === 'obuchowskiRockette';
    return {
        kind: 'hypothesis',
        metric,
        against: statement?.value.against,
        design: design?.value,
        // Without a number of readers either may be meant.
        ...(several ? { readers: true } : {}),
    };
}

const kinds = { superior: 'superiority', noninferior: 'non-inferiority', equivalent: 'equivalence' } as const;

/** Tests that fit metric and design, the usual one first; all of the metric's where too little is known yet. */
export function fittingTests({ metric, against, design, readers }: DesignSituation): readonly TestId[] {
    if (!metric) return [];
    if (metric.kind === 'area') {
        if (against === 'goal') return ['delongTest'];
        return readers === undefined ? metric.tests : readers ? ['obuchowskiRockette'] : ['delongTest'];
    }
    if (metric.kind !== 'proportion') return metric.tests;
    const ofGoal: readonly TestId[] = ['exactBinomial', 'scoreZ', 'waldTest'];
    if (against === 'goal') return metric.tests.filter(id => ofGoal.includes(id));
    const others = metric.tests.filter(id => !ofGoal.includes(id) || id === 'scoreZ');
    if (against === undefined) return metric.tests;
    const lists =
        design === undefined ? [pairedTests, parallelTests] : design === 'paired' ? [pairedTests] : [parallelTests];
    const known = lists.flatMap(tests => tests[kinds[against]].map(([id]) => id));
    const fitting = known.filter(id => others.includes(id));
    return fitting.length > 0 ? [...new Set(fitting)] : others;
}

type Fits = (situation: DesignSituation) => boolean;

const isShare: Fits = ({ metric }) => metric?.kind === 'proportion' && !isPredictive(metric);
const isPredictive = (metric: Metric | undefined): boolean => metric?.id === 'ppv' || metric?.id === 'npv';
const isRatio: Fits = ({ metric }) => metric?.kind === 'ratio';
const isRateSum: Fits = ({ metric }) => metric?.id === 'youden' || metric?.id === 'balancedAccuracy';
const isArea: Fits = ({ metric }) => metric?.kind === 'area';
const isMean: Fits = ({ metric }) => metric?.kind === 'mean';
const isAgreement: Fits = ({ metric }) => metric?.kind === 'agreement';
const isKappa: Fits = ({ metric }) => metric?.id === 'kappa' || metric?.id === 'weightedKappa';
const compares: Fits = ({ against }) => against !== undefined && against !== 'goal';
const paired: Fits = situation => compares(situation) && situation.design !== 'parallel';
const parallel: Fits = situation => compares(situation) && situation.design !== 'paired';
const pilot: Fits = situation => isArea(situation) && paired(situation) && situation.readers !== false;

/** Properties that only some metrics and designs have a use for. */
const conditions: Readonly<Record<string, Fits>> = {
    comparatorExpected: compares,
    design: compares,
    discordance: situation => isShare(situation) && paired(situation),
    correlation: situation =>
        paired(situation) && (isMean(situation) || (isArea(situation) && situation.readers !== true)),
    allocation: situation =>
        // Of areas: the classes on the same cases, the groups where they are parallel.
        isArea(situation) ||
        (isPredictive(situation.metric) || isRatio(situation) || isRateSum(situation)
            ? situation.design !== 'parallel'
            : parallel(situation)),
    expectedSensitivity: situation => isPredictive(situation.metric) || isRatio(situation) || isRateSum(situation),
    expectedSpecificity: situation => isPredictive(situation.metric) || isRatio(situation) || isRateSum(situation),
    positiveShare: ({ metric }) => metric?.id === 'kappa',
    categoryShares: isKappa,
    systemShares: isKappa,
    disagreements: isKappa,
    standardDeviation: isMean,
    readers: situation =>
        (isAgreement(situation) && situation.metric?.id !== 'weightedKappa') ||
        (isArea(situation) && paired(situation)),
    errorVariance: pilot,
    correlationMethods: pilot,
    correlationReaders: pilot,
    correlationBoth: pilot,
    interactionVariance: pilot,
    pilotCases: pilot,
    lowerLimit: ({ metric }) => metric?.better !== 'lower' && metric?.kind !== 'mean',
    upperLimit: ({ metric }) =>
        metric?.id === 'lrNegative' || (metric?.kind === 'proportion' && metric.better !== 'higher'),
    halfWidth: situation => !isRatio(situation),
};

/** Whether a property of an endpoint has a use with its metric; unknown metrics exclude none. */
export function fitsEndpoint(property: string, metric: Metric | undefined): boolean {
    return property !== 'weights' || !metric || metric.id === 'weightedKappa';
}

/** Whether a property of a hypothesis or precision target has a use in its situation; unknown metrics exclude none. */
export function fitsDesign(property: string, situation: DesignSituation): boolean {
    return !situation.metric || (conditions[property]?.(situation) ?? true);
}
