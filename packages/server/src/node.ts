/**
 * Entry point of the server under Node: `--stdio`, `--node-ipc` or `--socket=PORT`, as the client starts it. Data files
 * are read, and what takes long is computed, by the same script in a worker; each loads only what it needs.
 */
import { isMainThread } from 'node:worker_threads';
import { isSizeWorker } from './sizing/size-worker-data.js';

if (isMainThread) void import('./node-server.js').then(({ startNodeServer }) => startNodeServer());
else if (isSizeWorker()) void import('./sizing/size-worker.js').then(({ workOnSizes }) => workOnSizes());
else void import('./data/data-worker.js').then(({ work }) => work());
