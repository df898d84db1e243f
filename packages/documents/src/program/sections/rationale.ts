import type { Section } from '../../tree/document.js';
import { section } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { fieldParagraphs, fieldTable, fields } from '../core/fields.js';

/** Rationale: analysis of data, analytical validation, clinical association, clinical validation. */
export function rationale(context: ProgramContext): Section {
    const { program, model, system } = context;
    const evaluation = model.first('evaluation');
    return section(
        'rationale',
        context.say({ ru: 'Обоснование испытания', en: 'Rationale' }),
        fieldParagraphs([
            ...fields(context, 'program', program, ['rationale']),
            ...fields(context, 'system', system, ['performance']),
        ]),
        {
            sections: [
                section('evaluation', context.say({ ru: 'Клиническая оценка', en: 'Clinical evaluation' }), [
                    fieldTable(
                        context,
                        'evaluation-table',
                        {
                            ru: 'Звенья клинической оценки и их подтверждение',
                            en: 'Links of the clinical evaluation and their evidence',
                        },
                        fields(context, 'evaluation', evaluation, [
                            'analyticalValidation',
                            'accuracy',
                            'repeatability',
                            'reproducibility',
                            'requirements',
                            'clinicalAssociation',
                            'clinicalValidation',
                        ]),
                    ),
                ]),
            ],
        },
    );
}
