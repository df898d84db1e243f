import { exitStatus } from '../exit-status.js';

/** Thrown inside of work that somebody has broken off. */
export class Interrupted extends Error {
    constructor() {
        super('interrupted');
        this.name = 'Interrupted';
    }
}

/**
 * Does something that Ctrl-C breaks off: the signal lets it clean up. A second Ctrl-C ends the command at once.
 * @returns undefined where it was broken off.
 */
export async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const controller = new AbortController();
    const stop = (): void => {
        if (controller.signal.aborted) process.exit(exitStatus.interrupted);
        controller.abort(new Interrupted());
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
    try {
        return await work(controller.signal);
    } catch (error) {
        if (controller.signal.aborted) return undefined;
        throw error;
    } finally {
        process.off('SIGINT', stop).off('SIGTERM', stop);
    }
}
