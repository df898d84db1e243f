export type { ByteSource } from '../reading/byte-source.js';
