/** Starting and stopping code-server. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import type { CodeServer } from './get-vscode.mts';
import type { Profile } from './profile.mts';

/** A code-server that listens. */
export interface RunningServer {
    origin: string;
    authority: string;
    stop(): Promise<void>;
}

export interface ServerOptions {
    args?: string[];
    env?: NodeJS.ProcessEnv;
    timeoutMs?: number;
}

function profileArgs(profile: Profile): string[] {
    return ['--config', profile.config, '--user-data-dir', profile.data, '--extensions-dir', profile.extensions];
}

function environment(extra: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
    const env = { ...process.env };
    for (const key of Object.keys(env)) {
        // Inside a terminal of VS Code these would make code-server act as the remote command line.
        if (/^VSCODE_(?!TEST_)|^ELECTRON_RUN_AS_NODE$|^(HASHED_)?PASSWORD$/.test(key)) delete env[key];
    }
    // Without the empty gallery the output fills with failed look-ups.
    return { ...env, EXTENSIONS_GALLERY: '{}', ...extra };
}

/** Runs a command of code-server such as `--install-extension file.vsix` to its end and returns what it printed. */
export async function codeServerCommand(vscode: CodeServer, profile: Profile, args: string[]): Promise<string> {
    const child = spawn(vscode.node, [vscode.entry, ...profileArgs(profile), ...args], {
        env: environment(),
        stdio: ['ignore', 'pipe', 'pipe'],
        timeout: 120_000,
    });
    const output = collect(child);
    const [code, signal] = await once(child, 'close');
    // On Debian 13 a native module crashes while the process is leaving, its work done: what it said decides.
    const done = code === 0 || (signal === 'SIGSEGV' && /successfully installed/.test(output()));
    if (!done) throw new Error(`code-server ${args.join(' ')} ended with ${code ?? signal}\n${output()}`);
    return output();
}

function collect(child: ChildProcess): () => string {
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', data => (text += String(data)));
    return () => text;
}

async function freePort(): Promise<number> {
    const server = net.createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as net.AddressInfo;
    server.close();
    await once(server, 'close');
    return port;
}

/** Starts code-server on a free port of 127.0.0.1; resolves when it says that it listens. */
export async function startServer(
    vscode: CodeServer,
    profile: Profile,
    options: ServerOptions = {},
): Promise<RunningServer> {
    const port = await freePort();
    const args = [
        vscode.entry,
        ...profileArgs(profile),
        ...['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry', '--disable-update-check'],
        ...['--disable-workspace-trust', '--disable-getting-started-override', ...(options.args ?? [])],
    ];
    // Its own process group: it starts extension hosts, which must end with it.
    const child = spawn(vscode.node, args, {
        env: environment(options.env),
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
    });
    const log = fs.createWriteStream(path.join(profile.root, 'server.log'));
    const output = collect(child);
    const exited = once(child, 'exit');
    const kill = (signal: NodeJS.Signals) => {
        try {
            process.kill(-child.pid!, signal);
        } catch {
            // It has ended already.
        }
    };
    const killAtExit = () => kill('SIGKILL');
    process.once('exit', killAtExit);

    const stop = async () => {
        kill('SIGTERM');
        const impatient = setTimeout(kill, 5_000, 'SIGKILL');
        await exited;
        clearTimeout(impatient);
        kill('SIGKILL'); // Whatever is left of the group.
        process.off('exit', killAtExit);
    };

    const listening = new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error('code-server does not listen')), options.timeoutMs ?? 60_000);
        const look = (data: unknown) => {
            log.write(data);
            if (process.env.DEBUG_VSCODE) process.stderr.write(String(data));
            if (output().includes('HTTP server listening')) {
                clearTimeout(late);
                resolve();
            }
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        void exited.then(([code]) => reject(new Error(`code-server ended with ${code}`)));
    });
    try {
        await listening;
    } catch (error) {
        await stop();
        throw new Error(`${String(error)}\n${output()}`);
    }
    return { origin: `http://127.0.0.1:${port}`, authority: `127.0.0.1:${port}`, stop };
}
