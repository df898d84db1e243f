// Made by scripts/make-registry.mts from the files beside it. Do not edit.
import type { Rule } from '../../../core/rule.js';
import d01Employer from './definitions/D01-employer.js';
import d01PrincipalInvestigator from './definitions/D01-principal-investigator.js';
import d01Site from './definitions/D01-site.js';
import d02ControlAgrees from './definitions/D02-control-agrees.js';
import d02Design from './definitions/D02-design.js';
import d02Groups from './definitions/D02-groups.js';
import d02NoneReason from './definitions/D02-none-reason.js';
import d02OneGroup from './definitions/D02-one-group.js';
import d02PrimaryEndpoint from './definitions/D02-primary-endpoint.js';
import d02SecondaryEndpoint from './definitions/D02-secondary-endpoint.js';
import d03Clustering from './definitions/D03-clustering.js';
import d03Patients from './definitions/D03-patients.js';
import d03Unit from './definitions/D03-unit.js';
import d04Conflict from './definitions/D04-conflict.js';
import d04Manufacturer from './definitions/D04-manufacturer.js';
import d04Sponsor from './definitions/D04-sponsor.js';
import d05Consent from './definitions/D05-consent.js';
import d05Deidentification from './definitions/D05-deidentification.js';
import d06Rationale from './definitions/D06-rationale.js';
import d06Records from './definitions/D06-records.js';
import d07Criteria from './definitions/D07-criteria.js';
import d07NotMet from './definitions/D07-not-met.js';
import d08Condition from './definitions/D08-condition.js';
import d08Metric from './definitions/D08-metric.js';
import d08PlannedClass from './definitions/D08-planned-class.js';
import d09Acceptability from './definitions/D09-acceptability.js';
import d09Assessed from './definitions/D09-assessed.js';
import d09Risks from './definitions/D09-risks.js';
import d09Users from './definitions/D09-users.js';
import e01Dated from './evaluation/E01-dated.js';
import e01Evaluation from './evaluation/E01-evaluation.js';
import e01Links from './evaluation/E01-links.js';
import e01State from './evaluation/E01-state.js';
import e02Evidence from './evaluation/E02-evidence.js';
import e02Order from './evaluation/E02-order.js';
import e03Requirements from './evaluation/E03-requirements.js';
import e04Output from './evaluation/E04-output.js';
import e04Source from './evaluation/E04-source.js';
import e05Conditions from './evaluation/E05-conditions.js';
import e05Outside from './evaluation/E05-outside.js';
import e05Population from './evaluation/E05-population.js';
import e06DesignDate from './evaluation/E06-design-date.js';
import e06End from './evaluation/E06-end.js';
import e06Formed from './evaluation/E06-formed.js';
import e06Order from './evaluation/E06-order.js';
import e06Timing from './evaluation/E06-timing.js';
import e07Independence from './evaluation/E07-independence.js';
import e07NoRole from './evaluation/E07-no-role.js';
import e07Order from './evaluation/E07-order.js';
import e07Role from './evaluation/E07-role.js';
import e07SameData from './evaluation/E07-same-data.js';
import e07Unlisted from './evaluation/E07-unlisted.js';
import e08Results from './evaluation/E08-results.js';
import e09Input from './evaluation/E09-input.js';
import e09OtherSource from './evaluation/E09-other-source.js';
import e09Planned from './evaluation/E09-planned.js';
import e10Documents from './evaluation/E10-documents.js';
import pR1Dated from './trial/PR1-dated.js';
import pR1Documentation from './trial/PR1-documentation.js';
import pR1Order from './trial/PR1-order.js';
import pR1Preparation from './trial/PR1-preparation.js';
import pR2Acts from './trial/PR2-acts.js';
import pR2Order from './trial/PR2-order.js';
import pR3Contract from './trial/PR3-contract.js';
import pR3Order from './trial/PR3-order.js';
import pR3Start from './trial/PR3-start.js';
import pR4Source from './trial/PR4-source.js';
import pR5Chance from './trial/PR5-chance.js';
import pR5Claim from './trial/PR5-claim.js';
import pR5Direction from './trial/PR5-direction.js';
import pR5Safety from './trial/PR5-safety.js';
import pR6Committee from './trial/PR6-committee.js';
import pR6Ethics from './trial/PR6-ethics.js';
import pR6Order from './trial/PR6-order.js';
import pR7Installation from './trial/PR7-installation.js';
import pR7Order from './trial/PR7-order.js';
import pR7SystemVersion from './trial/PR7-system-version.js';
import pR7Version from './trial/PR7-version.js';
import t01Kind from './trial/T01-kind.js';
import t02Acts from './trial/T02-acts.js';
import t02Designation from './trial/T02-designation.js';
import t02Lapsed from './trial/T02-lapsed.js';
import t03Report from './trial/T03-report.js';
import t04Methodology from './trial/T04-methodology.js';
import t05Order from './trial/T05-order.js';
import t05Questions from './trial/T05-questions.js';
import t06Field from './trial/T06-field.js';
import t06Investigators from './trial/T06-investigators.js';
import t06Order from './trial/T06-order.js';
import t06Qualification from './trial/T06-qualification.js';
import t06Speciality from './trial/T06-speciality.js';
import p01Basis from './program/P01-basis.js';
import p01System from './program/P01-system.js';
import p02Adults from './program/P02-adults.js';
import p02Criteria from './program/P02-criteria.js';
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
import p04WideMargin from './program/P04-wide-margin.js';
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
import p06Sites from './program/P06-sites.js';
import p06Unit from './program/P06-unit.js';
import p07ClaimGoal from './program/P07-claim-goal.js';
import p07ClaimUnverified from './program/P07-claim-unverified.js';
import p07EndpointWithoutClaim from './program/P07-endpoint-without-claim.js';
import p07MetricMismatch from './program/P07-metric-mismatch.js';
import p07Missing from './program/P07-missing.js';
import p08Claimed from './program/P08-claimed.js';
import p08ComparatorExpected from './program/P08-comparator-expected.js';
import p08Expected from './program/P08-expected.js';
import p08Training from './program/P08-training.js';
import p09AnalysisSets from './program/P09-analysis-sets.js';
import p09Analysis from './program/P09-analysis.js';
import p09AsRight from './program/P09-as-right.js';
import p09Bootstrap from './program/P09-bootstrap.js';
import p09Indeterminate from './program/P09-indeterminate.js';
import p09IntervalFits from './program/P09-interval-fits.js';
import p09IntervalLevel from './program/P09-interval-level.js';
import p09Interval from './program/P09-interval.js';
import p09LevelAgrees from './program/P09-level-agrees.js';
import p09LevelUsual from './program/P09-level-usual.js';
import p09Methods from './program/P09-methods.js';
import p09MissingResults from './program/P09-missing-results.js';
import p10Asked from './program/P10-asked.js';
import p10CoPrimary from './program/P10-co-primary.js';
import p10Contradiction from './program/P10-contradiction.js';
import p10Inputs from './program/P10-inputs.js';
import p10JointPower from './program/P10-joint-power.js';
import p10Losses from './program/P10-losses.js';
import p10LowPower from './program/P10-low-power.js';
import p10Multiplicity from './program/P10-multiplicity.js';
import p10NoUse from './program/P10-no-use.js';
import p10NotComputed from './program/P10-not-computed.js';
import p10PlannedAgrees from './program/P10-planned-agrees.js';
import p10Power from './program/P10-power.js';
import p10PrevalenceAgrees from './program/P10-prevalence-agrees.js';
import p10Prevalence from './program/P10-prevalence.js';
import p10Rationale from './program/P10-rationale.js';
import p10ReadersAgree from './program/P10-readers-agree.js';
import p10Serves from './program/P10-serves.js';
import p10Source from './program/P10-source.js';
import p10TestFits from './program/P10-test-fits.js';
import p10Test from './program/P10-test.js';
import p10Unsized from './program/P10-unsized.js';
import c01Deviations from './conduct/C01-deviations.js';
import c02Date from './conduct/C02-date.js';
import c02Far from './conduct/C02-far.js';
import c02Identity from './conduct/C02-identity.js';
import c02Order from './conduct/C02-order.js';
import c02Traceability from './conduct/C02-traceability.js';
import f01Completion from './conduct/F01-completion.js';
import f01Report from './conduct/F01-report.js';
import f02Edition from './conduct/F02-edition.js';
import f02Standard from './conduct/F02-standard.js';
import f03Keepers from './conduct/F03-keepers.js';
import f04Protection from './conduct/F04-protection.js';
import f05Transfer from './conduct/F05-transfer.js';
import f06CloseOut from './conduct/F06-close-out.js';
import s01Notification from './conduct/S01-notification.js';
import s01Suspension from './conduct/S01-suspension.js';
import s02DataSafety from './conduct/S02-data-safety.js';
import s03Criteria from './conduct/S03-criteria.js';
import s04Powers from './conduct/S04-powers.js';
import s05RiskLevels from './conduct/S05-risk-levels.js';
import s06SiteDeviations from './conduct/S06-site-deviations.js';
import n01Classes from './effectiveness/N01-classes.js';
import n01Endpoint from './effectiveness/N01-endpoint.js';
import n01Missing from './effectiveness/N01-missing.js';
import n01ReadingMode from './effectiveness/N01-reading-mode.js';
import n01Unused from './effectiveness/N01-unused.js';
import n02Criterion from './effectiveness/N02-criterion.js';
import n02DatasetSize from './effectiveness/N02-dataset-size.js';
import n02Endpoint from './effectiveness/N02-endpoint.js';
import n02IntervalAgrees from './effectiveness/N02-interval-agrees.js';
import n02Interval from './effectiveness/N02-interval.js';
import n02LevelAgrees from './effectiveness/N02-level-agrees.js';
import n02LimitSide from './effectiveness/N02-limit-side.js';
import n02LowerLimit from './effectiveness/N02-lower-limit.js';
import n02TooWide from './effectiveness/N02-too-wide.js';
import n02TwoSided from './effectiveness/N02-two-sided.js';
import n03Reference from './effectiveness/N03-reference.js';
import n03Verification from './effectiveness/N03-verification.js';
import n04HandedOver from './effectiveness/N04-handed-over.js';
import n04Order from './effectiveness/N04-order.js';
import n05Order from './effectiveness/N05-order.js';
import n05Passport from './effectiveness/N05-passport.js';
import n07Total from './effectiveness/N07-total.js';
import n08Predictive from './effectiveness/N08-predictive.js';
import q01Phases from './quality/Q01-phases.js';
import q01Quality from './quality/Q01-quality.js';
import q02Documents from './quality/Q02-documents.js';
import r01Order from './quality/R01-order.js';
import r01Responsibilities from './quality/R01-responsibilities.js';
import r01Site from './quality/R01-site.js';
import r02Access from './quality/R02-access.js';
import r02Order from './quality/R02-order.js';
import r03Remarks from './quality/R03-remarks.js';
import r04Approval from './quality/R04-approval.js';
import r04TitlePage from './quality/R04-title-page.js';
import r05Influence from './quality/R05-influence.js';
import r06Kind from './quality/R06-kind.js';
import r06Monitoring from './quality/R06-monitoring.js';
import a01Name from './appendix/A01-name.js';
import a02Contacts from './appendix/A02-contacts.js';
import a03Dates from './appendix/A03-dates.js';
import a03Order from './appendix/A03-order.js';
import a04Summary from './appendix/A04-summary.js';
import a05Tasks from './appendix/A05-tasks.js';
import a07Modality from './appendix/A07-modality.js';
import a08Cases from './appendix/A08-cases.js';
import a08Fewer from './appendix/A08-fewer.js';
import a09Characteristics from './appendix/A09-characteristics.js';
import a10Labelling from './appendix/A10-labelling.js';
import a11Classes from './appendix/A11-classes.js';
import a12Sampling from './appendix/A12-sampling.js';
import a13Total from './appendix/A13-total.js';
import a15Testing from './appendix/A15-testing.js';
import a16Flow from './appendix/A16-flow.js';
import a18Outcomes from './appendix/A18-outcomes.js';
import a18Threshold from './appendix/A18-threshold.js';
import a19Level from './appendix/A19-level.js';
import a20Limitations from './appendix/A20-limitations.js';
import a22Funding from './appendix/A22-funding.js';
import a23Other from './appendix/A23-other.js';
import a24Performers from './appendix/A24-performers.js';
import a24Team from './appendix/A24-team.js';

