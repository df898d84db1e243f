export { type AnalysisInput, type AnalysisOptions, analyseTrial } from './analyse-trial.js';
