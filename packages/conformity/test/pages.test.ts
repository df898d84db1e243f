import { checkConformity, type Finding, gost59921, waiverRules } from '@trialwright/conformity';
import { describe, expect, it } from 'vitest';
import { programsOf } from './support/example.js';
import { modelOf } from './support/language.js';

const rules = [...gost59921.rules, ...waiverRules];

describe.each(['ru', 'en'] as const)('examples of the pages (%s)', language => {
    it.each(rules)('$code', async rule => {
        const { wrong, right } = await programsOf(rule.page.example[language], language);
        const found = async (text: string): Promise<readonly Finding[]> =>
            checkConformity(await modelOf(text), [gost59921]).filter(finding => finding.code === rule.code);
        const findings = await found(wrong);
        expect(findings).not.toEqual([]);
        expect(await found(right)).toEqual([]);
        const fixable = findings.some(({ fixes }) => fixes && fixes.length > 0);
        expect(fixable || rule.fixless !== undefined, 'a fix, or why there is none').toBe(true);
    });
});
