/**
 * Entry point of the server under Node: `--stdio`, `--node-ipc` or `--socket=PORT`, as the client starts it. Data files
 * are read, and what takes long is computed, by the same script in a worker.
 */
import { isMainThread } from 'node:worker_threads';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { work } from './data/data-worker.js';
import { inWorker } from './data/in-worker.js';
import { nodeData } from './data/node-data.js';
import { resultsTask } from './data/results-task.js';
import type { ComputeResults } from './report-data.js';
import { backgroundSizing } from './sizing/background-sizing.js';
import { SizeThread } from './sizing/size-thread.js';
import { isSizeWorker, workOnSizes } from './sizing/size-worker.js';
import { startServer } from './start.js';

if (isMainThread) {
    const connection = createConnection(ProposedFeatures.all);
    const [, script = ''] = process.argv;
    const data = nodeData(connection, (job, options) => inWorker(script, job, options));
    const results: ComputeResults = (model, root, options) => inWorker(script, resultsTask(model, root), options);
    const thread = new SizeThread(script);
    const sizing = backgroundSizing(connection, () => thread.run);
    startServer({ connection, ...NodeFileSystem, data, results, sizing });
} else if (isSizeWorker()) workOnSizes();
else void work();
