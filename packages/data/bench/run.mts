/** Measures in a process of its own. */
import { spawnSync } from 'node:child_process';

export interface Figure {
    readonly what: string;
    readonly who: string;
    readonly seconds: number;
    /** Time of the processor, of all threads: what other programs on the machine do not change much. */
    readonly cpu: number;
    /** Largest resident memory of the process, in MB (10⁶ bytes). */
    readonly megabytes: number;
    readonly note?: string;
}

export function print({ what, who, seconds, cpu, megabytes, note }: Figure): void {
    const time = `${seconds.toFixed(2)} s`.padStart(9) + `${cpu.toFixed(2)} s CPU`.padStart(13);
    const memory = `${Math.round(megabytes)} MB`.padStart(9);
    console.log(`  ${what.padEnd(34)} ${who.padEnd(24)} ${time} ${memory}  ${note ?? ''}`);
}

/** What a measured process prints as its last line: times, memory, and what else is worth knowing. */
export interface Measured {
    readonly seconds: number;
    readonly cpu: number;
    readonly megabytes: number;
    readonly note?: string;
}

/** Runs a program that prints a {@link Measured} as JSON; throws where it fails. */
export function measured(command: string, args: readonly string[]): Measured {
    const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stderr}`);
    return JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as Measured;
}

/** The median of several runs by time, with the largest memory of all. */
export function repeated(runs: number, command: string, args: readonly string[]): Measured {
    const all = Array.from({ length: runs }, () => measured(command, args)).sort((a, b) => a.seconds - b.seconds);
    return { ...all[runs >> 1]!, megabytes: Math.max(...all.map(({ megabytes }) => megabytes)) };
}

/** Whether a command runs and succeeds. */
export const works = (command: string, ...args: string[]): boolean =>
    spawnSync(command, args, { stdio: 'ignore' }).status === 0;
