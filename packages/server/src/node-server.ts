import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { inWorker } from './data/in-worker.js';
import { nodeData } from './data/node-data.js';
import { resultsTask } from './data/results-task.js';
import type { ComputeResults } from './report-data.js';
import { backgroundSizing } from './sizing/background-sizing.js';
import { SizeThread } from './sizing/size-thread.js';
import { startServer } from './start.js';

/** Starts the server in the main thread; its workers run the script that the process was started with. */
export function startNodeServer(): void {
    const connection = createConnection(ProposedFeatures.all);
    const [, script = ''] = process.argv;
    const data = nodeData(connection, (job, options) => inWorker(script, job, options));
    const results: ComputeResults = (model, root, options) => inWorker(script, resultsTask(model, root), options);
    const thread = new SizeThread(script);
    const sizing = backgroundSizing(connection, () => thread.run);
    startServer({ connection, ...NodeFileSystem, data, results, sizing });
}
