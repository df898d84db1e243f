import { idText } from '@trialwright/data';
import { expect, it } from 'vitest';

it.each([
    ['P-1', 'P-1'],
    ['  P-1\u00A0', 'P-1'],
    ['\uFEFFP-1', 'P-1'],
    // «й» as one letter, and as «и» with a breve.
    ['Толсто\u0438\u0306', 'Толсто\u0439'],
    ['007', '007'],
    [7, '7'],
    [9007199254740993n, '9007199254740993'],
    ['', undefined],
    ['   ', undefined],
    [null, undefined],
])('%s is compared as %s', (cell, text) => {
    expect(idText(cell)).toBe(text);
});
