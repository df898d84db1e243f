export * from './bilingual.js';
export * from './schema/element.js';
export {
    type IntervalId,
    intervalIds,
    type MetricId,
    metricIds,
    type TestId,
    testIds,
} from './schema/elements/aims.js';
export * from './schema/kinds.js';
export { keywordForEach } from './schema/property.js';
export type { PlainShape, Property, PropertyInfo, ShapeValues, ValuesOf } from './schema/property.js';
export * from './schema/schema.js';
export type * from './schema/values.js';
export * from './text/look-alike.js';
export * from './text/similar.js';
export * from './trial/model.js';
export type * from './trial/place.js';
export * from './vocabulary/agreement.js';
export * from './vocabulary/keywords.js';
export * from './vocabulary/vocabulary.js';
export * from './catalogue/fitting.js';
export * from './catalogue/methods.js';
export * from './catalogue/metrics.js';
export * from './locale/format.js';
export * from './locale/gaps.js';
export { isComplete, sizeProgram, sizeProgramBy } from './sizing/size-program.js';
export { isObstacle, isStopped, isUnderWay } from './sizing/problems.js';
export { type Call, keyOfCall } from './sizing/computing/call.js';
export { callLabel } from './sizing/computing/call-label.js';
export type { Calculator, Obstacle } from './sizing/computing/calculator.js';
export { cancelled, failed, underWay } from './sizing/computing/obstacles.js';
export type { Outcome } from './sizing/computing/outcome.js';
export { computeCall, learn } from './sizing/computing/remember.js';
export { estimatedWork } from './sizing/computing/work.js';
export type * from './sizing/sizing.js';
export { languagePage } from './pages/language-page.js';
export { syntaxOf } from './pages/shape-syntax.js';
export { namesSet } from './text/names-set.js';
export { comparedNote } from './results/compared-note.js';
export type * from './results/dataset-facts.js';
export * from './results/fact-lines.js';
export type * from './results/endpoint-result.js';
export type * from './results/estimate.js';
export type * from './results/hypothesis-result.js';
export type * from './results/trial-results.js';
export { type Reportable, reportable } from './results/reportable.js';
