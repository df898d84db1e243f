import type { Bilingual } from './bilingual.js';
import { withDecimalSign } from './decimal-sign.js';

/** The two ends of a permitted range, each of which may belong to it. */
export interface Bounds {
    readonly low: number;
    readonly high: number;
    readonly lowIncluded: boolean;
    readonly highIncluded: boolean;
    /** Only whole numbers are permitted. */
    readonly whole?: boolean;
}

/** An argument outside its permitted range, or a design that no sample size can meet. */
export class StatisticsError extends Error {
    /** Name of the argument as in the function's parameter, e.g. "prevalence". */
    readonly argument: string;
    /** The value that was given. */
    readonly value: unknown;
    /** The permitted range, e.g. "0 < prevalence ≤ 1"; numbers with the decimal sign of each language. */
    readonly range: Bilingual;
    /** The whole message. `message` holds the English one. */
    readonly text: Bilingual;

    /**
     * @param permitted texts in which numbers may stand as JavaScript writes them
     * @param bounds the ends of the range where it has two, for those who say it in words of their own
     */
    constructor(
        argument: string,
        value: unknown,
        permitted: Bilingual,
        readonly bounds?: Bounds,
    ) {
        const range = { ru: withDecimalSign(permitted.ru, 'ru'), en: permitted.en };
        const text = {
            ru: `${argument} = ${withDecimalSign(String(value), 'ru')}: недопустимое значение; требуется ${range.ru}`,
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
