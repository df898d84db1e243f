import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { para, placed, row, section, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { field, fieldParagraphs, fields, fieldTable } from '../core/fields.js';

/** Ethics, personal data, risks. */
export function ethics(context: ProgramContext): Section {
    const element = context.model.first('ethics');
    return section(
        'ethics',
        context.say({ ru: 'Этика, персональные данные, риски', en: 'Ethics, personal data, risks' }),
        [],
        {
            sections: [
                section('ethics-review', context.say({ ru: 'Этическая экспертиза', en: 'Ethics review' }), [
                    ...fieldParagraphs(fields(context, 'ethics', element, ['committee'])),
                    fieldTable(
                        context,
                        'ethics-table',
                        {
                            ru: 'Вопросы, рассматриваемые на этапах испытания',
                            en: 'Questions considered at the stages of the trial',
                        },
                        fields(context, 'ethics', element, [
                            'designReview',
                            'qualificationReview',
                            'collectionReview',
                            'adverseEvents',
                            'resultsReview',
                            'otherQuestions',
                        ]),
                    ),
                ]),
                section(
                    'personal-data',
                    context.say({ ru: 'Персональные данные и согласие', en: 'Personal data and consent' }),
                    fieldParagraphs(fields(context, 'ethics', element, ['personalData', 'consent'])),
                ),
                section('risks', context.say({ ru: 'Риски', en: 'Risks' }), risks(context)),
            ],
        },
    );
}

function risks(context: ProgramContext): Block[] {
    const all = context.model.all('risk');
    if (all.length === 0) {
        const reason = context.waiver('D09');
        if (reason) return [para(context.say({ ru: `Не применимо: ${reason}`, en: `Not applicable: ${reason}` }))];
        return [
            para(
                context.gap(
                    {
                        ru: 'риски применения и критерии их приемлемости',
                        en: 'risks of use and when they are acceptable',
                    },
                    ['D09'],
                ),
            ),
        ];
    }
    const names = ['severity', 'probability', 'mitigation', 'acceptability'] as const;
    const rows = all.map(risk =>
        placed(
            row([context.title(risk), ...names.map(name => field(context, 'risk', risk, name)?.blocks ?? '—')]),
            risk.at,
        ),
    );
    const head = [
        context.say({ ru: 'Риск', en: 'Risk' }),
        context.say({ ru: 'Тяжесть', en: 'Severity' }),
        context.say({ ru: 'Вероятность', en: 'Probability' }),
        context.say({ ru: 'Меры', en: 'Mitigation' }),
        context.say({ ru: 'Критерий приемлемости', en: 'Acceptable if' }),
    ];
    return [
        table(
            context.say({ ru: 'Риски применения системы', en: 'Risks of using the system' }),
            [24, 16, 17, 22, 21],
            head,
            rows,
            { id: 'risks-table', dense: true },
        ),
    ];
}
