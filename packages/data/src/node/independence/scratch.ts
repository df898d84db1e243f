import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of our own among the temporary files, readable by nobody else, made when first needed. */
export class Scratch {
    private made: string | undefined;

    /** Path of a file in the folder. */
    path(name: string): string {
        this.made ??= mkdtempSync(join(tmpdir(), 'trialwright-'));
        return join(this.made, name);
    }

    /** Removes the folder with all that is in it. */
    [Symbol.dispose](): void {
        if (this.made) rmSync(this.made, { recursive: true, force: true });
        this.made = undefined;
    }
}
