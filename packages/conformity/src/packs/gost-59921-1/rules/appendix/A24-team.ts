import { addProperties } from '../../../../core/draft/edits.js';
import { gapText, propertyDraft, quoter } from '../../../../core/draft/print.js';
import { rule } from '../../../../core/rule.js';
import { sitesOf } from '../../read/people.js';

/** Performers are of the program's team, with post and degree. */
export default rule({
    code: 'A24-team',
    row: 'A24',
    title: { ru: 'Исполнитель не из группы или без должности', en: 'A performer is not of the team, or has no post' },
    *check({ model }) {
        const team = new Set(
            sitesOf(model).flatMap(({ value: { properties } }) =>
                [...properties.principalInvestigator, ...properties.investigators].map(({ value }) => value.target),
            ),
        );
        for (const { properties } of model.all('report')) {
            for (const { value, at } of properties.performers) {
                const person = model.target(value);
                if (!person) continue;
                if (!team.has(person.key)) {
                    yield {
                        at,
                        message: {
                            ru: `Исполнителя ${value.name} нет среди исследователей программы. Внесите его в центр или уберите из отчёта.`,
                            en: `Performer ${value.name} is not among the investigators of the program. Add the person to a site, or remove the name.`,
                        },
                    };
                }
                const lacking = (['post', 'degree'] as const).filter(name => !person.properties[name]?.value.trim());
                if (lacking.length === 0) continue;
                const { ru, en } = quoter(model);
                const drafts = lacking.map(name => [name, [gapText('сведения', 'details')]] as const);
                const texts = drafts.map(([name, draft]) => propertyDraft('person', name, draft));
                yield {
                    at: person.headAt,
                    message: {
                        ru: `У исполнителя ${value.name} не указано: ${texts.map(ru).join(', ')}. Допишите; если степени нет, так и напишите.`,
                        en: `Performer ${value.name} lacks: ${texts.map(en).join(', ')}. Add them; where there is no degree, say so.`,
                    },
                    related: [{ at, message: { ru: 'Назван исполнителем', en: 'Named as a performer' } }],
                    fixes: [addProperties(model, person, drafts)],
                };
            }
        }
    },
    page: {
        why: {
            ru: 'Исполнители — те же люди, что названы в программе; у каждого указывают должность и степень.',
            en: 'Performers are those whom the program names; post and degree are given for each.',
        },
        example: {
            ru: '! base report\nлицо Петров "Петров П. О." {\n    …\n+    должность "Врач-рентгенолог"\n}',
            en: '! base report\nperson Jones "P. Jones" {\n    …\n+    post "Radiologist"\n}',
        },
    },
});
