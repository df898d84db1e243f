import { both } from '@trialwright/model';
import type { TrialStage } from '@trialwright/data/node';
import type { Context } from '../context.js';
import { cleanLine } from './clean.js';

const reading = both('Чтение', 'Reading');
const comparing = both('Сравнение номеров', 'Comparing ids');
const computing = both('Расчёт', 'Computing');

/** A line on the error stream that tells a person how far the data have been worked on; silent without a terminal. */
export function progressLine({ io, reader }: Context): { show(stage: TrialStage): void; clear(): void } {
    const { stderr } = io;
    let last = '';
    const write = (line: string): void => {
        if (!stderr.isTTY || line === last) return;
        stderr.write(`\r${line.padEnd(last.length)}`);
        last = line;
    };
    return {
        show(stage) {
            if (stage.stage === 'comparing') write(`${reader.text(comparing)}: ${stage.ids}`);
            else {
                const what =
                    stage.stage === 'reading'
                        ? `${reader.text(reading)} ${cleanLine(stage.file)}`
                        : reader.text(computing);
                write(`${what}: ${Math.floor(100 * stage.done)} %`);
            }
        },
        clear() {
            if (last !== '') stderr.write(`\r${' '.repeat(last.length)}\r`);
            last = '';
        },
    };
}
