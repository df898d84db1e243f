import { nameOf } from '../../../../core/draft/edits.js';
import { rule } from '../../../../core/rule.js';
import { sitesOf } from '../../read/people.js';

/** The principal investigator of a site works there. */
export default rule({
    code: 'D01-employer',
    row: 'D01',
    title: { ru: 'Главный исследователь работает не в центре', en: 'The principal investigator works elsewhere' },
    always: 'warning',
    *check({ model }) {
        for (const { value } of sitesOf(model)) {
            const site = value.target;
            if (!site?.value.target) continue;
            for (const reference of value.properties.principalInvestigator) {
                const person = model.target(reference.value);
                const employer = person?.properties.employer;
                if (!person || !employer?.value.target || employer.value.target === site.value.target) continue;
                yield {
                    at: reference.at,
                    message: {
                        ru: `Главный исследователь центра ${site.value.name} — ${nameOf(person)}, место работы — ${employer.value.name}. Он отвечает за испытание в своём центре: укажите сотрудника центра, исправьте центр или место работы (для совместителя — этот центр).`,
                        en: `The principal investigator of site ${site.value.name} is ${nameOf(person)}, employed by ${employer.value.name}. This person answers for the trial at the site: name somebody who works there, or mend the site or the employer (for part-time work, this site).`,
                    },
                    related: [
                        { at: employer.at, message: { ru: 'Место работы', en: 'Employer' } },
                        { at: site.at, message: { ru: 'Центр', en: 'Site' } },
                    ],
                };
            }
        }
    },
    fixless: {
        ru: 'Ошибочны центр, лицо или место работы, знает только автор.',
        en: 'Only the author knows whether site, person or employer is wrong.',
    },
    page: {
        why: {
            ru: 'Главный исследователь отвечает за проведение испытания в своём исследовательском центре (определение 3.3). Сотрудник другой организации, например заявителя, этого обычно не может.',
            en: 'The principal investigator answers for the conduct of the trial at the site (definition 3.3). Somebody employed elsewhere, such as by the sponsor, usually cannot.',
        },
        example: {
            ru: 'лицо Иванова {\n    …\n-    место работы Поликлиника\n+    место работы Больница\n}',
            en: 'person Smith {\n    …\n-    employer Clinic\n+    employer Hospital\n}',
        },
    },
});
