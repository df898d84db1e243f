import type { Compressors } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { limits } from '../limits.js';
import { stop } from '../problem.js';

/** Refuses a page that says it is larger than any real one when unpacked: memory is taken for it beforehand. */
function guarded(decompress: (input: Uint8Array, length: number) => Uint8Array) {
    return (input: Uint8Array, length: number): Uint8Array => {
        if (
            !(length >= 0 && length <= limits.page) ||
            (length > limits.bombFrom && length / input.length > limits.pageRatio)
        ) {
            return stop(
                'archive-bomb',
                'содержимое файла при распаковке разрастается сверх всякой меры; файл не читается',
                'unpacked, the contents of the file grow beyond measure; the file is not read',
            );
        }
        return decompress(input, length);
    };
}

/** All codecs of Parquet, each with a limit. */
export const guardedCompressors: Compressors = Object.fromEntries(
    Object.entries(compressors).map(([codec, decompress]) => [codec, guarded(decompress)]),
);
