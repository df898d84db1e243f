export { run } from './run.js';
export type { Io, Sink } from './io.js';
export { type ExitStatus, exitStatus } from './exit-status.js';
