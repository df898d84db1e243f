/** Entry point of the server under Node: `--stdio`, `--node-ipc` or `--socket=PORT`, as the client starts it. */
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './start.js';

startServer({ connection: createConnection(ProposedFeatures.all), ...NodeFileSystem });
