import { flow, type FlowStep } from '../../figures/flow.js';
import type { Block } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { inlines } from '../../tree/inline.js';
import { list, para, section } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { fieldParagraphs, fields, fieldTable } from '../core/fields.js';
import { endpointText } from '../core/statements.js';
import { referenceText } from '../core/values.js';
import { thresholdText } from '../core/value-texts.js';

/** Design: control, blinding, methodology, flow diagram. */
export function design(context: ProgramContext): Section {
    const element = context.model.first('design');
    const steps = element?.properties.flow ?? [];
    const comparators = context.model.all('comparator');
    const shown = fields(context, 'design', element, ['date', 'timing', 'control', 'randomisation', 'blinding']);
    const blocks: Block[] = [
        fieldTable(context, 'design-facts', { ru: 'Дизайн испытания', en: 'Design of the trial' }, shown),
        ...fieldParagraphs(fields(context, 'design', element, ['methodology'])),
        ...comparators.flatMap(comparator => [
            para(
                context.say({
                    ru: `Компаратор: ${context.title(comparator)}.`,
                    en: `Comparator: ${context.title(comparator)}.`,
                }),
            ),
            ...fieldParagraphs(fields(context, 'comparator', comparator, ['type', 'description', 'readers'])),
        ]),
    ];
    if (steps.length > 0) {
        blocks.push(
            para(context.say({ ru: 'Порядок проведения испытания:', en: 'Course of the trial:' })),
            list(
                steps.map(step => step.value),
                true,
            ),
        );
    }
    const diagram = flowSteps(context);
    if (diagram.length > 1) {
        blocks.push(
            para(
                context.say({
                    ru: 'Схема испытания приведена на рисунке ',
                    en: 'The flow of the trial is shown in figure ',
                }),
                { kind: 'ref', target: 'flow' },
                '.',
            ),
            {
                kind: 'figure',
                id: 'flow',
                caption: inlines(context.say({ ru: 'Схема испытания', en: 'Flow of the trial' })),
                drawing: flow(diagram),
                alt: describe(diagram),
            },
        );
    }
    return section('design', context.say({ ru: 'Дизайн испытания', en: 'Design' }), blocks);
}

/** The flow as the program gives it: cases, data set, the two readings, comparison, endpoints. */
function flowSteps(context: ProgramContext): FlowStep[] {
    const { model, system } = context;
    const dataset = model.all('dataset').find(item => (item.properties.role?.value ?? 'trial') === 'trial');
    const population = model.target(dataset?.properties.population?.value) ?? model.first('population');
    const steps: FlowStep[] = [];
    const say = context.say.bind(context);
    if (population) {
        const inclusion =
            population.properties.inclusion.length > 0
                ? say({ ru: 'критерии включения выполнены', en: 'inclusion criteria met' })
                : '';
        const exclusion = [...population.properties.exclusion, ...population.properties.withdrawal].map(
            item => item.value,
        );
        const few = exclusion.length > 5 ? [...exclusion.slice(0, 4), '…'] : exclusion;
        steps.push({
            title: context.title(population),
            lines: [inclusion].filter(Boolean),
            ...(few.length > 0 ? { aside: [say({ ru: 'Не включаются', en: 'Excluded' }), ...few] } : {}),
        });
    }
    if (dataset) {
        const sites = dataset.properties.collected.map(
            ({ value }) =>
                referenceText(value.organization.value, context) +
                (value.count ? `: ${context.number(value.count.value)}` : ''),
        );
        const planned = context.sizing.plans.flatMap(plan =>
            plan.planned.filter(check => check.of === 'all').map(check => check.count),
        );
        const number = planned.length > 0 ? [`N = ${context.number(Math.max(...planned))}`] : [];
        steps.push({ title: context.title(dataset), lines: [...number, ...sites] });
        const standard = dataset.properties.referenceStandard?.value.text.split('\n')[0];
        const thresholds = [
            ...new Set(
                model
                    .all('endpoint')
                    .flatMap(endpoint =>
                        endpoint.properties.threshold && !endpoint.properties.threshold.value.none
                            ? [thresholdText(endpoint.properties.threshold.value, context)]
                            : [],
                    ),
            ),
        ];
        const version = system?.properties.version?.value.text;
        steps.push({
            title: '',
            lines: [],
            split: [
                {
                    title: system ? context.title(system) : say({ ru: 'Система', en: 'System' }),
                    lines: [
                        version ? say({ ru: `версия ${version}`, en: `version ${version}` }) : '',
                        thresholds.length > 0
                            ? say({ ru: `порог: ${thresholds.join('; ')}`, en: `threshold: ${thresholds.join('; ')}` })
                            : '',
                    ].filter(Boolean),
                },
                {
                    title: say({ ru: 'Эталон', en: 'Reference standard' }),
                    lines: [standard ?? say({ ru: 'не описан', en: 'not described' })],
                },
            ],
        });
        steps.push({
            title: say({ ru: 'Сопоставление по каждому случаю', en: 'Comparison, case by case' }),
            lines: [
                say({
                    ru: 'ИП, ЛП, ЛО, ИО; отсутствующие и неопределённые — отдельно',
                    en: 'TP, FP, FN, TN; missing and indeterminate apart',
                }),
            ],
        });
    }
    const endpoints = model.all('endpoint').map(endpoint => endpointText(endpoint, context));
    if (endpoints.length > 0)
        steps.push({
            title: say({ ru: 'Анализ конечных точек', en: 'Analysis of endpoints' }),
            lines: endpoints.length > 4 ? [...endpoints.slice(0, 3), '…'] : endpoints,
        });
    return steps;
}

function describe(steps: readonly FlowStep[]): string {
    return steps
        .map(step => {
            const parts = step.split ?? [step];
            const text = parts.map(part => [part.title, ...part.lines].filter(Boolean).join(', ')).join(' | ');
            return step.aside ? `${text} (${step.aside.join(', ')})` : text;
        })
        .join(' → ');
}
