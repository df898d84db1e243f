import { type MetricId, metricOf } from '@trialwright/model';
import type { Table } from '../../tree/block.js';
import { row, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';

/** Table 1 of the standard: the kinds of result, as a table of four fields. */
export function fourfoldTable(context: ProgramContext): Table {
    const say = context.say.bind(context);
    const head = [
        '',
        say({ ru: 'Патология есть (по эталону)', en: 'Condition present (by the reference standard)' }),
        say({ ru: 'Патологии нет (по эталону)', en: 'Condition absent (by the reference standard)' }),
    ];
    const rows = [
        row([
            say({ ru: 'СИИ выявила патологию', en: 'The system found the condition' }),
            say({ ru: 'Истинно положительный (ИП)', en: 'True positive (TP)' }),
            say({ ru: 'Ложноположительный (ЛП)', en: 'False positive (FP)' }),
        ]),
        row([
            say({ ru: 'СИИ не выявила патологию', en: 'The system did not find the condition' }),
            say({ ru: 'Ложноотрицательный (ЛО)', en: 'False negative (FN)' }),
            say({ ru: 'Истинно отрицательный (ИО)', en: 'True negative (TN)' }),
        ]),
    ];
    return table(
        say({
            ru: 'Виды результатов применения СИИ (ГОСТ Р 59921.1-2022, таблица 1)',
            en: 'Kinds of result (GOST R 59921.1-2022, table 1)',
        }),
        [30, 35, 35],
        head,
        rows,
        { id: 'fourfold' },
    );
}

/** Table 2 of the standard with its misprints put right, and the further metrics of the program's endpoints. */
export function metricsTable(context: ProgramContext): Table {
    const say = context.say.bind(context);
    const own = context.model
        .all('endpoint')
        .flatMap(endpoint => (endpoint.properties.metric ? [endpoint.properties.metric.value] : []));
    const standard: MetricId[] = ['sensitivity', 'specificity', 'ppv', 'npv', 'lrPositive', 'lrNegative'];
    const ids = [...new Set([...standard, ...own])];
    const rows = ids.map(id => {
        const metric = metricOf(id);
        const origin =
            metric.clause === undefined
                ? say({ ru: 'стандартом не определён', en: 'not defined in the standard' })
                : clauseText(metric.clause, context);
        return row([
            `${say(metric.name)} (${say(metric.abbreviation)})`,
            say(metric.definition),
            metric.formula ? say(metric.formula) : '—',
            origin,
        ]);
    });
    const head = [
        say({ ru: 'Показатель', en: 'Metric' }),
        say({ ru: 'Значение', en: 'Meaning' }),
        say({ ru: 'Формула', en: 'Formula' }),
        say({ ru: 'Основание', en: 'Basis' }),
    ];
    return table(
        say({
            ru: 'Показатели и их расчёт (по ГОСТ Р 59921.1-2022, таблица 2)',
            en: 'Metrics and their formulas (after GOST R 59921.1-2022, table 2)',
        }),
        [25, 35, 24, 16],
        head,
        rows,
        { id: 'metric-formulas', dense: true },
    );
}

function clauseText(clause: string, context: ProgramContext): string {
    if (clause === 'A') return context.say({ ru: 'приложение А', en: 'appendix A' });
    if (clause.startsWith('table'))
        return context.say({ ru: `таблица ${clause.slice(6)}`, en: `table ${clause.slice(6)}` });
    return context.say({ ru: `пункт ${clause}`, en: `clause ${clause}` });
}
