export type { ByteSource } from '../reading/byte-source.js';
export * from './independence/index.js';
export { fileSource } from './file-source.js';
export { type HashedSource, hashed, sha256 } from './sha256.js';
export { type TrialFiles, type TrialStage, trialResults } from './trial-results.js';
export { compareSets, idsOfFiles } from './compare-sets.js';
export { readRequested, stampOf } from './read-requested.js';
export { type ProgramSurvey, type SurveyOptions, surveyProgram } from './survey-program.js';
