// Made by scripts/make-registry.mts from the files beside it. Do not edit.
import type { Rule } from '../../../core/rule.js';
import d02Design from './definitions/D02-design.js';
import d02Groups from './definitions/D02-groups.js';
import d02NoneReason from './definitions/D02-none-reason.js';
import d02PrimaryEndpoint from './definitions/D02-primary-endpoint.js';
import d02SecondaryEndpoint from './definitions/D02-secondary-endpoint.js';
import d08Condition from './definitions/D08-condition.js';
import d08Metric from './definitions/D08-metric.js';
import d08PlannedClass from './definitions/D08-planned-class.js';
import e06DesignDate from './evaluation/E06-design-date.js';
import e06Formed from './evaluation/E06-formed.js';
import e06Order from './evaluation/E06-order.js';
import e07Independence from './evaluation/E07-independence.js';
import e07NoRole from './evaluation/E07-no-role.js';
import e07Role from './evaluation/E07-role.js';
import e07SameData from './evaluation/E07-same-data.js';
import e07Unlisted from './evaluation/E07-unlisted.js';
import p01Basis from './program/P01-basis.js';
import p01System from './program/P01-system.js';
import p02PatientGroups from './program/P02-patient-groups.js';
import p02Population from './program/P02-population.js';
import p02UncoveredGroup from './program/P02-uncovered-group.js';
import p03Confirmatory from './program/P03-confirmatory.js';
import p04Direction from './program/P04-direction.js';
import p04ExpectedSide from './program/P04-expected-side.js';
import p04Margin from './program/P04-margin.js';
import p04Missing from './program/P04-missing.js';
import p04Sides from './program/P04-sides.js';
import p04Significance from './program/P04-significance.js';
import p04Statement from './program/P04-statement.js';
import p05NoneReason from './program/P05-none-reason.js';
import p05ObjectiveUnanswered from './program/P05-objective-unanswered.js';
import p05OrphanEndpoint from './program/P05-orphan-endpoint.js';
import p05Primary from './program/P05-primary.js';
import p05Rank from './program/P05-rank.js';
import p05Secondary from './program/P05-secondary.js';
import p05UntestedEndpoint from './program/P05-untested-endpoint.js';
import p06Insufficient from './program/P06-insufficient.js';
import p06Integer from './program/P06-integer.js';
import p06Missing from './program/P06-missing.js';
import p06Planned from './program/P06-planned.js';
import p07ClaimUnverified from './program/P07-claim-unverified.js';
import p07EndpointWithoutClaim from './program/P07-endpoint-without-claim.js';
import p07MetricMismatch from './program/P07-metric-mismatch.js';
import p07Missing from './program/P07-missing.js';
import p08ComparatorExpected from './program/P08-comparator-expected.js';
import p08Expected from './program/P08-expected.js';
import p09Analysis from './program/P09-analysis.js';
import p09Indeterminate from './program/P09-indeterminate.js';
import p09IntervalFits from './program/P09-interval-fits.js';
import p09IntervalLevel from './program/P09-interval-level.js';
import p09Interval from './program/P09-interval.js';
import p09Methods from './program/P09-methods.js';
import p09MissingResults from './program/P09-missing-results.js';
import p10Inputs from './program/P10-inputs.js';
import p10JointPower from './program/P10-joint-power.js';
import p10Losses from './program/P10-losses.js';
import p10Multiplicity from './program/P10-multiplicity.js';
import p10NotComputed from './program/P10-not-computed.js';
import p10PlannedAgrees from './program/P10-planned-agrees.js';
import p10Power from './program/P10-power.js';
import p10PrevalenceAgrees from './program/P10-prevalence-agrees.js';
import p10Prevalence from './program/P10-prevalence.js';
import p10Rationale from './program/P10-rationale.js';
import p10Serves from './program/P10-serves.js';
import p10Source from './program/P10-source.js';
import p10TestFits from './program/P10-test-fits.js';
import p10Test from './program/P10-test.js';
import p10Unsized from './program/P10-unsized.js';
import n01Endpoint from './effectiveness/N01-endpoint.js';
import n01Missing from './effectiveness/N01-missing.js';
import n01Unused from './effectiveness/N01-unused.js';
import n02Criterion from './effectiveness/N02-criterion.js';
import n02DatasetSize from './effectiveness/N02-dataset-size.js';
import n02Endpoint from './effectiveness/N02-endpoint.js';
import n02IntervalAgrees from './effectiveness/N02-interval-agrees.js';
import n02Interval from './effectiveness/N02-interval.js';
import n03Reference from './effectiveness/N03-reference.js';
import n03Verification from './effectiveness/N03-verification.js';

/** All rules of the standard, in the order of its clauses. */
export const rules: readonly Rule[] = [
    d02Design,
    d02Groups,
    d02NoneReason,
    d02PrimaryEndpoint,
    d02SecondaryEndpoint,
    d08Condition,
    d08Metric,
    d08PlannedClass,
    e06DesignDate,
    e06Formed,
    e06Order,
    e07Independence,
    e07NoRole,
    e07Role,
    e07SameData,
    e07Unlisted,
    p01Basis,
    p01System,
    p02PatientGroups,
    p02Population,
    p02UncoveredGroup,
    p03Confirmatory,
    p04Direction,
    p04ExpectedSide,
    p04Margin,
    p04Missing,
    p04Sides,
    p04Significance,
    p04Statement,
    p05NoneReason,
    p05ObjectiveUnanswered,
    p05OrphanEndpoint,
    p05Primary,
    p05Rank,
    p05Secondary,
    p05UntestedEndpoint,
    p06Insufficient,
    p06Integer,
    p06Missing,
    p06Planned,
    p07ClaimUnverified,
    p07EndpointWithoutClaim,
    p07MetricMismatch,
    p07Missing,
    p08ComparatorExpected,
    p08Expected,
    p09Analysis,
    p09Indeterminate,
    p09IntervalFits,
    p09IntervalLevel,
    p09Interval,
    p09Methods,
    p09MissingResults,
    p10Inputs,
    p10JointPower,
    p10Losses,
    p10Multiplicity,
    p10NotComputed,
    p10PlannedAgrees,
    p10Power,
    p10PrevalenceAgrees,
    p10Prevalence,
    p10Rationale,
    p10Serves,
    p10Source,
    p10TestFits,
    p10Test,
    p10Unsized,
    n01Endpoint,
    n01Missing,
    n01Unused,
    n02Criterion,
    n02DatasetSize,
    n02Endpoint,
    n02IntervalAgrees,
    n02Interval,
    n03Reference,
    n03Verification,
];
