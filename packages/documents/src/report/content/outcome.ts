import type { EndpointResult, FlowStep } from '@trialwright/model';
import { metricOf } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import { bold } from '../../tree/inline.js';
import { list, plain } from '../../tree/make.js';
import { fields } from '../../program/core/fields.js';
import { statementText } from '../../program/core/statements.js';
import { known, later, reportFields, typedCells } from '../known.js';
import { cellsTable } from '../results/cells-table.js';
import { endpointId } from '../results/endpoint-id.js';
import { estimateText } from '../results/figures-text.js';
import { type ReportContext, shown } from '../results/report-context.js';
import { operatingText } from '../results/roc.js';
import { dependenceWarning, familyText, verdictLine } from '../results/verdict.js';
import type { Contents } from './contents.js';

/** Process, table of results, threshold, metrics, limitations, conclusions. */
export const outcome: Contents = {
    A16: context => {
        const flow = context.model.first('design')?.properties.flow ?? [];
        return [
            ...(flow.length > 0
                ? [
                      list(
                          flow.map(step => step.value),
                          true,
                      ),
                  ]
                : []),
            ...(flowLine(context) ?? [
                later(context, {
                    ru: 'схема с фактическими числами случаев',
                    en: 'diagram with the actual numbers of cases',
                }),
            ]),
        ];
    },
    A17: context => {
        const tables = cellTables(context);
        return tables.length > 0
            ? tables
            : [
                  later(context, {
                      ru: 'ИП, ЛО, ЛП, ИО по каждой конечной точке',
                      en: 'TP, FN, FP, TN of each endpoint',
                  }),
              ];
    },
    A18: context => [
        ...context.model.all('endpoint').flatMap(endpoint => {
            const thresholds = fields(context, 'endpoint', endpoint, ['threshold']).map(item => ({
                ...item,
                label: `${context.title(endpoint)}: ${item.label.toLowerCase()}`,
            }));
            return context.results && thresholds.length === 0 ? [] : known(context, thresholds);
        }),
        ...operatingLines(context),
        ...known(context, reportFields(context, ['expectedOutcomes', 'unexpectedOutcomes']), true),
    ],
    A19: context => {
        const lines = metricLines(context);
        if (lines.length > 0) return lines;
        const wanted = context.model
            .all('endpoint')
            .flatMap(endpoint =>
                endpoint.properties.metric ? [context.phrase(endpoint.properties.metric.value)] : [],
            );
        return [
            later(context, {
                ru: `${[...new Set(wanted)].join(', ') || 'показатели'} с 95 % доверительными интервалами`,
                en: `${[...new Set(wanted)].join(', ') || 'metrics'} with 95% confidence intervals`,
            }),
        ];
    },
    A20: context => [...known(context, reportFields(context, ['limitations']), true), ...deviationLines(context)],
    A21: context => {
        const verdicts = context.model
            .all('hypothesis')
            .map(
                hypothesis =>
                    verdictLine(context, hypothesis) ??
                    `${hypothesis.name?.value ?? ''}: ${statementText(hypothesis, context)} — ${context.say({ ru: 'вывод по окончании испытания', en: 'verdict at the end of the trial' })}`,
            );
        const families = (context.results?.families ?? []).map(family => familyText(context, family));
        const warning = dependenceWarning(context);
        return [
            ...(warning ? [plain(bold(warning))] : []),
            ...(verdicts.length > 0 ? [list(verdicts)] : []),
            ...families.map(text => plain(text)),
            ...known(context, reportFields(context, ['conclusions']), true),
            // What people wrote must agree with what was computed.
            ...(context.results?.deviations ?? [])
                .filter(({ code }) => code === 'text-differs')
                .map(({ message }) => plain(bold(context.say(message)))),
        ];
    },
};

/** «Включено случаев 1600, проанализировано 1592; схема — рисунок Б.1.» */
function flowLine(context: ReportContext): Block[] | undefined {
    const flows = context.results?.flows ?? [];
    if (flows.length === 0) return undefined;
    const say = context.say.bind(context);
    const count = (steps: readonly FlowStep[], code: FlowStep['code']) => steps.find(step => step.code === code)?.count;
    const lines = flows.map(({ endpoint, dataset, steps }) => {
        const name = endpoint ? context.titleOf('endpoint', endpoint) : context.titleOf('dataset', dataset);
        const [cases, analysed] = [count(steps, 'cases'), count(steps, 'analysed')];
        const number = (value: number | undefined) => (value === undefined ? '—' : context.number(value, 0));
        return say({
            ru: `${name}: случаев ${number(cases)}, проанализировано ${number(analysed)}`,
            en: `${name}: ${number(cases)} cases, ${number(analysed)} analysed`,
        });
    });
    const diagram = context.reference('flow');
    return [list(lines), ...(diagram ? [plain(say({ ru: 'Схемы — ', en: 'Diagrams: ' }), diagram, '.')] : [])];
}

