import type { Flow, FlowStep as Step } from '@trialwright/model';
import { flow, type FlowStep } from '../../figures/flow.js';
import type { Figure } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { inlines } from '../../tree/inline.js';
import { para, section } from '../../tree/make.js';
import { fieldParagraphs, fields } from '../../program/core/fields.js';
import type { ReportContext } from './report-context.js';
import { setsWithoutColumn } from './sets.js';
import { truthNeeded } from './truth-needed.js';

/** Flows that show the same numbers stand together: one diagram for several endpoints. */
interface SharedFlow {
    readonly dataset: string;
    readonly endpoints: readonly string[];
    readonly steps: readonly Step[];
    readonly sets: Flow['sets'];
}

/** Appendix: the way of the cases from the file to the analysis (STARD 2015, item 19). */
export function flowAppendix(context: ReportContext): Section | undefined {
    const shared = share(context.results?.flows ?? []);
    if (shared.length === 0) return undefined;
    const say = context.say.bind(context);
    const open = setsWithoutColumn(context);
    return section(
        'flow',
        say({ ru: 'Движение случаев', en: 'Flow of cases' }),
        [
            para(
                say({
                    ru: 'Схемы показывают, сколько случаев и почему не вошло в анализ (STARD 2015, пункт 19). В каждой схеме числа сходятся.',
                    en: 'The diagrams show how many cases were not analysed, and why (STARD 2015, item 19). In each of them the numbers add up.',
                }),
            ),
            ...fieldParagraphs(fields(context, 'analysis', context.model.first('analysis'), ['analysisSets'])),
            ...(open ? [para(open)] : []),
            ...shared.map((item, index) => figure(context, item, index)),
        ],
        { newPage: true },
    );
}

function share(flows: readonly Flow[]): SharedFlow[] {
    const result: (SharedFlow & { endpoints: string[]; key: string })[] = [];
    for (const { dataset, endpoint, steps, sets } of flows) {
        const key = JSON.stringify([
            dataset,
            steps.map(({ code, count, positive, negative }) => [code, count, positive, negative]),
            sets.map(({ set, analysed, unknown }) => [set, analysed, unknown]),
        ]);
        const same = result.find(candidate => candidate.key === key);
        if (same) same.endpoints.push(...(endpoint ? [endpoint] : []));
        else result.push({ dataset, endpoints: endpoint ? [endpoint] : [], steps, sets, key });
    }
    return result;
}

function figure(context: ReportContext, shared: SharedFlow, index: number): Figure {
    const say = context.say.bind(context);
    const dataset = context.titleOf('dataset', shared.dataset);
    const endpoints = shared.endpoints.map(key => context.titleOf('endpoint', key));
    const caption = [
        say({
            ru: `Движение случаев набора ${context.quote(dataset)}`,
            en: `Flow of the cases of ${context.quote(dataset)}`,
        }),
        endpoints.join('; '),
    ].filter(Boolean);
    const steps = boxes(context, shared);
    const alt = steps
        .flatMap(step => [
            step.title,
            ...step.lines,
            ...(step.aside ?? []),
            ...(step.split ?? []).flatMap(part => [part.title, ...part.lines]),
        ])
        .filter(Boolean)
        .join('; ');
    return {
        kind: 'figure',
        id: `flow-${index + 1}`,
        caption: inlines(caption.join(': ')),
        alt,
        drawing: flow(steps),
    };
}

/** From the rows of the file down to the analysis; what leaves stands on the right. */
function boxes(context: ReportContext, { steps, sets }: SharedFlow): FlowStep[] {
    const say = context.say.bind(context);
    const of = (code: Step['code']) => steps.find(step => step.code === code);
    const count = (code: Step['code']) => of(code)?.count ?? 0;
    const line = (ru: string, en: string, value: number) => `${say({ ru, en })}: ${context.number(value, 0)}`;
    const classes = (step: Step | undefined) =>
        // A set of measurements has no classes.
        step?.positive === undefined || step.negative === undefined || step.positive + step.negative === 0
            ? []
            : [
                  line('с патологией', 'with the condition', step.positive),
                  line('без патологии', 'without the condition', step.negative),
              ];
    const aside = (title: [string, string], lines: string[]) =>
        lines.length > 0 ? [say({ ru: title[0], en: title[1] }), ...lines] : undefined;
    const optional = (ru: string, en: string, value: number) => (value > 0 ? [line(ru, en, value)] : []);

    const cases = of('cases');
    const analysed = of('analysed');
    const all = cases?.count ?? 0;
    const needed = truthNeeded(all, count('truthMissing'), analysed?.count);
    const known = all - (needed ? count('truthMissing') : 0);
    const left = analysed ? known - analysed.count : 0;
    const results = [
        ...optional('нет результата системы', 'no result of the system', count('resultMissing')),
        ...optional('результат не определён', 'indeterminate result', count('indeterminate')),
    ];
    const boxes: FlowStep[] = [];
    if (of('rows')) {
        boxes.push({
            title: line('Строк в файле', 'Rows in the file', count('rows')),
            lines: [],
            aside: aside(
                ['Не стали случаями', 'Did not become cases'],
                [
                    ...optional('не прочитаны', 'unreadable', count('unreadable')),
                    ...optional('повторы', 'repeated', count('duplicates')),
                ],
            ),
        });
    }
    if (cases) {
        boxes.push({
            title: line('Случаев', 'Cases', all),
            lines: [
                ...classes(cases),
                ...(needed || count('truthMissing') === all
                    ? []
                    : optional('без эталона', 'without a reference result', count('truthMissing'))),
            ],
            aside: needed
                ? aside(
                      ['Исключены', 'Left out'],
                      optional('нет эталона', 'no reference result', count('truthMissing')),
                  )
                : undefined,
        });
    }
    if (left > 0) {
        boxes.push({
            title: line('Случаев с эталоном', 'Cases with a reference result', known),
            lines: [],
            aside: aside(['Исключены', 'Left out'], [line('нет определённого результата', 'no definite result', left)]),
        });
    } else if (results.length > 0) {
        boxes.push({
            title: say({ ru: 'Без определённого результата', en: 'Without a definite result' }),
            lines: [
                ...results,
                say({ ru: 'учтены по правилу конечной точки', en: 'counted by the rule of the endpoint' }),
            ],
        });
    }
    if (analysed) {
        boxes.push({
            title: line('Проанализировано', 'Analysed', analysed.count),
            lines: sets.map(one => setLine(context, one)),
        });
        if (analysed.positive !== undefined && analysed.negative !== undefined)
            boxes.push({
                title: '',
                lines: [],
                split: [
                    {
                        title: say({ ru: 'Патология есть', en: 'Condition present' }),
                        lines: [`n₊ = ${context.number(analysed.positive, 0)}`],
                    },
                    {
                        title: say({ ru: 'Патологии нет', en: 'Condition absent' }),
                        lines: [`n₋ = ${context.number(analysed.negative, 0)}`],
                    },
                ],
            });
    }
    return boxes;
}

/** «выборка «По протоколу»: 176 (не указано, входит ли: 2)». */
function setLine(context: ReportContext, { set, analysed, unknown }: Flow['sets'][number]): string {
    const say = context.say.bind(context);
    const [name, count] = [context.quote(set), context.number(analysed, 0)];
    const open =
        unknown > 0
            ? ` (${say({ ru: 'не указано, входит ли', en: 'not stated whether' })}: ${context.number(unknown, 0)})`
            : '';
    return `${say({ ru: 'выборка', en: 'set' })} ${name}: ${count}${open}`;
}
