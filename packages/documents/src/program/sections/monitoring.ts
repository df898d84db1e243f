import type { Section } from '../../tree/document.js';
import { section } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { fieldParagraphs, fields, fieldTable } from '../core/fields.js';

/** Monitoring, deviations, quality control. */
export function monitoring(context: ProgramContext): Section {
    const { model } = context;
    return section(
        'monitoring',
        context.say({ ru: 'Мониторинг, качество, отклонения', en: 'Monitoring, quality, deviations' }),
        fieldParagraphs(
            fields(context, 'monitoring', model.first('monitoring'), [
                'kind',
                'extent',
                'deviations',
                'records',
                'traceability',
            ]),
        ),
        {
            sections: [
                section('quality', context.say({ ru: 'Контроль качества', en: 'Quality control' }), [
                    fieldTable(
                        context,
                        'quality-table',
                        { ru: 'Контроль качества по этапам', en: 'Quality control by stage' },
                        fields(context, 'quality', model.first('quality'), [
                            'atPreparation',
                            'atConduct',
                            'atCompletion',
                            'atReport',
                            'documents',
                        ]),
                    ),
                ]),
            ],
        },
    );
}
