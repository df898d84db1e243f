import { checkConformity, type Finding, gost59921, waiverRules } from '@trialwright/conformity';
import type { TrialModel } from '@trialwright/model';
import { describe, expect, it } from 'vitest';
import { programsOf } from './support/example.js';
import { fixesOf, modelOf } from './support/language.js';

const rules = [...gost59921.rules, ...waiverRules];

describe.each(['ru', 'en'] as const)('fixes (%s)', language => {
    it.each(rules)('of $code mend what they are offered for', async ({ code, page }) => {
        const { wrong } = await programsOf(page.example[language], language);
        const found = (model: TrialModel): readonly Finding[] =>
            checkConformity(model, [gost59921]).filter(finding => finding.code === code);
        const before = found(await modelOf(wrong)).length;
        for (const { fix, text } of await fixesOf(wrong, found)) {
            expect(text, fix.title[language]).not.toBe(wrong);
            expect(found(await modelOf(text)).length, `${fix.title[language]}\n${text.slice(0, 1500)}`).toBeLessThan(
                before,
            );
        }
    });
});
