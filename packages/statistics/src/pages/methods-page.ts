import { methodsOf } from '../catalogue/catalogue.js';
import { familyInfo } from '../catalogue/family-info.js';
import type { MethodFamily, MethodInfo } from '../catalogue/method-info.js';
import type { Derivation } from '../core/derivation.js';
import { stepLines } from './step-lines.js';

/** A worked example of a method, and the row of a reference table that tells the same. */
export interface PageExample {
    /** Id in the catalogue. */
    readonly method: string;
    readonly derivation: Derivation;
    readonly table: string;
    readonly row: Readonly<Record<string, string>>;
}

const texts = {
    ru: {
        title: 'Статистические методы',
        made: 'Страница сделана из каталога методов; исправлять следует его (npm run generate).',
        intro: 'Когда какой метод применять, что он предполагает и откуда он; к каждому — пример, который можно пересчитать вручную. Каждое число проекта построчно сверено с независимыми программами; намеренные отличия — в [disagreements.ru.md](disagreements.ru.md).',
        assumptions: 'Предположения',
        source: 'Источник',
        differences: 'Отличия от других программ',
        example: 'Пример',
        agrees: 'сверено с',
        isDefault: 'по умолчанию',
        exact: 'точный',
        planningOnly: 'только для планирования',
    },
    en: {
        title: 'Statistical methods',
        made: 'This page is made from the catalogue of methods: mend that (npm run generate).',
        intro: 'When to use which method, what it assumes, and where it comes from; with each an example that can be recomputed by hand. Every number of the project is compared row by row with independent programs; where it differs on purpose: [disagreements.md](disagreements.md).',
        assumptions: 'Assumptions',
        source: 'Source',
        differences: 'Differences from other programs',
        example: 'Example',
        agrees: 'compared with',
        isDefault: 'default',
        exact: 'exact',
        planningOnly: 'for planning only',
    },
} as const;

type Language = keyof typeof texts;

function section(info: MethodInfo, example: PageExample | undefined, language: Language): string[] {
    const text = texts[language];
    const marks = (['isDefault', 'exact', 'planningOnly'] as const).filter(mark => info[mark]).map(mark => text[mark]);
    const name = info.name[language].charAt(0).toUpperCase() + info.name[language].slice(1);
    const link = info.source.doi ? ` [doi](https://doi.org/${info.source.doi})` : '';
    const lines = [`### ${name}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`, '', info.use[language], ''];
    if (info.assumptions) lines.push(`- ${text.assumptions}: ${info.assumptions[language]}`);
    if (info.differences) lines.push(`- ${text.differences}: ${info.differences[language]}`);
    lines.push(`- ${text.source}: ${info.source.full[language]}.${link}`);
    if (example) lines.push('', ...exampleLines(example, language));
    return [...lines, ''];
}

function exampleLines({ derivation, table, row }: PageExample, language: Language): string[] {
    const text = texts[language];
    const origin = `${table}, ${row.case_id}: ${text.agrees} ${row.software}`;
    const steps = stepLines(derivation, language);
    return [
        '<details>',
        `<summary>${text.example} (${origin})</summary>`,
        '',
        '```text',
        ...steps,
        '```',
        '',
        '</details>',
    ];
}

/** The methods page as Markdown, made from the catalogue and the examples. */
export function methodsPage(language: Language, examples: readonly PageExample[] = []): string {
    const text = texts[language];
    const byMethod = new Map(examples.map(example => [example.method, example]));
    const lines = [`# ${text.title}`, '', `<!-- ${text.made} -->`, '', text.intro, ''];
    for (const [family, { title, assumptions }] of Object.entries(familyInfo)) {
        lines.push(`## ${title[language]}`, '', `${text.assumptions}: ${assumptions[language]}`, '');
        for (const info of methodsOf(family as MethodFamily)) {
            lines.push(...section(info, byMethod.get(info.id), language));
        }
    }
    return `${lines.join('\n').trimEnd()}\n`;
}
