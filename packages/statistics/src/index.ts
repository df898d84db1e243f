export * from './catalogue/catalogue.js';
export * from './catalogue/method-info.js';
export * from './catalogue/slow-methods.js';
export * from './core/bilingual.js';
export * from './core/decimal-sign.js';
export * from './core/derivation.js';
export * from './core/source.js';
export * from './core/statistics-error.js';
export * from './core/template.js';
export * from './one-sample/one-sample-detectable.js';
export * from './one-sample/one-sample-method.js';
export * from './one-sample/one-sample-power.js';
export * from './one-sample/one-sample-size.js';
export * from './one-sample/one-sample-test.js';
export * from './precision/achieved-precision.js';
export * from './precision/precision-criterion.js';
export * from './precision/precision-sample-size.js';
export * from './proportion/proportion-interval.js';
export * from './proportion/proportion-method.js';
export * from './recruitment/finite-population.js';
export * from './recruitment/recruitment.js';
export * from './group-sequential/boundary-shape.js';
export * from './group-sequential/group-sequential-boundaries.js';
export * from './group-sequential/group-sequential-power.js';
export * from './group-sequential/group-sequential-size.js';
export * from './two-stage/simon-two-stage.js';
export * from './auc/delong-covariance.js';
export * from './auc/placements.js';
export * from './mrmc/mrmc-analysis.js';
export {
    type MrmcCases,
    type MrmcCasesInput,
    mrmcCases,
    type MrmcPilot,
    type MrmcPower,
    mrmcPower,
    type MrmcPowerInput,
} from './mrmc/mrmc-power.js';
export * from './mrmc/readers-mean.js';
export * from './mrmc/variance-components.js';
export * from './agreement/bland-altman-size.js';
export * from './agreement/bland-altman.js';
export * from './agreement/concordance-correlation.js';
export * from './agreement/gwet.js';
export * from './agreement/icc-size.js';
export * from './agreement/intraclass-correlation.js';
export * from './agreement/kappa-size.js';
export * from './agreement/kappa.js';
export * from './agreement/prevalence-and-bias.js';
export * from './agreement/square-table.js';
export * from './multiplicity/adjust-p-values.js';
export * from './multiplicity/adjust-steps.js';
export * from './multiplicity/co-primary.js';
export * from './bootstrap/area-units.js';
export * from './bootstrap/bootstrap.js';
export * from './bootstrap/bootstrap-interval.js';
export type { Stratum } from './bootstrap/units.js';
export * from './multiplicity/co-primary-detectable.js';
export type { ClassClusters } from './clusters/class-clusters.js';
export * from './clusters/cluster-counts.js';
export * from './clusters/cluster-icc.js';
export * from './clusters/clustered-area.js';
export * from './clusters/clustered-difference.js';
export * from './clusters/clustered-proportion.js';
export { type AccuracyIndex, accuracyIndices, type IndexRates } from './diagnostic/accuracy-index.js';
export * from './diagnostic/accuracy-index-power.js';
export {
    type AccuracyIndexInput,
    accuracyIndexPrecisionSize,
    type AccuracyIndexSize,
    type AccuracyIndexTestInput,
    type AccuracyIndexTestSize,
    accuracyIndexTestSize,
} from './diagnostic/accuracy-index-size.js';
export * from './diagnostic/cells.js';
export * from './diagnostic/likelihood-ratio-size.js';
export * from './diagnostic/metric-interval.js';
export * from './diagnostic/metric-of-totals.js';
export * from './diagnostic/predictive-value-size.js';
export * from './diagnostic/predictive-values.js';
export * from './auc/auc-interval.js';
export * from './auc/auc-size.js';
export * from './auc/auc-variance.js';
export * from './auc/mann-whitney.js';
export * from './auc/roc-band.js';
export * from './auc/roc-curve.js';
export * from './means/mean-design.js';
export * from './means/mean-detectable.js';
export * from './means/mean-power.js';
export * from './means/mean-precision.js';
export * from './means/mean-size.js';
export * from './means/mean-test.js';
export * from './means/paired-deviation.js';
export * from './two-proportions/two-proportions-interval.js';
export * from './two-proportions/two-proportions-method.js';
export * from './two-proportions/two-proportions-size.js';
export * from './two-proportions/two-proportions-test.js';
export * from './paired/paired-interval.js';
export * from './paired/paired-method.js';
export * from './paired/paired-size.js';
export * from './paired/paired-test.js';
export * from './clusters/clustered-metric.js';
export * from './clusters/clustered-paired-test.js';
export * from './paired/predictive-value-comparison.js';
export * from './agreement/bland-altman-detectable.js';
export * from './agreement/icc-power.js';
export * from './agreement/kappa-power.js';
export { type ExpectedRatings, type ExpectedTable, expectedTables } from './agreement/expected-table.js';
export * from './agreement/weighted-kappa-power.js';
export {
    weightedKappaPrecisionSize,
    type WeightedKappaTestInput,
    weightedKappaTestSize,
} from './agreement/weighted-kappa-size.js';
export {
    aucDetectable,
    aucPlannedHalfWidth,
    aucPrecisionAssurance,
    type AucPowerInput,
    aucTestPower,
} from './auc/auc-power.js';
export type { AreaComparison, AreaComparisonInput } from './auc/area-comparison.js';
export * from './auc/area-comparison-power.js';
export {
    type AreaComparisonSize,
    type AreaComparisonSizeInput,
    areaComparisonSize,
} from './auc/area-comparison-size.js';
export * from './auc/paired-auc-power.js';
export type { ReachedPower } from './steps/power-steps.js';
export * from './diagnostic/likelihood-ratio-limits.js';
export * from './diagnostic/predictive-value-power.js';
export * from './group-sequential/sequential-design.js';
export * from './mrmc/mrmc-detectable.js';
export * from './mrmc/mrmc-equivalence.js';
export * from './paired/paired-detectable.js';
export { pairedPower, type PairedPowerInput } from './paired/paired-power.js';
export * from './two-proportions/two-proportions-detectable.js';
export { twoProportionsPower, type TwoProportionsPowerInput } from './two-proportions/two-proportions-power.js';
export * from './two-stage/simon-power.js';
export * from './designs/curve.js';
export * from './designs/describe-parameter.js';
export * from './designs/design.js';
export * from './designs/design-registry.js';
export * from './designs/input-error.js';
export * from './designs/parameter.js';
export { readShares } from './designs/shares.js';
export * from './designs/solve-design.js';
export * from './catalogue/family-info.js';
export { designsPage } from './pages/designs-page.js';
export { methodsPage, type PageExample } from './pages/methods-page.js';
export { normalCdf, upperZ } from './distribution/normal.js';
export { studentAbove, studentUpper } from './distribution/student.js';
