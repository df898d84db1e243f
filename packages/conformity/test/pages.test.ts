import { checkConformity, gost59921, waiverRules } from '@trialwright/conformity';
import { describe, expect, it } from 'vitest';
import { programsOf } from './support/example.js';
import { modelOf } from './support/language.js';

const rules = [...gost59921.rules, ...waiverRules];

describe.each(['ru', 'en'] as const)('examples of the pages (%s)', language => {
    it.each(rules)('$code', async rule => {
        const { wrong, right } = await programsOf(rule.page.example[language], language);
        const codes = async (text: string): Promise<string[]> =>
            checkConformity(await modelOf(text), [gost59921]).map(finding => finding.code);
        expect(await codes(wrong)).toContain(rule.code);
        expect(await codes(right)).not.toContain(rule.code);
    });
});
