import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readyNotification } from './protocol.js';

const connection = createConnection(ProposedFeatures.all);
connection.onInitialize(() => ({ capabilities: {} }));
connection.onInitialized(() => void connection.sendNotification(readyNotification));
connection.listen();
