import type { ElementOf } from '@trialwright/model';
import type { Block, Row } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { bold } from '../../tree/inline.js';
import { list, para, placed, row, section, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { field, fields } from '../core/fields.js';
import { hypothesisTerms, precisionTerms, statementText } from '../core/statements.js';
import { claimText } from '../core/value-texts.js';

/** Aims, endpoints and hypotheses, and one table that ties claims to criteria. */
export function aims(context: ProgramContext): Section {
    return section(
        'aims',
        context.say({ ru: 'Цели, конечные точки и гипотезы', en: 'Aims, endpoints and hypotheses' }),
        [],
        {
            sections: [
                section('objectives', context.say({ ru: 'Цели', en: 'Objectives' }), [
                    ...objectives(context, 'primary'),
                    ...objectives(context, 'secondary'),
                ]),
                section('endpoints', context.say({ ru: 'Конечные точки', en: 'Endpoints' }), endpoints(context)),
                section(
                    'hypotheses',
                    context.say({ ru: 'Гипотезы и критерии', en: 'Hypotheses and criteria' }),
                    hypotheses(context),
                ),
            ],
        },
    );
}

function objectives(context: ProgramContext, rank: 'primary' | 'secondary'): Block[] {
    const label = context.say(
        rank === 'primary'
            ? { ru: 'Первичная цель', en: 'Primary objective' }
            : { ru: 'Вторичная цель', en: 'Secondary objective' },
    );
    const found = context.model.all('objective').filter(objective => objective.rank === rank);
    if (found.length === 0) return [para(bold(`${label}. `), context.gap({ ru: label, en: label }, ['P05']))];
    return found.flatMap((objective): Block[] => {
        if (objective.none) {
            const reason = objective.none.value;
            return [
                placed(
                    para(bold(`${label}. `), context.say({ ru: `Не предусмотрена: ${reason}`, en: `None: ${reason}` })),
                    objective.at,
                ),
            ];
        }
        const answers = context.model.targets(objective.properties.answers).map(endpoint => context.title(endpoint));
        const answered =
            answers.length > 0
                ? context.say({
                      ru: ` Отвечают конечные точки: ${answers.join('; ')}.`,
                      en: ` Answered by: ${answers.join('; ')}.`,
                  })
                : '';
        const title = context.title(objective).replace(/\.?$/, '.');
        const tasks = objective.properties.tasks.map(task => task.value);
        return [
            placed(para(bold(`${label}. `), title, answered), objective.at),
            ...(tasks.length > 0 ? [list(tasks, true)] : []),
        ];
    });
}

const withoutCondition = new Set<string>(['failureRate', 'indeterminateRate', 'meanTime', 'meanDifference']);

function endpoints(context: ProgramContext): Block[] {
    const all = context.model.all('endpoint');
    if (all.length === 0) return [para(context.gap({ ru: 'конечные точки', en: 'endpoints' }, ['D02', 'P03']))];
    const rows = all.map(endpoint => {
        const { metric, condition } = endpoint.properties;
        // What is counted over all cases, such as failures, has no condition.
        const names = (
            ['metric', 'condition', 'dataset', 'threshold', 'unit', 'interval', 'definition'] as const
        ).filter(name => name !== 'condition' || condition !== undefined || !withoutCondition.has(metric?.value ?? ''));
        const facts = fields(context, 'endpoint', endpoint, names);
        const lines = facts.map(item => [
            ...bold(`${item.label}: `),
            ...item.blocks.flatMap(block => (block.kind === 'paragraph' ? block.inlines : [])),
        ]);
        const rank = context.say(
            endpoint.rank === 'primary' ? { ru: 'первичная', en: 'primary' } : { ru: 'вторичная', en: 'secondary' },
        );
        return placed(row([context.title(endpoint), rank, [list(lines)]]), endpoint.at);
    });
    const head = [
        context.say({ ru: 'Конечная точка', en: 'Endpoint' }),
        context.say({ ru: 'Ранг', en: 'Rank' }),
        context.say({ ru: 'Определение', en: 'Definition' }),
    ];
    return [
        table(context.say({ ru: 'Конечные точки', en: 'Endpoints' }), [30, 15, 55], head, rows, {
            id: 'endpoints-table',
        }),
    ];
}

/** Claim → endpoint → hypothesis → criterion. */
function hypotheses(context: ProgramContext): Block[] {
    const { model } = context;
    const rows = [
        ...model
            .all('hypothesis')
            .map(item =>
                line(
                    context,
                    item,
                    model.target(item.properties.statement?.value.endpoint.value),
                    statementText(item, context),
                    hypothesisTerms(item, context),
                ),
            ),
        ...model
            .all('precision')
            .map(item =>
                line(context, item, model.target(item.properties.for?.value), context.title(item), [
                    expectedText(item, context),
                    ...precisionTerms(item, context),
                ]),
            ),
    ];
    const missing: Block[] =
        model.all('hypothesis').length === 0
            ? [para(context.gap({ ru: 'гипотеза испытания', en: 'hypothesis of the trial' }, ['P04']))]
            : [];
    if (rows.length === 0) return missing;
    const head = [
        context.say({ ru: 'Заявлено', en: 'Claim' }),
        context.say({ ru: 'Конечная точка', en: 'Endpoint' }),
        context.say({ ru: 'Гипотеза', en: 'Hypothesis' }),
        context.say({ ru: 'Критерий', en: 'Criterion' }),
    ];
    const caption = context.say({
        ru: 'Связь заявленных характеристик, конечных точек, гипотез и критериев',
        en: 'From claims to endpoints, hypotheses and criteria',
    });
    return [...missing, table(caption, [23, 24, 25, 28], head, rows, { id: 'hypotheses-table' })];
}

function line(
    context: ProgramContext,
    element: ElementOf<'hypothesis'> | ElementOf<'precision'>,
    endpoint: ElementOf<'endpoint'> | undefined,
    statement: string,
    terms: readonly string[],
): Row {
    const claims = (endpoint?.properties.verifies ?? []).flatMap(({ value }) => {
        const claim = context.model.claim(value);
        return claim ? [claimText(claim.value, context)] : [];
    });
    const wanted = element.kind === 'hypothesis' ? (['expected', 'significance', 'power'] as const) : [];
    const gaps = wanted.flatMap(name => {
        const found = field(context, 'hypothesis', element as ElementOf<'hypothesis'>, name);
        return found?.missing ? found.blocks.flatMap(block => (block.kind === 'paragraph' ? [block.inlines] : [])) : [];
    });
    const criteria = [...terms.filter(Boolean), ...gaps];
    return placed(
        row([
            claims.length > 0 ? claims.join('; ') : '—',
            endpoint ? context.title(endpoint) : [context.gap({ ru: 'конечная точка', en: 'endpoint' }, ['P04'])],
            `${element.name?.value ?? ''}: ${statement}`,
            criteria.length > 0 ? [list(criteria)] : '—',
        ]),
        element.at,
    );
}

function expectedText({ properties: { expected } }: ElementOf<'precision'>, context: ProgramContext): string {
    if (!expected) return '';
    const value = context.proportion(expected.value.value.value);
    return context.say({ ru: `ожидается ${value}`, en: `expected ${value}` });
}
