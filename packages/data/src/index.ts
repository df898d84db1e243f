export { FingerprintError, type FingerprintHeader } from './independence/fingerprint-header.js';
export { idNormalisation, idText } from './independence/id-text.js';
export { type IdBatches, idsOf } from './independence/id-source.js';
export { type FingerprintList, openFingerprintList } from './independence/read-list.js';
export type * from './reading/byte-source.js';
export type * from './reading/table.js';
export type * from './records/case-table.js';
export * from './results/index.js';
