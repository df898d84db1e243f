export type { ByteSource } from '../reading/byte-source.js';
export * from './independence/index.js';
