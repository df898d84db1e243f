/**
 * Shares in a text: parted by semicolons or blanks, and by commas where points or percent signs show that they are no
 * decimal signs. `0.4; 0.3; 0.3`, `0,4 0,3 0,3`, `40%,30%,30%`.
 * @returns undefined if it cannot be read in one way only.
 */
export function readShares(text: string): number[] | undefined {
    const plain = text.trim().replace(/\s+%/g, '%');
    const parted = /[;\s]/.test(plain);
    if (!parted && plain.includes(',') && !/[.%]/.test(plain)) return undefined;
    const shares = plain.split(parted ? /[;\s]+/ : ',').map(readShare);
    return shares.every(share => share !== undefined) ? shares : undefined;
}

function readShare(text: string): number | undefined {
    const match = /^(\d+(?:[.,]\d+)?)(%?)$/.exec(text);
    if (!match) return undefined;
    const [, digits, percent] = match;
    // The decimal point is shifted in the text: 14.1 / 100 is not 0.141 in binary fractions.
    return Number(`${digits!.replace(',', '.')}${percent ? 'e-2' : ''}`);
}
