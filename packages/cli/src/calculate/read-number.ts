/**
 * A number as people write it: `0.9`, `0,9`, `90%`, `90 %`, `1e-3`, `−2`. Percent is converted in decimal, so that
 * 92.5 % is 0.925 exactly.
 * @returns the text itself if it is no number: the design then says what is wrong.
 */
export function readNumber(text: string): number | string {
    const plain = text.trim().replace(',', '.').replace('−', '-');
    const match = /^([+-]?(?:\d+(?:\.\d*)?|\.\d+))(?:e([+-]?\d+))?[ \u00A0\u202F]?(%?)$/i.exec(plain);
    if (!match) return text;
    const [, mantissa, exponent = '0', percent] = match;
    return Number(`${mantissa}e${Number(exponent) - (percent ? 2 : 0)}`);
}
