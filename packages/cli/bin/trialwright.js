#!/usr/bin/env node
// What npm links as the command. The program itself is bundled by `npm run build`.
import { existsSync } from 'node:fs';
import nodeModule from 'node:module';

const program = new URL('../dist/trialwright.js', import.meta.url);
if (existsSync(program)) {
    nodeModule.enableCompileCache?.();
    await import(program.href);
} else {
    console.error('trialwright: сначала выполните «npm run build» / run “npm run build” first');
    process.exitCode = 2;
}
