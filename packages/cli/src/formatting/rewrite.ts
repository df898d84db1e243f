import { realpath, stat } from 'node:fs/promises';
import { TroubleError } from '../input/trouble.js';
import { Pending } from '../output/pending.js';
import { writingTrouble } from '../output/system-error.js';
import type { Formatted } from './formatted.js';

/**
 * Puts the new text into a file: whole, or not at all. A link stays a link, owner, permissions and byte order mark stay.
 * @throws TroubleError if the disk refuses.
 */
export async function rewrite({ file, text }: Formatted): Promise<void> {
    try {
        const path = await realpath(file.path);
        const like = await stat(path);
        const bytes = new TextEncoder().encode((file.mark ? '\uFEFF' : '') + text);
        await Pending.during(pending => pending.write(path, bytes, like));
    } catch (error) {
        throw error instanceof TroubleError ? error : writingTrouble(error, file.shown);
    }
}
