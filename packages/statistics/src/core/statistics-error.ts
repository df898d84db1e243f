import type { Bilingual } from './bilingual.js';

/** An argument outside its permitted range, or a design that no sample size can meet. */
export class StatisticsError extends Error {
    /** Name of the argument as in the function's parameter, e.g. "prevalence". */
    readonly argument: string;
    /** The value that was given. */
    readonly value: unknown;
    /** The permitted range, e.g. "0 < prevalence ≤ 1". */
    readonly range: Bilingual;
    /** The whole message. `message` holds the English one. */
    readonly text: Bilingual;

    constructor(argument: string, value: unknown, range: Bilingual) {
        const text = {
            ru: `${argument} = ${String(value)}: недопустимое значение; требуется ${range.ru}`,
            en: `${argument} = ${String(value)} is not permitted; required: ${range.en}`,
        };
        super(text.en);
        this.name = 'StatisticsError';
        this.argument = argument;
        this.value = value;
        this.range = range;
        this.text = text;
    }
}
