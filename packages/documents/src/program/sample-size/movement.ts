import type { Plan, Target } from '@trialwright/model';
import { lineChart, type Series } from '../../figures/line-chart.js';
import type { Block, Figure, Row, Table } from '../../tree/block.js';
import { inlines } from '../../tree/inline.js';
import { para, row, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { type Assumptions, vary } from './vary.js';

/** How N moves when assumptions move: a table, and a curve. */
export function movement(context: ProgramContext, plan: Plan, id: string): Block[] {
    if (plan.required === undefined) return [];
    const shown = curve(context, plan, id);
    return [
        para(
            context.say({
                ru: 'Как меняется N при других допущениях, показано в таблице ',
                en: 'How N moves with other assumptions is shown in table ',
            }),
            { kind: 'ref', target: `${id}-movement` },
            ...(shown
                ? [
                      context.say({ ru: ' и на рисунке ', en: ' and figure ' }),
                      { kind: 'ref', target: `${id}-curve` } as const,
                  ]
                : []),
            '.',
        ),
        movementTable(context, plan, id),
        ...(shown ? [shown] : []),
    ];
}

function movementTable(context: ProgramContext, plan: Plan, id: string): Table {
    const say = context.say.bind(context);
    const rows: Row[] = [line(context, plan, say({ ru: 'как в программе', en: 'as in the program' }), plan, plan)];
    const add = (label: string, assumptions: Assumptions) =>
        rows.push(line(context, plan, label, vary(context.model, plan, assumptions), plan));
    const prevalence = plan.prevalence?.value;
    if (prevalence !== undefined) {
        for (const factor of [0.5, 0.75, 1.25, 1.5]) {
            const value = Number((prevalence * factor).toPrecision(6));
            if (value < 1)
                add(
                    say({
                        ru: `распространённость ${context.percent(value)}`,
                        en: `prevalence ${context.percent(value)}`,
                    }),
                    { prevalence: value },
                );
        }
    }
    for (const target of plan.targets) {
        const base = expectedOf(target);
        if (base === undefined) continue;
        for (const shift of [-0.02, -0.01, 0.01, 0.02]) {
            const value = Number((base + shift).toPrecision(6));
            if (value <= 0 || value >= 1) continue;
            add(
                say({
                    ru: `ожидаемое значение ${target.name}: ${valueText(context, target, value)}`,
                    en: `expected value of ${target.name}: ${valueText(context, target, value)}`,
                }),
                { expected: new Map([[target.key, value]]) },
            );
        }
    }
    for (const value of [0, plan.losses * 2 || 0.05, plan.losses * 3 || 0.1]) {
        if (Math.abs(value - plan.losses) > 1e-9 && value < 1)
            add(say({ ru: `потери ${context.percent(value)}`, en: `losses ${context.percent(value)}` }), {
                losses: Number(value.toPrecision(6)),
            });
    }
    const head = [
        say({ ru: 'Допущение', en: 'Assumption' }),
        'n₊',
        'n₋',
        'N',
        say({ ru: 'Изменение N', en: 'Change of N' }),
    ];
    const right = (width: number) => ({ width, align: 'right' as const });
    return table(
        say({ ru: 'Объём выборки при других допущениях', en: 'Sample size under other assumptions' }),
        [44, right(12), right(12), right(14), right(18)],
        head,
        rows,
        { id: `${id}-movement` },
    );
}

function line(context: ProgramContext, plan: Plan, label: string, varied: Plan | undefined, base: Plan): Row {
    const number = (value: number | undefined) => (value === undefined ? '—' : context.number(value, 0));
    const recruitment = varied?.recruitment;
    const change = varied?.required === undefined ? undefined : varied.required - base.required!;
    const percent =
        change === undefined
            ? ''
            : `${change > 0 ? '+' : change < 0 ? '−' : ''}${context.percent(Math.abs(change) / base.required!, 0)}`;
    const shownChange =
        change === undefined
            ? context.say({ ru: 'не вычисляется', en: 'not computed' })
            : varied === plan
              ? '—'
              : percent;
    return row([
        label,
        number(recruitment?.diseased?.n),
        number(recruitment?.nonDiseased?.n),
        number(varied?.required),
        shownChange,
    ]);
}

/** The target with the largest need on the side that decides the total. */
function decidingTarget({ recruitment, targets }: Plan): Target | undefined {
    const sides = { diseased: 'positive', nonDiseased: 'negative', whole: 'all' } as const;
    const side = sides[recruitment?.deciding ?? 'diseased'];
    const need = ({ needs }: Target): number => needs?.[side]?.n ?? 0;
    return targets.toSorted((a, b) => need(b) - need(a))[0];
}

/** Shares in percent; areas, ratios and coefficients as numbers. */
function valueText(context: ProgramContext, target: Target, value: number): string {
    return target.kind === 'design' && target.metric?.kind !== 'proportion'
        ? context.number(value)
        : context.percent(value);
}

/** Expected value of a target that was computed. */
function expectedOf(target: Target): number | undefined {
    if (target.kind === 'goal') return target.inputs?.p1;
    if (target.kind === 'precision') return target.inputs?.p;
    return target.kind === 'design' && target.n !== undefined
        ? target.element.properties.expected?.value.value.value.value
        : undefined;
}

/** N against prevalence, for the expected value of the deciding target and one point on either side of it. */
function curve(context: ProgramContext, plan: Plan, id: string): Figure | undefined {
    const prevalence = plan.prevalence?.value;
    if (prevalence === undefined || plan.required === undefined) return undefined;
    const deciding = decidingTarget(plan);
    const expected = deciding && expectedOf(deciding);
    if (!deciding || expected === undefined) return undefined;
    const [low, high] = [Math.max(0.01, prevalence * 0.5), Math.min(0.95, prevalence * 2)];
    const xs = Array.from({ length: 31 }, (_, index) => low + ((high - low) * index) / 30);
    const series = [-0.01, 0, 0.01].flatMap((shift, index): Series[] => {
        const value = Number((expected + shift).toPrecision(6));
        if (value <= 0 || value >= 1) return [];
        const points = xs.flatMap((x): [number, number][] => {
            const assumptions: Assumptions =
                shift === 0 ? { prevalence: x } : { prevalence: x, expected: new Map([[deciding.key, value]]) };
            const required = vary(context.model, plan, assumptions)?.required;
            return required === undefined ? [] : [[x, required]];
        });
        const tone = (['second', 'accent', 'muted'] as const)[index]!;
        return points.length > 1
            ? [{ name: `${deciding.name}: ${valueText(context, deciding, value)}`, points, tone, dash: shift !== 0 }]
            : [];
    });
    if (series.length === 0) return undefined;
    const required = context.number(plan.required, 0);
    const say = context.say.bind(context);
    return {
        kind: 'figure',
        id: `${id}-curve`,
        caption: inlines(
            say({
                ru: `Объём выборки N в зависимости от распространённости при разных ожидаемых значениях ${deciding.name}`,
                en: `Sample size N against prevalence, for several expected values of ${deciding.name}`,
            }),
        ),
        alt: say({
            ru: `Кривые N в зависимости от распространённости от ${context.percent(low, 0)} до ${context.percent(high, 0)}; при ${context.percent(prevalence)} N = ${required}`,
            en: `Curves of N against prevalence from ${context.percent(low, 0)} to ${context.percent(high, 0)}; at ${context.percent(prevalence)} N = ${required}`,
        }),
        drawing: lineChart({
            width: 620,
            height: 310,
            x: {
                title: say({ ru: 'Распространённость', en: 'Prevalence' }),
                format: value => context.percent(value, 1),
            },
            y: {
                title: say({ ru: 'N, случаев', en: 'N, cases' }),
                format: value => context.number(value, 0),
                fromZero: true,
            },
            series,
            point: { x: prevalence, y: plan.required, text: `N = ${required}` },
        }),
    };
}
