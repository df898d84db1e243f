import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../input/system-error.js';
import { type Trouble, TroubleError, trouble } from '../input/trouble.js';
import { Pending } from './pending.js';
import { recordName, WrittenRecord } from './record.js';
import { writingTrouble } from './system-error.js';

/** A document to be written. */
export interface NewDocument {
    /** Name of the file, without a folder. */
    readonly name: string;
    readonly bytes: Uint8Array;
}

/** Written anew; already there with the same bytes; or left as a person has edited it. */
export type WriteState = 'written' | 'unchanged' | 'kept';

export interface Written {
    readonly name: string;
    readonly state: WriteState;
}

/**
 * Writes documents into a folder: all of them, or none.
 * @param shown the folder as messages name it.
 * @param force overwrite what a person has edited, too.
 * @throws TroubleError if the disk refuses.
 */
export async function writeDocuments(
    folder: string,
    shown: string,
    documents: readonly NewDocument[],
    force: boolean,
): Promise<{ readonly written: readonly Written[]; readonly troubles: readonly Trouble[] }> {
    let at = shown;
    try {
        return await Pending.during(async pending => {
            pending.folder(folder);
            const record = await WrittenRecord.of(folder);
            const written: Written[] = [];
            const troubles: Trouble[] = [];
            for (const { name, bytes } of documents) {
                at = join(shown, name);
                const state = await stateOf(join(folder, name), name, bytes, record, force);
                written.push({ name, state });
                if (state === 'kept') troubles.push(edited(at).trouble);
                if (state === 'written') await pending.write(join(folder, name), bytes);
                if (state !== 'kept') record.note(name, bytes);
            }
            at = join(shown, recordName);
            if (written.some(({ state }) => state === 'written')) {
                await pending.write(join(folder, recordName), record.bytes());
            }
            return { written, troubles };
        });
    } catch (error) {
        throw error instanceof TroubleError ? error : writingTrouble(error, at);
    }
}

async function stateOf(
    path: string,
    name: string,
    bytes: Uint8Array,
    record: WrittenRecord,
    force: boolean,
): Promise<WriteState> {
    let existing: Uint8Array;
    try {
        existing = await readFile(path);
    } catch (error) {
        if (codeOf(error) === 'ENOENT') return 'written';
        throw error;
    }
    if (Buffer.compare(existing, bytes) === 0) return 'unchanged';
    return force || record.knows(name, existing) ? 'written' : 'kept';
}

function edited(path: string): TroubleError {
    return trouble(
        'edited',
        path,
        'после создания этот документ правил человек (или его создала не эта команда), поэтому он не перезаписан; перезаписать: --force',
        'a person has edited this document since it was generated (or something else made it), so it is not overwritten; to overwrite it: --force',
    );
}
