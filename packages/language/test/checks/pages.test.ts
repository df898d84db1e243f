import { readFileSync } from 'node:fs';
import { checkCodes, checksPage } from '@trialwright/language';
import { describe, expect, it } from 'vitest';

describe.each(['ru', 'en'] as const)('the page of the checks in %s', language => {
    const page = readFileSync(new URL(`../../../../docs/checks/${language}.md`, import.meta.url), 'utf8');

    it('is the one that the registry gives (npm run pages:checks)', () => {
        expect(page).toBe(checksPage(language));
    });

    it.each(checkCodes)('explains $code', ({ code, title, explanation }) => {
        expect(page).toContain(`### ${code}: ${title[language]}`);
        expect(explanation[language].length).toBeGreaterThan(25);
        expect(/[\u0400-\u04FF]/.test(explanation[language])).toBe(language === 'ru' || code === 'value-look-alike');
    });
});

it('no code stands twice', () => {
    const codes = checkCodes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
});
