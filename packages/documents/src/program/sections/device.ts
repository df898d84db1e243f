import type { Section } from '../../tree/document.js';
import { para, placed, row, section, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { field, fieldParagraphs, fieldTable, fields } from '../core/fields.js';
import { claimText } from '../core/value-texts.js';

/** The device: description, purpose, users, method of use, criteria of a medical device, claims. */
export function device(context: ProgramContext): Section {
    const { system } = context;
    const facts = fields(context, 'system', system, [
        'version',
        'manufacturer',
        'fieldOfMedicine',
        'users',
        'input',
        'output',
        'intendedFor',
        'conditions',
        'riskClass',
    ]);
    const name = system && {
        label: context.say({ ru: 'Название', en: 'Name' }),
        blocks: [para(context.title(system))],
        at: system.headAt,
        missing: false,
    };
    return section(
        'device',
        context.say({ ru: 'Описание изделия', en: 'The device' }),
        [
            ...(system
                ? []
                : [
                      para(
                          context.gap(
                              {
                                  ru: 'испытуемая система искусственного интеллекта',
                                  en: 'the artificial intelligence system under trial',
                              },
                              ['P01'],
                          ),
                      ),
                  ]),
            fieldTable(context, 'device-facts', { ru: 'Сведения об изделии', en: 'The device' }, [
                ...(name ? [name] : []),
                ...facts,
            ]),
            ...fieldParagraphs(fields(context, 'system', system, ['purpose', 'usage'])),
        ],
        { sections: [criteria(context), claims(context)] },
    );
}

function criteria(context: ProgramContext): Section {
    const found = field(context, 'system', context.system, 'deviceCriterion');
    return section(
        'device-criteria',
        context.say({ ru: 'Критерии медицинского изделия', en: 'Medical-device criteria' }),
        found ? fieldParagraphs([found]) : [],
    );
}

/** Claims with the endpoints that check them. */
function claims(context: ProgramContext): Section {
    const { system, model } = context;
    const title = context.say({ ru: 'Заявленные характеристики', en: 'Claims' });
    const claimed = system?.properties.claim ?? [];
    if (claimed.length === 0) {
        return section('claims', title, [
            para(
                context.gap({ ru: 'заявленные изготовителем характеристики', en: 'claims of the manufacturer' }, [
                    'P07',
                ]),
            ),
        ]);
    }
    const rows = claimed.map(claim => {
        const source = claim.value.source?.value;
        const endpoints = model
            .all('endpoint')
            .filter(endpoint => endpoint.properties.verifies.some(({ value }) => model.claim(value) === claim))
            .map(endpoint => context.title(endpoint));
        return placed(
            row([
                claimText(claim.value, context),
                context.phrase(claim.value.topic),
                source ?? [context.gap({ ru: 'источник', en: 'source' }, ['PR5'])],
                endpoints.length > 0 ? endpoints.join('; ') : '—',
            ]),
            claim.at,
        );
    });
    const head = [
        context.say({ ru: 'Характеристика', en: 'Claim' }),
        context.say({ ru: 'Относится к', en: 'Concerns' }),
        context.say({ ru: 'Источник', en: 'Source' }),
        context.say({ ru: 'Проверяется конечной точкой', en: 'Verified by' }),
    ];
    return section('claims', title, [
        table(
            context.say({ ru: 'Характеристики, заявленные изготовителем', en: 'Claims of the manufacturer' }),
            [29, 22, 22, 27],
            head,
            rows,
            { id: 'claims-table' },
        ),
    ]);
}
