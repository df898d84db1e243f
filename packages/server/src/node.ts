/**
 * Entry point of the server under Node: `--stdio`, `--node-ipc` or `--socket=PORT`, as the client starts it. Data files
 * are read by the same script in a worker.
 */
import { isMainThread } from 'node:worker_threads';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { work } from './data/data-worker.js';
import { inWorker } from './data/in-worker.js';
import { nodeData } from './data/node-data.js';
import { startServer } from './start.js';

if (isMainThread) {
    const connection = createConnection(ProposedFeatures.all);
    const [, script = ''] = process.argv;
    const data = nodeData(connection, (job, options) => inWorker(script, job, options));
    startServer({ connection, ...NodeFileSystem, data });
} else void work();
