import type { Row } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { bold } from '../../tree/inline.js';
import { note, placed, row, section, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { textsOf } from './abbreviations.js';
import { citedStandards, editionRemark, replacementOf } from './editions.js';

const own = {
    designation: 'ГОСТ Р 59921.1-2022',
    title: 'Системы искусственного интеллекта в клинической медицине. Часть 1. Клиническая оценка',
};

/** Normative references and sources: those of the program and those that its text cites, editions checked. */
export function references(context: ProgramContext, sections: readonly Section[]): Section {
    const declared = context.model.all('reference');
    const rows: Row[] = declared.map(item => {
        const { designation, source, edition } = item.properties;
        const name = designation?.value ?? item.name?.value ?? '';
        return placed(
            row([
                name,
                [context.title(item), source?.value].filter(Boolean).join('. '),
                remark(context, designation?.value, edition?.value),
            ]),
            item.at,
        );
    });
    const listed = declared.map(item => item.properties.designation?.value ?? '').join('\n');
    const cited = citedStandards(sections.flatMap(textsOf).join('\n'));
    const missing = [...new Set([own.designation, ...cited])].filter(
        designation => !listed.includes(designation) && !isPartOf(designation, listed),
    );
    for (const designation of missing) {
        const title =
            designation === own.designation
                ? own.title
                : context.say({ ru: 'упомянут в тексте программы', en: 'cited in the text of the program' });
        rows.push(row([designation, title, remark(context, designation, undefined)]));
    }
    const head = [
        context.say({ ru: 'Обозначение', en: 'Designation' }),
        context.say({ ru: 'Название', en: 'Title' }),
        context.say({ ru: 'Редакция', en: 'Edition' }),
    ];
    return section(
        'references',
        context.say({ ru: 'Нормативные ссылки и источники', en: 'References' }),
        [
            table(context.say({ ru: 'Нормативные ссылки и источники', en: 'References' }), [28, 48, 24], head, rows, {
                id: 'references-table',
            }),
            note(
                context.say({
                    ru: 'Редакции сверены с перечнем замен, известных этой версии программы; перед подписанием действие документов проверяется по официальному источнику.',
                    en: 'Editions are compared with the replacements known to this version of the tool; before signing, check them with the official source.',
                }),
            ),
        ],
        { numbered: false },
    );
}

/** An undated citation is met by any edition in the list, and «ГОСТ Р 59921» by each of its parts. */
function isPartOf(designation: string, listed: string): boolean {
    return listed.includes(`${designation}-`) || listed.includes(`${designation}.`);
}

function remark(context: ProgramContext, designation: string | undefined, edition: string | undefined) {
    const lapsed = designation !== undefined && replacementOf(designation) !== undefined;
    const text = designation && /ГОСТ|GOST/.test(designation) ? editionRemark(designation, context.language) : '';
    const shown = [edition, text].filter(Boolean).join('; ') || '—';
    return lapsed ? bold(shown) : shown;
}
