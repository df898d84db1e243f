import { type IntervalId, methodInfoOf, metricOf } from '@trialwright/model';
import type { Block, Row } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { inlines, ref } from '../../tree/inline.js';
import { note, para, placed, row, section, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { field, fieldParagraphs, fields } from '../core/fields.js';
import { fourfoldTable, metricsTable } from './standard-tables.js';

/** Analysis: metrics with formulas, intervals, multiplicity, indeterminate and missing results, robustness, subgroups. */
export function analysis(context: ProgramContext): Section {
    const element = context.model.first('analysis');
    return section(
        'analysis',
        context.say({ ru: 'Анализ результатов', en: 'Analysis' }),
        fieldParagraphs(fields(context, 'analysis', element, ['methods', 'processing', 'analysisSets'])),
        {
            sections: [
                section('metrics', context.say({ ru: 'Показатели', en: 'Metrics' }), metrics(context)),
                section(
                    'intervals',
                    context.say({ ru: 'Доверительные интервалы и критерии', en: 'Confidence intervals and tests' }),
                    intervals(context),
                ),
                section(
                    'special-results',
                    context.say({
                        ru: 'Множественность, неопределённые и отсутствующие результаты',
                        en: 'Multiplicity, indeterminate and missing results',
                    }),
                    [
                        ...fieldParagraphs(
                            fields(context, 'analysis', element, ['multiplicity', 'indeterminate', 'missing']),
                        ),
                        ...ownRules(context),
                    ],
                ),
                section(
                    'robustness',
                    context.say({ ru: 'Устойчивость и подгруппы', en: 'Robustness and subgroups' }),
                    fieldParagraphs(
                        fields(context, 'analysis', element, [
                            'robustness',
                            'perSite',
                            'subgroups',
                            'interim',
                            'software',
                        ]),
                    ),
                ),
            ],
        },
    );
}

function metrics(context: ProgramContext): Block[] {
    return [
        para(
            context.say({ ru: 'Виды результатов приведены в таблице ', en: 'Kinds of result are given in table ' }),
            ref('fourfold'),
            context.say({ ru: ', показатели и их формулы — в таблице ', en: ', metrics and their formulas in table ' }),
            ref('metric-formulas'),
            '.',
        ),
        fourfoldTable(context),
        metricsTable(context),
        note(
            context.say({
                ru: 'В таблице 2 ГОСТ Р 59921.1-2022 при чувствительности повторено определение специфичности, а при отношении правдоподобия отрицательного результата назван положительный; здесь определения приведены по 3.23, 3.25 и формулам. Отношение правдоподобия — отношение вероятностей результата у больных и у здоровых.',
                en: 'Table 2 of GOST R 59921.1-2022 repeats the definition of specificity under sensitivity, and speaks of a positive result under the negative likelihood ratio; definitions here follow 3.23, 3.25 and the formulas. A likelihood ratio compares the probability of a result in the diseased with that in the non-diseased.',
            }),
        ),
    ];
}

/** Interval and test of each endpoint, with their sources. */
function intervals(context: ProgramContext): Block[] {
    const rows = context.model.all('endpoint').map((endpoint): Row => {
        const { interval, metric } = endpoint.properties;
        const tests = context.model
            .all('hypothesis')
            .filter(
                hypothesis => context.model.target(hypothesis.properties.statement?.value.endpoint.value) === endpoint,
            )
            .flatMap(hypothesis =>
                hypothesis.properties.test ? [context.phrase(hypothesis.properties.test.value)] : [],
            );
        const source = interval && methodInfoOf(interval.value.method.value as IntervalId)?.source;
        const own = field(context, 'endpoint', endpoint, 'interval');
        return placed(
            row([
                context.title(endpoint),
                metric
                    ? context.say(metricOf(metric.value).name)
                    : [context.gap({ ru: 'метрика', en: 'metric' }, ['P04'])],
                own?.blocks ?? '—',
                tests.length > 0 ? tests.join('; ') : '—',
                source ? context.say(source.short) : '—',
            ]),
            interval?.at ?? endpoint.headAt,
        );
    });
    if (rows.length === 0)
        return [
            para(
                context.gap({ ru: 'методы анализа конечных точек', en: 'methods of analysis of the endpoints' }, [
                    'P09',
                ]),
            ),
        ];
    const head = [
        context.say({ ru: 'Конечная точка', en: 'Endpoint' }),
        context.say({ ru: 'Показатель', en: 'Metric' }),
        context.say({ ru: 'Интервал', en: 'Interval' }),
        context.say({ ru: 'Критерий', en: 'Test' }),
        context.say({ ru: 'Источник метода интервала', en: 'Source of the interval method' }),
    ];
    const sources = new Set(
        context.model.all('endpoint').flatMap(endpoint => {
            const id = endpoint.properties.interval?.value.method.value;
            const source = id && methodInfoOf(id as IntervalId)?.source;
            return source ? [context.say(source.full)] : [];
        }),
    );
    return [
        table(
            context.say({ ru: 'Методы анализа конечных точек', en: 'Methods of analysis of the endpoints' }),
            [24, 23, 21, 17, 15],
            head,
            rows,
            {
                id: 'intervals-table',
                dense: true,
                notes: [...sources].map(source => inlines(source)),
            },
        ),
    ];
}

/** Rules that single endpoints state for themselves. */
function ownRules(context: ProgramContext): Block[] {
    const names = ['methods', 'indeterminate', 'missing', 'subgroups'] as const;
    const stated = context.model.all('endpoint').filter(endpoint =>
        names.some(name => {
            const value = endpoint.properties[name];
            return value !== undefined && (!Array.isArray(value) || value.length > 0);
        }),
    );
    if (stated.length === 0) return [];
    const rows = stated.map(endpoint =>
        placed(
            row([
                context.title(endpoint),
                ...names.map(name => field(context, 'endpoint', endpoint, name)?.blocks ?? '—'),
            ]),
            endpoint.at,
        ),
    );
    const head = [
        context.say({ ru: 'Конечная точка', en: 'Endpoint' }),
        context.say({ ru: 'Метод анализа', en: 'Method of analysis' }),
        context.say({ ru: 'Неопределённые результаты', en: 'Indeterminate results' }),
        context.say({ ru: 'Отсутствующие результаты', en: 'Missing results' }),
        context.say({ ru: 'Подгруппы', en: 'Subgroups' }),
    ];
    const caption = context.say({ ru: 'Правила анализа отдельных конечных точек', en: 'Rules of single endpoints' });
    return [table(caption, [18, 23, 22, 22, 15], head, rows, { id: 'own-rules-table', dense: true })];
}
