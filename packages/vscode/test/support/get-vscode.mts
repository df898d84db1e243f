/**
 * Installs a real VS Code from the npm registry: the package `code-server` carries the whole of it (workbench, server,
 * extension host). The ordinary way, downloading the desktop build, is not open on every machine.
 *
 * About 40 seconds and 800 MB the first time; nothing when it is there already.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { editors } from './paths.mts';
import { ensurePackages, run, which } from './system.mts';

const CODE_SERVER = '4.139.1';
const NODE = '24.21.0';

/** An installed code-server and the Node that runs it. */
export interface CodeServer {
    node: string;
    entry: string;
}

/** Installs code-server once and tells where it is. */
export function getVscode(): CodeServer {
    const home = path.join(editors, 'code-server');
    const nodeHome = path.join(home, `node_modules/node-linux-${process.arch}`);
    const found: CodeServer = {
        node: path.join(nodeHome, 'bin/node'),
        entry: path.join(home, 'node_modules/code-server/out/node/entry.js'),
    };
    const ready = path.join(home, '.ready');
    const version = `${CODE_SERVER} ${NODE}`;
    if (fs.existsSync(ready) && fs.readFileSync(ready, 'utf8') === version) return found;

    console.log(`installing VS Code (code-server ${CODE_SERVER}) into ${path.relative(process.cwd(), home)}`);
    ensurePackages({
        python3: () => which('python3') !== undefined,
        make: () => which('make') !== undefined,
        'g++': () => which('g++') !== undefined,
    });
    fs.rmSync(home, { recursive: true, force: true });
    fs.mkdirSync(home, { recursive: true });
    fs.writeFileSync(path.join(home, 'package.json'), '{"name":"vscode-for-tests","version":"0.0.0","private":true}');

    // The install script of code-server compiles modules that no test needs (kerberos, sqlite): leave all scripts out.
    const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    npm(home, nodeHome, [
        'install',
        '--no-save',
        ...quiet,
        `node-linux-${process.arch}@${NODE}`,
        `code-server@${CODE_SERVER}`,
    ]);
    const vscode = path.join(home, 'node_modules/code-server/lib/vscode');
    npm(vscode, nodeHome, ['install', '--omit=dev', ...quiet]);
    npm(path.join(vscode, 'extensions'), nodeHome, ['install', '--omit=dev', ...quiet]);
    // These two are needed; they must be compiled against the headers of the Node that runs the server.
    npm(vscode, nodeHome, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog']);

    const { status, stderr } = spawnSync(found.node, [
        found.entry,
        '--config',
        path.join(home, 'config.yaml'),
        '--version',
    ]);
    if (status !== 0) throw new Error(`code-server does not start: ${stderr}`);
    fs.writeFileSync(ready, version);
    return found;
}

function npm(cwd: string, nodeHome: string, args: string[]): void {
    const env: NodeJS.ProcessEnv = { ...process.env, npm_config_nodedir: nodeHome };
    // Settings that an outer `npm run` hands down would send the packages into the project itself.
    for (const key of Object.keys(env)) {
        if (
            /^npm_(config_(local_prefix|workspace|workspaces|include_workspace_root|prefix)|package_|lifecycle_)/.test(
                key,
            )
        ) {
            delete env[key];
        }
    }
    env.PATH = `${path.join(nodeHome, 'bin')}${path.delimiter}${env.PATH ?? ''}`;
    run('npm', args, { cwd, env });
}

if (import.meta.main) getVscode();
