import { describe, expect, it } from 'vitest';
import { buildProgramDocument, writeMarkdown } from '../src/index.js';
import { modelOf } from './load.js';

const common = `program "Areas and means" { number "1" }
condition C "Condition"
population Pop "Adults" { prevalence C 50 % source "Register" }
dataset D "Cases" { role trial population Pop }
comparator Alone "Readers without the system" { type readers }
primary endpoint Area "Area" { metric AUC condition C dataset D interval logit-DeLong 95 % }
primary endpoint Value "PPV" { metric PPV condition C dataset D interval wald 95 % }
`;

/** The section on the sample size, as Markdown. */
async function section(hypotheses: string, language: 'ru' | 'en' = 'en'): Promise<string> {
    const built = buildProgramDocument(await modelOf(common + hypotheses), {
        toolVersion: '0.1.0',
        fingerprint: '0'.repeat(64),
        asDraft: true,
        language,
    });
    if (built.kind === 'refused') throw new Error(built.reason.en);
    const sections = built.tree.sections.filter(({ id }) => id === 'sample-size');
    return writeMarkdown({ ...built.tree, front: [], sections, appendices: [] }).replaceAll(/[\u00A0\u202F]/g, ' ');
}

describe('the sample size of designs of their own', () => {
    // pROC 1.18, power.roc.test: 32.654 of each class.
    const area = `hypothesis H1 "Better than chance" {
        Area > 0.5 expected 0.70 source "Pilot" significance 5 % one-sided power 90 % test DeLong test
    }
    sample size { for H1 planned 66 }`;

    it.each([
        ['en', 'H1 needs of evaluable cases: 33 with the condition (32.654 before rounding) and 33 without'],
        ['ru', 'Для H1 нужно оценимых: 33 случая с патологией (до округления 32,654) и 33 случая без патологии'],
    ] as const)('tells the need of each class (%s)', async (language, sentence) => {
        expect(await section(area, language)).toContain(sentence);
    });

    it('prints each step with its numbers and each input with its source', async () => {
        const text = await section(area);
        expect(text).toContain('| A₁ | expected value | 0.7 | Pilot |');
        // By hand: ((1.644854 · √0.1584 + 1.281552 · √0.145136) / 0.2)² = 32.654.
        expect(text).toContain('((1.644854 · √(0.1584) + 1.281552 · √(0.145136)) / (0.7 − 0.5))² | 32.654 |');
        expect(text).toContain('H1: n₊ = 33, n₋ = 33 evaluable cases expected');
    });

    it('derives covariances from the correlations that the program states', async () => {
        const text = await section(`hypothesis H1 "With the system" {
            Area superior to Alone expected 0.86 source "Pilot" comparator expected 0.80 source "Pilot" design paired
            readers 6 error variance 0.00080228827 source "Van Dyke" interaction variance 0.00020040252 source "Van Dyke"
            correlation between methods 0.432031338 source "Van Dyke" correlation between readers 0.428866896 source "Van Dyke"
            correlation between both 0.297933277 source "Van Dyke" pilot cases 114
            significance 5 % two-sided power 80 % test Obuchowski-Rockette
        }
        sample size { for H1 planned 106 }`);
        // Reference table 11c-0007: Cov1 .00034661371, 106 cases.
        expect(text).toContain('| r₁ · σ²ε = 0.43203134 · 0.00080229 | 0.00034661 |');
        expect(text).toContain(
            'H1 needs of evaluable cases: 106. Each of the 6 readers reads all cases with both methods.',
        );
    });

    it('turns results into cases by their share', async () => {
        const text = await section(`precision P1 "± 10 points" {
            for Value half-width 10 % expected sensitivity 90 % source "Pilot" expected specificity 90 % source "Pilot"
        }
        sample size { for P1 prevalence 10 % source "Register" planned 540 }`);
        // Of 18 % positive results half are right; 97 of them by Wald are found among 97 / .18 = 538.9 cases.
        expect(text).toContain('| π · Se / s = 0.1 · 0.9 / 0.18 | 0.5 |');
        expect(text).toContain('| ⌈m / s⌉ = ⌈97 / 0.18⌉ | 539 |');
    });
});
