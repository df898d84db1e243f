import type { AnyElement } from '@trialwright/model';
import type { SignatureRow } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { inlines } from '../../tree/inline.js';
import { para, placed, row, section, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { authorBlocks } from '../core/values.js';
import { fullName, programDate, shortName } from './title-page.js';

/** Signature sheet, and the table of versions and amendments. */
export function signatureSheet(context: ProgramContext): Section {
    const rows = signers(context);
    const title = context.say({
        ru: 'Лист подписей. Версии и поправки',
        en: 'Signature sheet. Versions and amendments',
    });
    return section(
        'signatures',
        title,
        [
            para(
                context.say({
                    ru: 'Подписавшие ознакомлены с программой и обязуются проводить испытание в соответствии с ней.',
                    en: 'The signatories have read the program and undertake to conduct the trial in accordance with it.',
                }),
            ),
            { kind: 'signatures', rows },
            versions(context),
        ],
        { numbered: false, newPage: true },
    );
}

function signers(context: ProgramContext): SignatureRow[] {
    const { model, program } = context;
    const seen = new Set<string>();
    const result: SignatureRow[] = [];
    const add = (role: string, who: AnyElement | undefined) => {
        if (who && seen.has(who.key)) return;
        if (who) seen.add(who.key);
        const head = who?.kind === 'organization' ? model.target(who.properties.head?.value) : who;
        const place = who?.kind === 'organization' ? `, ${fullName(who)}` : '';
        const person = head?.kind === 'person' ? head : undefined;
        result.push({
            role: inlines(role + place),
            ...(person ? { name: inlines(shortName(context.title(person))) } : {}),
        });
    };
    add(context.say({ ru: 'Заявитель (спонсор)', en: 'Sponsor' }), model.target(program?.properties.sponsor?.value));
    for (const site of program?.properties.site ?? []) {
        for (const person of model.targets(site.value.properties.principalInvestigator)) {
            add(context.say({ ru: 'Главный исследователь', en: 'Principal investigator' }), person);
        }
    }
    for (const person of model.all('person')) {
        if (person.properties.role.some(role => role.value === 'statistician')) {
            add(context.say({ ru: 'Статистик', en: 'Statistician' }), person);
        }
    }
    for (const who of context.elements(program?.properties.agreed ?? []))
        add(context.say({ ru: 'Согласовано', en: 'Agreed' }), who);
    for (const who of context.elements(program?.properties.approved ?? []))
        add(context.say({ ru: 'Утверждено', en: 'Approved' }), who);
    return result;
}

function versions(context: ProgramContext) {
    const { program } = context;
    const version = program?.properties.version;
    const current = placed(
        row([
            version ? version.value.text : [context.gap({ ru: 'версия', en: 'version' }, ['C02'])],
            programDate(context) ?? [context.gap({ ru: 'дата', en: 'date' }, ['C02'])],
            context.say({ ru: 'Настоящая версия', en: 'This version' }),
        ]),
        version?.at,
    );
    const amendments = (program?.properties.amendment ?? []).map(amendment =>
        placed(
            row([
                context.say({ ru: 'поправка', en: 'amendment' }),
                amendment.value.date
                    ? context.date(amendment.value.date.value)
                    : [context.gap({ ru: 'дата поправки', en: 'date of the amendment' }, ['C02'])],
                authorBlocks(amendment.value.text),
            ]),
            amendment.at,
        ),
    );
    const head = [
        context.say({ ru: 'Версия', en: 'Version' }),
        context.say({ ru: 'Дата', en: 'Date' }),
        context.say({ ru: 'Изменения', en: 'Changes' }),
    ];
    return table(
        context.say({ ru: 'Версии и поправки', en: 'Versions and amendments' }),
        [20, 20, 60],
        head,
        [current, ...amendments],
        { id: 'versions' },
    );
}
