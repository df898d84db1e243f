export type * from './reading/byte-source.js';
export type * from './reading/table.js';
export type * from './records/case-table.js';
