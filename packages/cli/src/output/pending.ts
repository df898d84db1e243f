import { randomUUID } from 'node:crypto';
import {
    closeSync,
    fchmodSync,
    fchownSync,
    fsyncSync,
    mkdirSync,
    openSync,
    renameSync,
    rmdirSync,
    rmSync,
    type Stats,
    writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { exitStatus } from '../exit-status.js';

// Written piece by piece, so that an interruption is noticed within one.
const pieceSize = 1 << 20;

/**
 * Files on their way to the disk: written under other names beside their places, and moved there all at once when
 * the last byte of the last is safe. Whatever happens before, nothing is left behind: neither half a file, nor a
 * folder made for it.
 */
export class Pending {
    private readonly moves: { readonly from: string; readonly to: string }[] = [];
    private readonly folders: string[] = [];

    /** Does something with pending files; they are moved to their places afterwards, or taken back. */
    static async during<T>(work: (pending: Pending) => Promise<T>): Promise<T> {
        const pending = new Pending();
        const interrupted = (): never => {
            pending.takeBack();
            process.exit(exitStatus.interrupted);
        };
        process.once('SIGINT', interrupted).once('SIGTERM', interrupted).once('SIGHUP', interrupted);
        try {
            const result = await work(pending);
            pending.move();
            return result;
        } catch (error) {
            pending.takeBack();
            throw error;
        } finally {
            process.off('SIGINT', interrupted).off('SIGTERM', interrupted).off('SIGHUP', interrupted);
        }
    }

    /** Makes a folder with those that it lies in. */
    folder(path: string): void {
        const first = mkdirSync(path, { recursive: true });
        for (let made = path; first && made.length >= first.length; made = dirname(made)) this.folders.push(made);
    }

    /**
     * Writes the bytes of a file beside its place.
     * @param like the file that is replaced: owner and permissions stay.
     */
    async write(path: string, bytes: Uint8Array, like?: Stats): Promise<void> {
        // A name of its own, not one made of the file's: that may be as long as names can be.
        const from = join(dirname(path), `.trialwright-${randomUUID()}.tmp`);
        const file = openSync(from, 'wx');
        this.moves.push({ from, to: path });
        try {
            for (let at = 0; at < bytes.length; ) {
                at += writeSync(file, bytes, at, Math.min(pieceSize, bytes.length - at));
                await setImmediate();
            }
            if (like) keep(file, like);
            fsyncSync(file);
        } finally {
            closeSync(file);
        }
    }

    // Without a pause in which an interruption could fall: all files are moved, or none.
    private move(): void {
        for (const { from, to } of this.moves) renameSync(from, to);
    }

    private takeBack(): void {
        for (const { from } of this.moves) rmSync(from, { force: true });
        for (const folder of this.folders) {
            try {
                rmdirSync(folder);
            } catch {
                // Somebody has put something into it meanwhile: then it stays.
            }
        }
    }
}

function keep(file: number, { uid, gid, mode }: Stats): void {
    try {
        fchownSync(file, uid, gid);
    } catch {
        // Only root may give a file away; a person's own file is the person's already.
    }
    fchmodSync(file, mode & 0o7777);
}