/** The four cells: once where several endpoints rest on the same. Without results, those typed in. */
function cellTables(context: ReportContext): Block[] {
    const say = context.say.bind(context);
    if (!context.results)
        return typedCells(context).flatMap(({ endpoint, cells }) => [
            plain(bold(endpoint)),
            cellsTable(context, cells),
        ]);
    const tables: { titles: string[]; result: EndpointResult }[] = [];
    const sameCells = (a: EndpointResult, b: EndpointResult) =>
        a.dataset === b.dataset &&
        a.threshold === b.threshold &&
        JSON.stringify(shown(a)?.cells) === JSON.stringify(shown(b)?.cells);
    for (const result of context.endpointResults) {
        if (!shown(result)?.cells) continue;
        const title = context.titleOf('endpoint', result.endpoint);
        const same = tables.find(candidate => sameCells(candidate.result, result));
        if (same) same.titles.push(title);
        else tables.push({ titles: [title], result });
    }
    const details = context.reference('endpoints');
    return [
        ...tables.flatMap(({ titles, result }) => [
            plain(bold(titles.join('; '))),
            cellsTable(context, shown(result)!.cells!),
        ]),
        ...(tables.length > 0 && details ? [plain(say({ ru: 'Подробно — ', en: 'In detail: ' }), details, '.')] : []),
    ];
}

function operatingLines(context: ReportContext): Block[] {
    const texts = context.endpointResults.flatMap(({ curve }) =>
        curve?.operating ? [operatingText(context, curve.operating)] : [],
    );
    const label = context.say({
        ru: 'Среди случаев с определённым результатом: ',
        en: 'Among cases with a definite result: ',
    });
    return [...new Set(texts)].map(text => plain(bold(label), `${text}.`));
}

/** A line an endpoint: value, fraction, interval, method; where there is none, why. */
function metricLines(context: ReportContext): Block[] {
    const all = context.endpointResults;
    if (all.length === 0) return [];
    const say = context.say.bind(context);
    const lines = all.map(result => {
        const title = context.titleOf('endpoint', result.endpoint);
        const name = `${title} (${say(metricOf(result.metric).abbreviation)})`;
        const estimate = shown(result)?.estimate;
        const details = context.reference(endpointId(context, result));
        const where = details ? [say({ ru: '; подробно — ', en: '; in detail: ' }), details] : [];
        if (estimate) return [bold(`${name}: `), estimateText(estimate, result.metric, context), ...where];
        const why = [...result.problems, ...result.rules.flatMap(rule => rule.problems)].map(problem =>
            say(problem.message),
        );
        return [bold(`${name}: `), say({ ru: 'не вычислено. ', en: 'not computed. ' }), [...new Set(why)].join(' ')];
    });
    return [list(lines)];
}

/** What the data show to be otherwise than planned: facts; what they mean for the trial people say. */
export function deviationLines(context: ReportContext): Block[] {
    if (!context.results) return [];
    const { deviations, problems } = context.results;
    const say = context.say.bind(context);
    const where = context.reference('deviations');
    const count = context.number(problems.length, 0);
    return [
        ...(deviations.length > 0
            ? [
                  plain(bold(say({ ru: 'Отклонения, выявленные по данным:', en: 'Deviations found in the data:' }))),
                  list(deviations.map(deviation => say(deviation.message))),
              ]
            : [
                  plain(
                      say({
                          ru: 'Отклонений от программы по данным не выявлено.',
                          en: 'The data show no deviation from the program.',
                      }),
                  ),
              ]),
        ...(problems.length > 0
            ? [plain(say({ ru: `Замечаний к данным: ${count}.`, en: `Found against the data: ${count}.` }))]
            : []),
        ...(where && deviations.length + problems.length > 0
            ? [plain(say({ ru: 'Подробно — ', en: 'In detail: ' }), where, '.')]
            : []),
    ];
}
