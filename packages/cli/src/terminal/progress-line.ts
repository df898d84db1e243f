import { both } from '@trialwright/model';
import type { Context } from '../context.js';

const words = both('Данные', 'Data');

/** A line on the error stream that tells a person how far reading and computing have come; silent without a terminal. */
export function progressLine({ io, reader }: Context): { show(done: number): void; clear(): void } {
    const { stderr } = io;
    let last = '';
    return {
        show(done) {
            const line = `${reader.text(words)}: ${Math.floor(100 * done)} %`;
            if (!stderr.isTTY || line === last) return;
            last = line;
            stderr.write(`\r${line}`);
        },
        clear() {
            if (last !== '') stderr.write(`\r${' '.repeat(last.length)}\r`);
            last = '';
        },
    };
}
