import type { Section } from '../../tree/document.js';
import type { Block } from '../../tree/block.js';
import { type InlineLike, inlines } from '../../tree/inline.js';
import { list, plain, row, section, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { field } from '../core/fields.js';
import { endpointText, hypothesisText, precisionText } from '../core/statements.js';
import { fullName } from './title-page.js';

/** Synopsis: the trial on one table. */
export function synopsis(context: ProgramContext): Section {
    const { model, program, system } = context;
    const sponsor = model.target(program?.properties.sponsor?.value);
    const line = (ru: string, en: string, content: InlineLike | Block[] | undefined, rows: string[] = []) =>
        row([
            context.say({ ru, en }),
            content === undefined || (Array.isArray(content) && content.length === 0)
                ? [context.gap({ ru, en }, rows)]
                : content,
        ]);
    const listed = (items: readonly InlineLike[]): Block[] | undefined =>
        items.length === 0 ? undefined : items.length === 1 ? [plain(items[0]!)] : [list(items)];
    const objectives = (rank: 'primary' | 'secondary') =>
        listed(
            model
                .all('objective')
                .filter(item => item.rank === rank)
                .map(item =>
                    item.none
                        ? context.say({ ru: `не предусмотрена: ${item.none.value}`, en: `none: ${item.none.value}` })
                        : context.title(item),
                ),
        );
    const endpoints = (rank: 'primary' | 'secondary') =>
        listed(
            model
                .all('endpoint')
                .filter(item => item.rank === rank)
                .map(item => endpointText(item, context)),
        );
    const sites = (program?.properties.site ?? []).map(site => {
        const organization = context.organization(site.value.target);
        const investigators = model
            .targets(site.value.properties.principalInvestigator)
            .map(person => context.title(person));
        const name = organization ? fullName(organization) : (site.value.target?.value.name ?? '');
        const label = context.say({ ru: 'главный исследователь', en: 'principal investigator' });
        return investigators.length > 0 ? `${name} (${label} — ${investigators.join(', ')})` : name;
    });
    const datasets = model.all('dataset').filter(item => (item.properties.role?.value ?? 'trial') === 'trial');
    const purpose = field(context, 'system', system, 'purpose');
    const design = model.first('design');
    const designLines = (['timing', 'control', 'randomisation', 'blinding'] as const).flatMap(
        name => field(context, 'design', design, name) ?? [],
    );
    return section('synopsis', context.say({ ru: 'Синопсис', en: 'Synopsis' }), [
        table(
            context.say({ ru: 'Синопсис испытания', en: 'Synopsis of the trial' }),
            [30, 70],
            [context.say({ ru: 'Раздел', en: 'Item' }), context.say({ ru: 'Содержание', en: 'Content' })],
            [
                line('Название', 'Title', program?.title?.value),
                line(
                    'Изделие',
                    'Device',
                    system &&
                        `${context.title(system)}${system.properties.version ? `, ${context.say({ ru: 'версия', en: 'version' })} ${system.properties.version.value.text}` : ''}`,
                    ['P01'],
                ),
                line('Заявитель', 'Sponsor', sponsor && fullName(sponsor), ['D04']),
                line('Исследовательские центры', 'Sites', listed(sites), ['D01']),
                line('Назначение изделия', 'Intended use', purpose?.blocks, ['P01']),
                line('Первичная цель', 'Primary objective', objectives('primary'), ['P05']),
                line('Вторичная цель', 'Secondary objective', objectives('secondary'), ['P05']),
                line('Первичные конечные точки', 'Primary endpoints', endpoints('primary'), ['D02']),
                ...(endpoints('secondary')
                    ? [line('Вторичные конечные точки', 'Secondary endpoints', endpoints('secondary'))]
                    : []),
                line(
                    'Гипотезы и требуемая точность',
                    'Hypotheses and precision',
                    listed([
                        ...model.all('hypothesis').map(item => hypothesisText(item, context)),
                        ...model.all('precision').map(item => precisionText(item, context)),
                    ]),
                    ['P04'],
                ),
                line(
                    'Дизайн',
                    'Design',
                    listed(
                        designLines.map(item =>
                            inlines(
                                `${item.label}: `,
                                item.blocks.flatMap(block => (block.kind === 'paragraph' ? block.inlines : [])),
                            ),
                        ),
                    ),
                    ['D02'],
                ),
                line('Популяция', 'Population', listed(model.all('population').map(item => context.title(item))), [
                    'P02',
                ]),
                line('Набор данных', 'Data set', listed(datasets.map(item => context.title(item))), ['N01']),
                line('Объём выборки', 'Sample size', sizeLines(context), ['P06']),
                line('Начало и окончание', 'Start and end', period(context)),
            ],
            { id: 'synopsis-table' },
        ),
    ]);
}

/** What is computed and what is planned, in a line a plan. */
function sizeLines(context: ProgramContext): Block[] | undefined {
    const lines = context.sizing.plans.map(plan => {
        const computed =
            plan.required === undefined
                ? context.say({ ru: 'не вычислен', en: 'not computed' })
                : context.number(plan.required, 0);
        const planned = plan.planned.filter(check => check.of === 'all').map(check => context.number(check.count, 0));
        const served = plan.targets.map(target => target.name).join(', ');
        return context.say({
            ru: `${served ? `${served}: ` : ''}требуется N = ${computed}${planned.length > 0 ? `, планируется ${planned.join(' + ')}` : ''}`,
            en: `${served ? `${served}: ` : ''}required N = ${computed}${planned.length > 0 ? `, planned ${planned.join(' + ')}` : ''}`,
        });
    });
    return lines.length > 0 ? [list(lines)] : undefined;
}

function period(context: ProgramContext): string | undefined {
    const { start, end } = context.program?.properties ?? {};
    if (!start && !end) return undefined;
    return [start && context.date(start.value), end && context.date(end.value)].filter(Boolean).join(' — ');
}