/** All rules of the standard, in the order of its clauses. */
export const rules: readonly Rule[] = [
    d01Employer,
    d01PrincipalInvestigator,
    d01Site,
    d02ControlAgrees,
    d02Design,
    d02Groups,
    d02NoneReason,
    d02OneGroup,
    d02PrimaryEndpoint,
    d02SecondaryEndpoint,
    d03Clustering,
    d03Patients,
    d03Unit,
    d04Conflict,
    d04Manufacturer,
    d04Sponsor,
    d05Consent,
    d05Deidentification,
    d06Rationale,
    d06Records,
    d07Criteria,
    d07NotMet,
    d08Condition,
    d08Metric,
    d08PlannedClass,
    d09Acceptability,
    d09Assessed,
    d09Risks,
    d09Users,
    e01Dated,
    e01Evaluation,
    e01Links,
    e01State,
    e02Evidence,
    e02Order,
    e03Requirements,
    e04Output,
    e04Source,
    e05Conditions,
    e05Outside,
    e05Population,
    e06DesignDate,
    e06End,
    e06Formed,
    e06Order,
    e06Timing,
    e07Independence,
    e07NoRole,
    e07Order,
    e07Role,
    e07SameData,
    e07Unlisted,
    e08Results,
    e09Input,
    e09OtherSource,
    e09Planned,
    e10Documents,
    pR1Dated,
    pR1Documentation,
    pR1Order,
    pR1Preparation,
    pR2Acts,
    pR2Order,
    pR3Contract,
    pR3Order,
    pR3Start,
    pR4Source,
    pR5Chance,
    pR5Claim,
    pR5Direction,
    pR5Safety,
    pR6Committee,
    pR6Ethics,
    pR6Order,
    pR7Installation,
    pR7Order,
    pR7SystemVersion,
    pR7Version,
    t01Kind,
    t02Acts,
    t02Designation,
    t02Lapsed,
    t03Report,
    t04Methodology,
    t05Order,
    t05Questions,
    t06Field,
    t06Investigators,
    t06Order,
    t06Qualification,
    t06Speciality,
    p01Basis,
    p01System,
    p02Adults,
    p02Criteria,
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
    p04WideMargin,
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
    p06Sites,
    p06Unit,
    p07ClaimGoal,
    p07ClaimUnverified,
    p07EndpointWithoutClaim,
    p07MetricMismatch,
    p07Missing,
    p08Claimed,
    p08ComparatorExpected,
    p08Expected,
    p08Training,
    p09AnalysisSets,
    p09Analysis,
    p09AsRight,
    p09Bootstrap,
    p09Indeterminate,
    p09IntervalFits,
    p09IntervalLevel,
    p09Interval,
    p09LevelAgrees,
    p09LevelUsual,
    p09Methods,
    p09MissingResults,
    p10Asked,
    p10CoPrimary,
    p10Contradiction,
    p10Inputs,
    p10JointPower,
    p10Losses,
    p10LowPower,
    p10Multiplicity,
    p10NoUse,
    p10NotComputed,
    p10PlannedAgrees,
    p10Power,
    p10PrevalenceAgrees,
    p10Prevalence,
    p10Rationale,
    p10ReadersAgree,
    p10Serves,
    p10Source,
    p10TestFits,
    p10Test,
    p10Unsized,
    c01Deviations,
    c02Date,
    c02Far,
    c02Identity,
    c02Order,
    c02Traceability,
    f01Completion,
    f01Report,
    f02Edition,
    f02Standard,
    f03Keepers,
    f04Protection,
    f05Transfer,
    f06CloseOut,
    s01Notification,
    s01Suspension,
    s02DataSafety,
    s03Criteria,
    s04Powers,
    s05RiskLevels,
    s06SiteDeviations,
    n01Classes,
    n01Endpoint,
    n01Missing,
    n01ReadingMode,
    n01Unused,
    n02Criterion,
    n02DatasetSize,
    n02Endpoint,
    n02IntervalAgrees,
    n02Interval,
    n02LevelAgrees,
    n02LimitSide,
    n02LowerLimit,
    n02TooWide,
    n02TwoSided,
    n03Reference,
    n03Verification,
    n04HandedOver,
    n04Order,
    n05Order,
    n05Passport,
    n07Total,
    n08Predictive,
    q01Phases,
    q01Quality,
    q02Documents,
    r01Order,
    r01Responsibilities,
    r01Site,
    r02Access,
    r02Order,
    r03Remarks,
    r04Approval,
    r04TitlePage,
    r05Influence,
    r06Kind,
    r06Monitoring,
    a01Name,
    a02Contacts,
    a03Dates,
    a03Order,
    a04Summary,
    a05Tasks,
    a07Modality,
    a08Cases,
    a08Fewer,
    a09Characteristics,
    a10Labelling,
    a11Classes,
    a12Sampling,
    a13Total,
    a15Testing,
    a16Flow,
    a18Outcomes,
    a18Threshold,
    a19Level,
    a20Limitations,
    a22Funding,
    a23Other,
    a24Performers,
    a24Team,
];
