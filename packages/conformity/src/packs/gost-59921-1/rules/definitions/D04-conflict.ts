import { addProperty, nameOf } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import { answered } from '../../../../core/helpers/answered.js';
import { rule } from '../../../../core/rule.js';
import { sitesOf } from '../../read/people.js';

/** An investigator employed by the sponsor has a conflict of interest to declare. */
export default rule({
    code: 'D04-conflict',
    row: 'D04',
    title: { ru: 'Не объявлен конфликт интересов', en: 'A conflict of interest is not declared' },
    *check({ model }) {
        const program = model.first('program');
        const sponsor = program?.properties.sponsor?.value.target;
        if (!program || !sponsor || answered(program.properties.conflictOfInterest) === 'yes') return;
        for (const { value } of sitesOf(model)) {
            for (const reference of value.properties.principalInvestigator) {
                const person = model.target(reference.value);
                if (person?.properties.employer?.value.target !== sponsor) continue;
                const draft = [gapText('как исключено влияние', 'how influence is ruled out')];
                const { ru, en } = quoter(model);
                const shown = propertyDraft('program', 'conflictOfInterest', draft);
                yield {
                    at: reference.at,
                    message: {
                        ru: `Главный исследователь ${nameOf(person)} работает у заявителя. Объявите это: ${ru(shown)}.`,
                        en: `Principal investigator ${nameOf(person)} works for the sponsor. Declare it: ${en(shown)}.`,
                    },
                    related: [{ at: person.properties.employer!.at, message: { ru: 'Место работы', en: 'Employer' } }],
                    fixes: [addProperty(model, program, 'conflictOfInterest', draft)],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Если главный исследователь работает у заявителя, читатель должен знать об этом и о том, как исключено влияние на результат.',
            en: 'Where the principal investigator works for the sponsor, the reader must know it, and how influence on the result is ruled out.',
        },
        example: {
            ru: 'лицо Иванова {\n    …\n    место работы Акме\n}\nпрограмма "Испытание" {\n    …\n+    конфликт интересов "Данные анализирует независимый статистик"\n}',
            en: 'person Smith {\n    …\n    employer Acme\n}\nprogram "Trial" {\n    …\n+    conflict of interest "An independent statistician analyses the data"\n}',
        },
    },
});
