import type { Bilingual, Language } from '@trialwright/model';
import type { Row } from '../core/pack.js';
import type { Rule } from '../core/rule.js';
import { exampleOf } from './example.js';
import { pageTexts } from './texts.js';

/** The page of a rule as Markdown: what, why, a wrong and a right example, how to mend, how to declare. */
export function rulePage(rule: Rule, rows: readonly Row[], language: Language, norm: Bilingual): string {
    const texts = pageTexts[language];
    // The title of a norm begins with its name.
    const [name = ''] = norm[language].split('. ');
    const { wrong, right } = exampleOf(rule.page.example[language]);
    return [
        `# ${rule.code}: ${rule.title[language]}`,
        '',
        ...rows.map(row => `- ${texts.row(row.id, row.clause, name)}: ${row.requirement[language]}`),
        `- ${texts.severity}: ${severityOf(rule, rows, language)}`,
        '',
        `## ${texts.why}`,
        '',
        rule.page.why[language],
        '',
        `## ${texts.wrong}`,
        '',
        ...block(wrong, texts.nothing),
        '',
        `## ${texts.right}`,
        '',
        ...block(right, texts.removed),
        '',
        `## ${texts.mend}`,
        '',
        mendOf(rule, language),
        '',
        `## ${texts.notApplicable}`,
        '',
        waiverOf(rows, language),
        '',
    ].join('\n');
}

function block(code: string, empty: string): string[] {
    return code.trim() ? ['```trial', code, '```'] : [empty];
}

function severityOf(rule: Rule, rows: readonly Row[], language: Language): string {
    const texts = pageTexts[language].severities;
    if (rule.always) return texts[rule.always];
    if (rows.length === 0 || rows.some(row => row.level === 'M')) return texts.must;
    return rows.some(row => row.level === 'S') ? texts.should : texts.may;
}

function mendOf(rule: Rule, language: Language): string {
    const texts = pageTexts[language];
    const said = rule.page.mend?.[language];
    const byMachine = rule.fixless ? `${texts.byHand} ${rule.fixless[language]}` : texts.byFix;
    return said ? `${said}\n\n${byMachine}` : byMachine;
}

function waiverOf(rows: readonly Row[], language: Language): string {
    const texts = pageTexts[language];
    if (rows.length === 0) return texts.noRow;
    const [row] = rows;
    return row!.waivable ? texts.waive(row!.id) : texts.cannotWaive(row!.id);
}
