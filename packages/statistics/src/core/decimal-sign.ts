/**
 * Numbers within a text that are written with a point, such as the constants of a formula, with the decimal sign of a
 * language. Names with points (`diseased.n`) stay.
 */
export function withDecimalSign(text: string, language: 'ru' | 'en'): string {
    return language === 'ru' ? text.replace(/(?<=\d)\.(?=\d)/g, ',') : text;
}
