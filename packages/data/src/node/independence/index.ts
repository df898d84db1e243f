export { compareIds, type CompareOptions, type IdComparison } from './compare-ids.js';
export { compareLists } from './compare-lists.js';
export type { CommonCount } from './count-common.js';
export type { FillOptions } from './fill-store.js';
export { keyCheckOf, keyOf, shortestKey } from './hash-key.js';
export { writeFingerprintList, type WrittenList } from './write-list.js';
