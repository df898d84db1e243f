import { exitStatus } from './exit-status.js';
import { codeOf } from './input/system-error.js';
import { environmentLanguage } from './locale/environment.js';
import { run } from './run.js';

const lost =
    environmentLanguage(process) === 'ru'
        ? 'результат не удаётся вывести'
        : 'the result cannot be written to the output';

// Somebody who reads only the beginning (`| head`) is content; anything else means that results are lost.
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', error => {
        if (codeOf(error) === 'EPIPE') process.exit();
        process.exitCode = exitStatus.trouble;
        if (stream === process.stdout) process.stderr.write(`trialwright: ${lost} (${error.message})\n`);
        process.exit();
    });
}

try {
    // Set, not called: `process.exit` would cut off what a pipe has not yet taken.
    process.exitCode = await run(process.argv.slice(2), {
        stdout: process.stdout,
        stderr: process.stderr,
        env: process.env,
        cwd: process.cwd(),
        platform: process.platform,
    });
} catch (error) {
    // A fault of ours, not of the person: everything needed to report it.
    process.stderr.write(`trialwright: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = exitStatus.trouble;
}
