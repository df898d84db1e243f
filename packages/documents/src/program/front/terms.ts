import type { Bilingual } from '@trialwright/model';
import type { Row } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { para, placed, row, section, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { textsOf } from './abbreviations.js';

/** Terms of clause 3 of GOST R 59921.1-2022: stem to look for, term, definition, clause. */
const terms: readonly { stem: Bilingual; term: Bilingual; definition: Bilingual; clause: string }[] = [
    {
        stem: { ru: 'аналитическ', en: 'analytical validation' },
        term: { ru: 'аналитическая валидация', en: 'analytical validation' },
        definition: {
            ru: 'подтверждение способности системы искусственного интеллекта точно, воспроизводимо и надежно генерировать предполагаемые результаты вычислений из входных данных',
            en: 'confirmation that the artificial intelligence system generates the intended results from its input accurately, reproducibly and reliably',
        },
        clause: '3.1',
    },
    {
        stem: { ru: 'главный исследователь', en: 'principal investigator' },
        term: { ru: 'главный исследователь', en: 'principal investigator' },
        definition: {
            ru: 'квалифицированное лицо, ответственное за проведение клинического исследования в исследовательском центре',
            en: 'qualified person responsible for conducting the clinical investigation at a site',
        },
        clause: '3.3',
    },
    {
        stem: { ru: 'заявител', en: 'sponsor' },
        term: { ru: 'заявитель (спонсор)', en: 'sponsor' },
        definition: {
            ru: 'юридическое или физическое лицо, являющееся инициатором клинического испытания (исследования) и несущее ответственность за его организацию и (или) финансирование',
            en: 'legal or natural person who initiates the clinical trial and answers for its organisation or funding, or both',
        },
        clause: '3.7',
    },
    {
        stem: { ru: 'клиническ', en: 'clinical validation' },
        term: { ru: 'клиническая валидация', en: 'clinical validation' },
        definition: {
            ru: 'подтверждение способности системы искусственного интеллекта выдавать клинически значимые выходные данные, связанные с целевым использованием системы искусственного интеллекта в рамках установленного изготовителем функционального назначения',
            en: 'confirmation that the system gives clinically meaningful output tied to its target use within the function set by the manufacturer',
        },
        clause: '3.10',
    },
    {
        stem: { ru: 'клиническая связь', en: 'clinical association' },
        term: { ru: 'клиническая связь', en: 'clinical association' },
        definition: {
            ru: 'научное обоснование соответствия результатов действия системы искусственного интеллекта установленному изготовителем (производителем) ее функциональному назначению',
            en: 'scientific grounds that what the system gives corresponds to the function set by its manufacturer',
        },
        clause: '3.11',
    },
    {
        stem: { ru: 'специфичност', en: 'specificity' },
        term: { ru: 'специфичность', en: 'specificity' },
        definition: {
            ru: 'доля лиц с отрицательным результатом в целевой популяции без изучаемого заболевания',
            en: 'share of people with a negative result in the target population without the condition',
        },
        clause: '3.23',
    },
    {
        stem: { ru: 'чувствительност', en: 'sensitivity' },
        term: { ru: 'чувствительность', en: 'sensitivity' },
        definition: {
            ru: 'доля лиц с положительным результатом для целевой популяции с изучаемым заболеванием',
            en: 'share of people with a positive result in the target population with the condition',
        },
        clause: '3.25',
    },
];

/** Terms: those of the program, and those of the standard that the text uses. */
export function termsSection(context: ProgramContext, sections: readonly Section[]): Section {
    const text = sections.flatMap(textsOf).join('\n').toLowerCase();
    const own = (context.program?.properties.term ?? []).map(
        (pair): Row => placed(row([pair.value.left, pair.value.right.value, '—']), pair.at),
    );
    const ownNames = new Set((context.program?.properties.term ?? []).map(pair => pair.value.left.toLowerCase()));
    const used = terms.filter(item => text.includes(context.say(item.stem)) && !ownNames.has(context.say(item.term)));
    const rows = [
        ...own,
        ...used.map(item => row([context.say(item.term), context.say(item.definition), item.clause])),
    ];
    const head = [
        context.say({ ru: 'Термин', en: 'Term' }),
        context.say({ ru: 'Определение', en: 'Definition' }),
        context.say({ ru: 'Пункт', en: 'Clause' }),
    ];
    return section(
        'terms',
        context.say({ ru: 'Термины', en: 'Terms' }),
        [
            para(
                context.say({
                    ru: 'Применены термины по ГОСТ Р 59921.1-2022, раздел 3 (пункт указан в таблице), и термины программы.',
                    en: 'Terms are those of GOST R 59921.1-2022, clause 3 (the clause is given in the table; translation for reference), and those of the program.',
                }),
            ),
            ...(rows.length > 0
                ? [
                      table(
                          context.say({ ru: 'Термины и определения', en: 'Terms and definitions' }),
                          [27, 60, 13],
                          head,
                          rows,
                          { id: 'terms-table' },
                      ),
                  ]
                : []),
        ],
        { numbered: false },
    );
}
