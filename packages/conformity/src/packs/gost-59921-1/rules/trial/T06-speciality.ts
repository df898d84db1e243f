import type { Bilingual, ElementOf, TrialModel } from '@trialwright/model';
import { nameOf } from '../../../../core/draft/edits.js';
import { quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { fits, specialitiesFor } from '../../read/field-fit.js';
import { ofTheSites, principals } from '../../read/people.js';
import { nomenclature } from '../../read/specialities.js';

/** At least one investigator has a speciality of the system's field. */
export default rule({
    code: 'T06-speciality',
    row: 'T06',
    title: {
        ru: 'Специальности исследователей не отвечают области системы',
        en: 'No investigator’s speciality fits the field of the system',
    },
    // Held against a table of words: a person may know better, so it never stops a final program.
    always: 'warning',
    fixless: {
        ru: 'кто из специалистов участвует в испытании и какая у него специальность, знает только человек',
        en: 'only a person knows who takes part in the trial, and with which speciality',
    },
    *check({ model }) {
        const people = ofTheSites(model);
        const said = people.flatMap(person => person.properties.speciality ?? []);
        // A speciality that is missing is another finding: it may be the one that fits.
        if (said.length === 0 || said.length < people.length || said.some(({ value }) => !value.trim())) return;
        const fields = fieldsOf(model);
        const known = fields.map(({ value }) => specialitiesFor(value));
        // What the table does not know it does not judge.
        if (fields.length === 0 || known.some(({ length }) => length === 0)) return;
        if (fields.some(field => said.some(({ value }) => fits(value, field.value)))) return;
        const principal = principals(model)[0] ?? people[0]!;
        const wanted = [...new Set(known.flat())];
        const names = (language: 'ru' | 'en'): string => wanted.map(({ name }) => name[language]).join(', ');
        const { ru, en } = quoter(model);
        yield {
            at: principal.properties.speciality!.at,
            message: {
                ru: `Область медицины системы — ${fields.map(({ value }) => `«${value}»`).join(', ')}, а специальности исследователей другие: ${people.map(one).join('; ')}. Включите в ${ru('investigators')} специалиста такой области (по номенклатуре, ${nomenclature.short.ru}: ${names('ru')}) либо уточните ${ru('speciality')} или ${ru('fieldOfMedicine')}.`,
                en: `The system’s field of medicine is ${fields.map(({ value }) => `“${value}”`).join(', ')}, but the investigators are of other specialities: ${people.map(one).join('; ')}. Name among ${en('investigators')} somebody of that field (in the nomenclature, ${nomenclature.short.en}: ${names('en')}), or make ${en('speciality')} or ${en('fieldOfMedicine')} precise.`,
            },
            related: fields.map(({ at }) => ({ message: stated, at })),
        };
    },
    page: {
        why: {
            ru: `Исследователи должны иметь квалификацию по специализации, отвечающей назначению системы. Хотя бы один исследователь центров должен иметь специальность, отвечающую области медицины. Названия специальностей — ${nomenclature.source.ru}; какой области отвечает специальность, сведено в таблицу (по состоянию на ${nomenclature.asOf}). Область, которой в таблице нет, замечания не вызывает.`,
            en: `Investigators must be qualified in the field of the system. At least one investigator of the sites needs a speciality that fits the field of medicine. The names of the specialities come from the ${nomenclature.source.en}; which field each fits stands in a table (as of ${nomenclature.asOf}). A field that the table does not know brings no finding.`,
        },
        example: {
            ru: 'система НодулСкан "НодулСкан" {\n    …\n-    область медицины "Офтальмология"\n+    область медицины "Рентгенология"\n}',
            en: 'system NoduleScan "NoduleScan" {\n    …\n-    field of medicine "Ophthalmology"\n+    field of medicine "Radiology"\n}',
        },
        mend: {
            ru: 'Включите в состав исследователей специалиста этой области или исправьте область либо специальность, если они названы неточно.',
            en: 'Take in an investigator of that field, or correct the field or the speciality if it is named loosely.',
        },
    },
});

const stated: Bilingual = { ru: 'область медицины системы', en: 'the field of medicine of the system' };

/** Fields that say something; an empty text is another finding. */
function fieldsOf(model: TrialModel): ElementOf<'system'>['properties']['fieldOfMedicine'] {
    return model
        .all('system')
        .flatMap(({ properties }) => properties.fieldOfMedicine)
        .filter(({ value }) => /\p{L}/u.test(value));
}

function one(person: ElementOf<'person'>): string {
    return `${nameOf(person)} — ${person.properties.speciality?.value ?? ''}`;
}
