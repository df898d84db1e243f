import type { Section } from '../../tree/document.js';
import { section } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { fieldParagraphs, fields, fieldTable } from '../core/fields.js';

/** Suspension, termination, completion, keeping of records. */
export function completion(context: ProgramContext): Section {
    const { model } = context;
    const suspension = model.first('suspension');
    const element = model.first('completion');
    return section(
        'completion',
        context.say({ ru: 'Приостановка, прекращение и завершение', en: 'Suspension, termination and completion' }),
        [],
        {
            sections: [
                section(
                    'suspension',
                    context.say({ ru: 'Приостановка и прекращение', en: 'Suspension and termination' }),
                    [
                        ...fieldParagraphs(fields(context, 'suspension', suspension, ['criteria', 'mayStop'])),
                        fieldTable(
                            context,
                            'suspension-table',
                            {
                                ru: 'Действия при приостановке и прекращении',
                                en: 'Actions on suspension and termination',
                            },
                            fields(context, 'suspension', suspension, [
                                'notification',
                                'dataSafety',
                                'suspectedRisk',
                                'confirmedRisk',
                                'siteDeviations',
                            ]),
                        ),
                    ],
                ),
                section('close-out', context.say({ ru: 'Завершение', en: 'Completion' }), [
                    ...fieldParagraphs(fields(context, 'completion', element, ['report', 'reportStandard'])),
                    fieldTable(
                        context,
                        'close-out-table',
                        { ru: 'Процедуры закрытия испытания', en: 'Close-out' },
                        fields(context, 'completion', element, [
                            'documentsReceived',
                            'systemRemoved',
                            'problemsResolved',
                            'partiesNotified',
                        ]),
                    ),
                ]),
                section(
                    'records',
                    context.say({ ru: 'Хранение документов', en: 'Keeping of records' }),
                    fieldParagraphs(fields(context, 'completion', element, ['storage', 'protection', 'transfer'])),
                ),
            ],
        },
    );
}
