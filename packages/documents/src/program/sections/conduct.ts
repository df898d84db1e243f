import type { Section } from '../../tree/document.js';
import { inlines, ref } from '../../tree/inline.js';
import { para, placed, row, section, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { fieldParagraphs, fields, fieldTable } from '../core/fields.js';
import { fullName } from './title-page.js';

/** Conduct, staff, preparation and the duties of the sponsor. */
export function conduct(context: ProgramContext): Section {
    const { model, program } = context;
    return section('conduct', context.say({ ru: 'Проведение испытания', en: 'Conduct' }), [], {
        sections: [
            section('parties', context.say({ ru: 'Участники', en: 'Parties' }), [
                partiesTable(context),
                ...fieldParagraphs(fields(context, 'program', program, ['conflictOfInterest', 'start', 'end'])),
                para(
                    context.say({
                        ru: 'Сведения о квалификации исследователей и экспертов приведены в приложении ',
                        en: 'Qualifications of investigators and experts are given in appendix ',
                    }),
                    ref('staff'),
                    '.',
                ),
            ]),
            section('preparation', context.say({ ru: 'Подготовительные работы', en: 'Preparation' }), [
                para(
                    context.say({
                        ru: 'До начала испытания выполняются действия, перечисленные в 5.4.1 ГОСТ Р 59921.1-2022.',
                        en: 'The actions listed in 5.4.1 of GOST R 59921.1-2022 are done before the trial starts.',
                    }),
                ),
                fieldTable(context, 'preparation-table', { ru: 'Подготовительные работы', en: 'Preparation' }, [
                    ...fields(context, 'preparation', model.first('preparation'), [
                        'documentation',
                        'technicalTests',
                        'contract',
                        'installation',
                        'version',
                        'indicators',
                        'parameters',
                    ]),
                    ...fields(context, 'ethics', model.first('ethics'), ['submitted', 'decision']),
                ]),
            ]),
            section('responsibilities', context.say({ ru: 'Обязанности заявителя', en: 'Duties of the sponsor' }), [
                fieldTable(
                    context,
                    'responsibilities-table',
                    { ru: 'Обязанности заявителя', en: 'Duties of the sponsor' },
                    fields(context, 'responsibilities', model.first('responsibilities'), [
                        'siteSelection',
                        'initiation',
                        'documentAccess',
                        'systemAccess',
                        'installationHelp',
                        'equipment',
                        'remarks',
                        'approval',
                        'noInfluence',
                    ]),
                ),
            ]),
        ],
    });
}

function partiesTable(context: ProgramContext) {
    const { model, program, system } = context;
    const contacts = (organization: ReturnType<typeof context.organization>) =>
        organization
            ? ['address', 'phone', 'email', 'website']
                  .map(name => organization.properties[name as 'address' | 'phone' | 'email' | 'website']?.value)
                  .filter(Boolean)
                  .join('; ') || '—'
            : '—';
    const line = (role: string, organization: ReturnType<typeof context.organization>, rows: string[], people = '') =>
        placed(
            row([
                role,
                organization ? inlines(fullName(organization), people) : [context.gap({ ru: role, en: role }, rows)],
                contacts(organization),
            ]),
            organization?.headAt,
        );
    const sites = (program?.properties.site ?? []).map(site => {
        const leader = model.targets(site.value.properties.principalInvestigator).map(person => context.title(person));
        const label = context.say({ ru: '; главный исследователь — ', en: '; principal investigator — ' });
        const shown = line(
            context.say({ ru: 'Исследовательский центр', en: 'Site' }),
            context.organization(site.value.target),
            ['D01'],
            leader.length > 0 ? label + leader.join(', ') : '',
        );
        return placed(shown, site.at);
    });
    const rows = [
        placed(
            line(
                context.say({ ru: 'Заявитель (спонсор)', en: 'Sponsor' }),
                model.target(program?.properties.sponsor?.value),
                ['D04'],
            ),
            program?.properties.sponsor?.at,
        ),
        line(
            context.say({ ru: 'Изготовитель', en: 'Manufacturer' }),
            model.target(system?.properties.manufacturer?.value),
            ['D04'],
        ),
        ...(sites.length > 0
            ? sites
            : [line(context.say({ ru: 'Исследовательский центр', en: 'Site' }), undefined, ['D01'])]),
    ];
    const head = [
        context.say({ ru: 'Роль', en: 'Role' }),
        context.say({ ru: 'Организация', en: 'Organisation' }),
        context.say({ ru: 'Контактные данные', en: 'Contacts' }),
    ];
    return table(context.say({ ru: 'Участники испытания', en: 'Parties to the trial' }), [27, 39, 34], head, rows, {
        id: 'parties-table',
    });
}
