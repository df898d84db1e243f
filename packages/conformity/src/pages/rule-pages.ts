import type { Bilingual, Language } from '@trialwright/model';
import type { Pack, Row } from '../core/pack.js';
import type { Rule } from '../core/rule.js';
import { waiverRules } from '../core/waivers/index.js';
import { gost59921 } from '../packs/gost-59921-1/pack.js';
import { stard2015 } from '../packs/stard-2015/pack.js';
import { rulePage } from './rule-page.js';
import { pageTexts } from './texts.js';

/** The packs whose rules have pages: every one, with rules that are not switched on yet. */
const paged: readonly Pack[] = [gost59921, stard2015];

/** Path of the page of a rule, from the root of the documentation: `rules/ru/P04-significance.md`. */
export function pagePath(code: string, language: Language): string {
    return `rules/${language}/${code}.md`;
}

/** The page of a rule, for showing without a network; undefined for a code that no rule has. */
export function pageOf(code: string, language: Language): string | undefined {
    const found = allRules(paged).find(({ rule }) => rule.code === code);
    return found && rulePage(found.rule, found.rows, language, found.norm);
}

/** All pages of a language by name: the code of each rule, and `README`, the index. */
export function rulePages(language: Language): Readonly<Record<string, string>> {
    const all = allRules(paged);
    return Object.fromEntries([
        ['README', index(all, language)],
        ...all.map(({ rule, rows, norm }) => [rule.code, rulePage(rule, rows, language, norm)] as const),
    ]);
}

interface Known {
    readonly rule: Rule;
    /** The rows that the rule serves, its own first. */
    readonly rows: readonly Row[];
    /** Title of the norm that the rows are of. */
    readonly norm: Bilingual;
}

function allRules(packs: readonly Pack[]): readonly Known[] {
    const ofPacks = packs.flatMap(pack =>
        pack.rules.map(rule => ({
            rule,
            norm: pack.title,
            rows: [rule.row!, ...(rule.also ?? [])].map(id => pack.rows.find(row => row.id === id)!),
        })),
    );
    return [...ofPacks, ...waiverRules.map(rule => ({ rule, norm: gost59921.title, rows: [] }))];
}

function index(all: readonly Known[], language: Language): string {
    const texts = pageTexts[language];
    const [code, what, clause] = texts.columns;
    const rows = all.map(
        ({ rule, rows: [row] }) =>
            `| [${rule.code}](${rule.code}.md) | ${rule.title[language]} | ${row?.clause ?? '—'} |`,
    );
    return [
        `# ${texts.indexTitle}`,
        '',
        texts.indexText,
        '',
        `| ${code} | ${what} | ${clause} |`,
        '| --- | --- | --- |',
        ...rows,
        '',
    ].join('\n');
}
