import type { Finding } from '@trialwright/conformity';
import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { inlines } from '../../tree/inline.js';
import { para, row, section, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';

const severities = {
    error: { ru: 'ошибка', en: 'error' },
    warning: { ru: 'предупреждение', en: 'warning' },
    information: { ru: 'рекомендация', en: 'recommendation' },
    hint: { ru: 'для сведения', en: 'for information' },
};

const weight = { error: 0, warning: 1, information: 2, hint: 3 };

/** What is open in a draft: the first thing that its reader sees after the title page. */
export function openFindings(context: ProgramContext): Section {
    const findings = [...context.findings].sort((a, b) => weight[a.severity] - weight[b.severity]);
    const say = context.say.bind(context);
    const warning: Block = {
        kind: 'callout',
        tone: 'warning',
        title: inlines(say({ ru: 'Проект программы: подписанию не подлежит', en: 'Draft program: not for signature' })),
        blocks: [
            para(
                findings.length === 0
                    ? say({
                          ru: 'Открытых замечаний нет. Программа останется проектом, пока её статус не станет окончательным.',
                          en: 'No findings are open. The program remains a draft until its status is final.',
                      })
                    : say({
                          ru: `Открытых замечаний: ${findings.length}. Строки, отмеченные «заполнить», ждут сведений.`,
                          en: `Open findings: ${findings.length}. Lines marked “to be filled in” wait for content.`,
                      }),
            ),
        ],
    };
    return section(
        'findings',
        say({ ru: 'Открытые замечания', en: 'Open findings' }),
        [warning, ...(findings.length > 0 ? [findingsTable(context, findings)] : [])],
        { numbered: false, newPage: true },
    );
}

function findingsTable(context: ProgramContext, findings: readonly Finding[]): Block {
    const rows = findings.map((finding, index) => ({
        ...row([
            String(index + 1),
            finding.code,
            (finding.row && context.clauseOf(finding.row)) ?? finding.clause ?? '—',
            context.say(finding.message),
            context.say(severities[finding.severity]),
        ]),
        at: finding.at,
    }));
    const head = [
        '№',
        context.say({ ru: 'Код', en: 'Code' }),
        context.say({ ru: 'Пункт', en: 'Clause' }),
        context.say({ ru: 'Замечание', en: 'Finding' }),
        context.say({ ru: 'Значимость', en: 'Severity' }),
    ];
    // Without a caption: a final document, which has no findings, must have the same numbers of tables.
    return {
        ...table('', [6, 20, 13, 43, 18], head, rows, { id: 'findings-table', dense: true }),
        caption: undefined,
    };
}
