import type { ElementOf } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { bold } from '../../tree/inline.js';
import { list, para, placed, row, section, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { field, fieldParagraphs, fields, fieldTable } from '../core/fields.js';
import { countText, referenceText } from '../core/values.js';

/** Data sets: passport, criteria, sources, reference standard, verification, independence. */
export function dataset(context: ProgramContext): Section {
    const { model } = context;
    const trial = model.all('dataset').filter(item => (item.properties.role?.value ?? 'trial') === 'trial');
    const others = model.all('dataset').filter(item => !trial.includes(item));
    const missing: Block[] =
        trial.length === 0
            ? [para(context.gap({ ru: 'набор данных испытания', en: 'the data set of the trial' }, ['N01']))]
            : [];
    return section('dataset', context.say({ ru: 'Набор данных', en: 'Data set' }), missing, {
        sections: [
            section(
                'populations',
                context.say({ ru: 'Популяция и критерии отбора', en: 'Population and criteria' }),
                populations(context),
            ),
            ...trial.map((item, index) => one(context, item, `dataset-${index + 1}`)),
            ...(others.length > 0 ? [otherSets(context, others)] : []),
        ],
    });
}

function populations(context: ProgramContext): Block[] {
    const all = context.model.all('population');
    if (all.length === 0)
        return [
            para(
                context.gap({ ru: 'популяция: кого касаются результаты', en: 'population: whom the results concern' }, [
                    'P02',
                ]),
            ),
        ];
    return all.flatMap((population): Block[] => {
        const short = fields(context, 'population', population, [
            'description',
            'age',
            'sex',
            'setting',
            'strata',
            'prevalence',
        ]);
        return [
            placed(para(bold(context.title(population)), '.'), population.headAt),
            ...fieldParagraphs(short),
            ...criteria(context, population),
        ];
    });
}

function criteria(context: ProgramContext, population: ElementOf<'population'>): Block[] {
    return (['inclusion', 'exclusion', 'withdrawal'] as const).flatMap((name): Block[] => {
        const found = field(context, 'population', population, name);
        const items = population.properties[name].map(item => item.value);
        if (!found) return [];
        const head = { ...para(bold(`${found.label}:`)), keepNext: true };
        return items.length > 0 ? [found.at ? placed(head, found.at) : head, list(items)] : fieldParagraphs([found]);
    });
}

function one(context: ProgramContext, item: ElementOf<'dataset'>, id: string): Section {
    const sources = item.properties.collected;
    const passport = fields(context, 'dataset', item, [
        'role',
        'population',
        'description',
        'modality',
        'unit',
        'cases',
        'patients',
        'positive',
        'negative',
        'sampling',
        'formed',
        'version',
        'owner',
        'format',
        'registration',
        'passport',
        'deidentification',
        'consent',
        'characteristics',
        'threshold',
        'fingerprint',
    ]);
    return section(
        id,
        context.title(item),
        [
            fieldTable(
                context,
                `${id}-passport`,
                {
                    ru: `Паспорт набора данных ${context.quote(context.title(item))}`,
                    en: `Passport of the data set ${context.quote(context.title(item))}`,
                },
                passport,
            ),
            ...fieldParagraphs(
                fields(context, 'dataset', item, ['referenceStandard', 'verification', 'labelling', 'independentOf']),
            ),
            ...(sources.length > 0
                ? [sourceTable(context, item, id)]
                : fieldParagraphs(fields(context, 'dataset', item, ['collected']))),
        ],
        { at: item.headAt },
    );
}

function sourceTable(context: ProgramContext, item: ElementOf<'dataset'>, id: string): Block {
    const rows = item.properties.collected.map(({ value, at }) =>
        placed(
            row([
                referenceText(value.organization.value, context),
                context.organization(value.organization)?.properties.address?.value ?? '—',
                value.count ? countText(value.count.value, value.of, context) : '—',
            ]),
            at,
        ),
    );
    const head = [
        context.say({ ru: 'Источник', en: 'Source' }),
        context.say({ ru: 'Адрес', en: 'Address' }),
        context.say({ ru: 'Число', en: 'Number' }),
    ];
    return table(
        context.say({ ru: 'Источники случаев', en: 'Sources of cases' }),
        [40, 36, { width: 24, align: 'right' }],
        head,
        rows,
        { id: `${id}-sources` },
    );
}

/** Sets from which the trial's set must be independent. */
function otherSets(context: ProgramContext, others: readonly ElementOf<'dataset'>[]): Section {
    const rows = others.map(item =>
        placed(
            row([
                context.title(item),
                item.properties.role ? context.phrase(item.properties.role.value) : '—',
                item.properties.collected
                    .map(({ value }) => referenceText(value.organization.value, context))
                    .join('; ') ||
                    (item.properties.description?.value ?? '—'),
                item.properties.cases ? context.number(item.properties.cases.value) : '—',
            ]),
            item.at,
        ),
    );
    const head = [
        context.say({ ru: 'Набор данных', en: 'Data set' }),
        context.say({ ru: 'Роль', en: 'Role' }),
        context.say({ ru: 'Источники', en: 'Sources' }),
        context.say({ ru: 'Случаев', en: 'Cases' }),
    ];
    return section('other-datasets', context.say({ ru: 'Прочие наборы данных', en: 'Other data sets' }), [
        table(
            context.say({ ru: 'Наборы данных, использованные при разработке', en: 'Data sets used in development' }),
            [34, 18, 32, { width: 16, align: 'right' }],
            head,
            rows,
            { id: 'other-datasets-table' },
        ),
    ]);
}
