/** Entry point of the server in a browser's worker. Files that are not open cannot be read yet. */
import { EmptyFileSystem } from 'langium';
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { backgroundSizing } from './sizing/background-sizing.js';
import { inTask } from './sizing/in-task.js';
import { startServer } from './start.js';

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer({ connection, ...EmptyFileSystem, sizing: backgroundSizing(connection, inTask) });
