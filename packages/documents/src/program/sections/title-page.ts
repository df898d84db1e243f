import type { AnyElement, ElementOf } from '@trialwright/model';
import type { Approval, TitlePage } from '../../tree/document.js';
import { type Inline, inlines } from '../../tree/inline.js';
import type { ProgramContext } from '../core/context.js';
import { factText } from '../core/value-texts.js';

const kinds = {
    registration: {
        ru: 'ПРОГРАММА КЛИНИЧЕСКИХ ИСПЫТАНИЙ (ИССЛЕДОВАНИЙ) СИСТЕМЫ ИСКУССТВЕННОГО ИНТЕЛЛЕКТА',
        en: 'CLINICAL TRIAL PROGRAM OF AN ARTIFICIAL INTELLIGENCE SYSTEM',
    },
    preliminary: {
        ru: 'ПРОГРАММА ПРЕДВАРИТЕЛЬНЫХ КЛИНИКО-ТЕХНИЧЕСКИХ ИСПЫТАНИЙ СИСТЕМЫ ИСКУССТВЕННОГО ИНТЕЛЛЕКТА',
        en: 'PROGRAM OF THE PRELIMINARY CLINICAL AND TECHNICAL TRIAL OF AN ARTIFICIAL INTELLIGENCE SYSTEM',
    },
};

/** Title page: organisation, approvals in the corners, title, device, version, kind, number, date; town and year. */
export function titlePage(context: ProgramContext): TitlePage {
    const { model, program, system } = context;
    const properties = program?.properties;
    const kind = properties?.kind?.value;
    const organization = siteOrganization(context) ?? model.target(properties?.sponsor?.value);
    const version = properties?.version;
    return {
        organization: organization
            ? inlines(fullName(organization))
            : [context.gap({ ru: 'исследовательский центр', en: 'site' }, ['D01'])],
        approvals: [agreed(context), approved(context)],
        kind: inlines(context.say(kinds[kind === 'preliminary' ? 'preliminary' : 'registration'])),
        heading: program?.title
            ? inlines(program.title.value)
            : [context.gap({ ru: 'название испытания', en: 'title of the trial' })],
        facts: [
            fact({ ru: 'Изделие', en: 'Device' }, system && context.title(system), ['P01'], system?.headAt),
            fact(
                { ru: 'Версия изделия', en: 'Device version' },
                system?.properties.version && factText(system.properties.version.value, context),
                ['C01'],
            ),
            fact({ ru: 'Вид', en: 'Kind' }, kind && context.phrase(kind), ['T01'], properties?.kind?.at),
            fact(
                { ru: 'Номер программы', en: 'Program number' },
                properties?.number?.value,
                ['C02'],
                properties?.number?.at,
            ),
            fact({ ru: 'Версия программы', en: 'Program version' }, version?.value.text, ['C02'], version?.at),
            fact({ ru: 'Дата', en: 'Date' }, programDate(context), ['C02']),
        ],
        foot: [...inlines(properties?.town?.value ?? ''), ...townYear(context)],
    };

    function fact(
        label: { ru: string; en: string },
        value: string | undefined,
        rows: string[],
        at?: TitlePage['facts'][number]['at'],
    ) {
        const text = context.say(label);
        return { label: text, value: value ? inlines(value) : [context.gap(label, rows)], ...(at ? { at } : {}) };
    }
}

/** Date of the program: its own, or that of its version. */
export function programDate(context: ProgramContext): string | undefined {
    const date = dateOf(context);
    return date && context.date(date);
}

/** The same as YYYY-MM-DD, for the properties of the file. */
export function isoDate(context: ProgramContext): string | undefined {
    const date = dateOf(context);
    if (!date?.valid) return undefined;
    return [
        String(date.year).padStart(4, '0'),
        String(date.month).padStart(2, '0'),
        String(date.day).padStart(2, '0'),
    ].join('-');
}

function dateOf({ program }: ProgramContext) {
    return program?.properties.date?.value ?? program?.properties.version?.value.date?.value;
}

function townYear(context: ProgramContext): Inline[] {
    const year = dateOf(context)?.year;
    const town = context.program?.properties.town;
    return inlines(town && year !== undefined ? ', ' : '', year === undefined ? '' : String(year));
}

/** The organisation of the first site. */
export function siteOrganization(context: ProgramContext): ElementOf<'organization'> | undefined {
    return context.organization(context.program?.properties.site[0]?.value.target);
}

export function fullName(organization: ElementOf<'organization'>): string {
    return organization.properties.fullName?.value ?? organization.title?.value ?? organization.name?.value ?? '';
}

function agreed(context: ProgramContext): Approval {
    const word = context.say({ ru: 'СОГЛАСОВАНО', en: 'AGREED' });
    const named = context.elements(context.program?.properties.agreed ?? [])[0];
    const sponsor = context.model.target(context.program?.properties.sponsor?.value);
    return approval(context, word, named ?? sponsor, { ru: 'заявитель (спонсор)', en: 'sponsor' });
}

function approved(context: ProgramContext): Approval {
    const word = context.say({ ru: 'УТВЕРЖДАЮ', en: 'APPROVED' });
    const named = context.elements(context.program?.properties.approved ?? [])[0];
    return approval(context, word, named ?? siteOrganization(context), {
        ru: 'руководитель исследовательского центра',
        en: 'head of the site',
    });
}

/** Post, organisation and name of who signs; the signature itself and its date stay blank. */
function approval(
    context: ProgramContext,
    word: string,
    who: AnyElement | undefined,
    missing: { ru: string; en: string },
): Approval {
    if (who?.kind === 'person') {
        const employer = context.model.target(who.properties.employer?.value);
        const role = [who.properties.post?.value, employer && fullName(employer)].filter(Boolean).join(', ');
        return {
            word,
            role: role ? inlines(role) : [context.gap({ ru: 'должность', en: 'post' })],
            name: inlines(shortName(context.title(who))),
        };
    }
    if (who?.kind === 'organization') {
        const head = context.model.target(who.properties.head?.value);
        const post = head?.properties.post?.value ?? context.say({ ru: 'Руководитель', en: 'Head' });
        return {
            word,
            role: inlines(`${post}, ${fullName(who)}`),
            ...(head ? { name: inlines(shortName(context.title(head))) } : {}),
        };
    }
    return { word, role: [context.gap(missing, ['R04'])] };
}

/** «Иванова Ирина Петровна» → «И. П. Иванова»; a name of another form stays as it is. */
export function shortName(name: string): string {
    const match = /^(\p{Lu}[\p{Ll}-]+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu})\p{Ll}+ (\p{Lu})\p{Ll}+$/u.exec(name);
    return match && /\p{Script=Cyrillic}/u.test(name) ? `${match[2]}. ${match[3]}. ${match[1]}` : name;
}
