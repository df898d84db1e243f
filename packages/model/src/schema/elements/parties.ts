import { element } from '../element.js';
import { choice, choicesOf, many, nested, one, ref, refs } from '../property.js';

export const program = element({
    kind: 'program',
    name: 'none',
    title: true,
    single: true,
    label: { ru: 'Программа испытания', en: 'Trial program' },
    help: {
        ru: 'Титульные сведения программы: номер, версия, вид, статус, заявитель, центры.',
        en: 'Title data of the program: number, version, kind, status, sponsor, sites.',
    },
    properties: {
        number: one('text', 'Номер программы', 'Program number', { rows: ['C02'] }),
        version: one('fact', 'Версия', 'Version', { rows: ['C02'] }),
        date: one('date', 'Дата программы', 'Program date', { rows: ['C02'] }),
        kind: choice(['registration', 'preliminary', 'other'], 'Вид испытания', 'Kind of trial', { rows: ['T01'] }),
        status: choice(['draft', 'final'], 'Статус', 'Status'),
        language: choice(['russian', 'english'], 'Язык документа', 'Document language'),
        sponsor: ref(['organization'], 'Заявитель (спонсор)', 'Sponsor', { rows: ['D04'] }),
        site: nested(
            {
                principalInvestigator: refs(['person'], 'Главный исследователь', 'Principal investigator', {
                    rows: ['D01'],
                }),
                investigators: refs(['person'], 'Исследователи', 'Investigators', { rows: ['T06'] }),
                cases: one('integer', 'Число случаев', 'Number of cases'),
            },
            'Исследовательский центр',
            'Site',
            { kinds: ['organization'], rows: ['D01'] },
        ),
        agreed: refs(['organization', 'person'], 'Согласовано', 'Agreed by', { rows: ['R04'] }),
        approved: refs(['person'], 'Утверждаю', 'Approved by', { rows: ['R04'] }),
        amendment: many('fact', 'Поправка', 'Amendment', { rows: ['C02'] }),
        rationale: one('text', 'Обоснование испытания', 'Rationale of the trial', { rows: ['D06', 'P01'] }),
        start: one('date', 'Начало испытания', 'Start of the trial'),
        end: one('date', 'Окончание испытания', 'End of the trial'),
        conflictOfInterest: one('fact', 'Конфликт интересов', 'Conflict of interest', { rows: ['D04'] }),
        standard: many('text', 'Применяемые своды правил', 'Rule packs that apply'),
        abbreviation: many('pair', 'Сокращение', 'Abbreviation'),
        term: many('pair', 'Термин', 'Term'),
        town: one('text', 'Город', 'Town'),
    },
});

export const organization = element({
    kind: 'organization',
    name: 'required',
    title: true,
    label: { ru: 'Организация', en: 'Organization' },
    help: {
        ru: 'Заявитель, изготовитель, исследовательский центр или другая сторона.',
        en: 'Sponsor, manufacturer, site or another party.',
    },
    properties: {
        fullName: one('text', 'Полное название', 'Full name', { rows: ['A01'] }),
        address: one('text', 'Адрес', 'Address', { rows: ['A02'] }),
        phone: one('text', 'Телефон', 'Phone', { rows: ['A02'] }),
        website: one('text', 'Сайт', 'Website', { rows: ['A02'] }),
        email: one('text', 'Электронная почта', 'E-mail', { rows: ['A02'] }),
        head: ref(['person'], 'Руководитель', 'Head'),
        licence: one('fact', 'Лицензия', 'Licence'),
    },
});

export const person = element({
    kind: 'person',
    name: 'required',
    title: true,
    label: { ru: 'Лицо', en: 'Person' },
    help: {
        ru: 'Участник испытания: исследователь, эксперт, статистик, представитель заявителя.',
        en: 'Somebody who takes part: investigator, expert, statistician, representative of the sponsor.',
    },
    properties: {
        post: one('text', 'Должность', 'Post', { rows: ['A24'] }),
        degree: one('text', 'Учёная степень, звание', 'Degree', { rows: ['A24'] }),
        speciality: one('text', 'Специальность', 'Speciality', { rows: ['T06'] }),
        qualification: many('fact', 'Подтверждение квалификации', 'Evidence of qualification', { rows: ['T06'] }),
        employer: ref(['organization'], 'Место работы', 'Employer'),
        role: choicesOf(['expert', 'regulatorExpert', 'statistician', 'reader', 'other'], 'Роль', 'Role', {
            rows: ['T07'],
        }),
        phone: one('text', 'Телефон', 'Phone'),
        email: one('text', 'Электронная почта', 'E-mail'),
    },
});
