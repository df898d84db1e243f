import { addElement } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { gapDraft } from '../../../../core/helpers/sample.js';
import { rule } from '../../../../core/rule.js';
import { personSamples } from '../../samples/trial.js';

/** The site names people who are described. */
export default rule({
    code: 'T06-investigators',
    row: 'T06',
    title: { ru: 'Никто из исследователей не описан', en: 'No investigator is described' },
    *check({ model, programAt }) {
        if (model.first('person')) return;
        const { ru, en } = quoter(model);
        const properties = Object.entries(personSamples).map(([property, sample]) => ({
            property,
            value: gapDraft('person', property, sample),
        }));
        yield {
            at: programAt,
            message: {
                ru: `В программе не описан ни один исследователь. Добавьте блок ${ru('person')} с должностью, специальностью и подтверждением квалификации.`,
                en: `The program describes no investigator. Add a ${en('person')} block with post, speciality and evidence of qualification.`,
            },
            fixes: [
                addElement(model, 'person', {
                    name: model.language === 'ru' ? 'Исследователь' : 'Investigator',
                    properties,
                }),
            ],
        };
    },
    page: {
        why: {
            ru: 'Квалификация исследователей подтверждается документами, а для этого исследователи должны быть названы.',
            en: 'The qualification of investigators is shown by documents, and for that the investigators must be named.',
        },
        example: {
            ru: '! wrong without person\n+лицо Иванова "Иванова А. У." {\n+    …\n+}',
            en: '! wrong without person\n+person Smith "A. Smith" {\n+    …\n+}',
        },
    },
});
