import {
    proportionMethodOf,
    type GoalTarget,
    type IntervalId,
    type PrecisionTarget,
    type Target,
} from '@trialwright/model';
import { methodInfo, type Source } from '@trialwright/statistics';
import type { Block, Row } from '../../tree/block.js';
import type { Section } from '../../tree/document.js';
import { bold, type Inline, inlines, italic, sub } from '../../tree/inline.js';
import { formula, para, placed, row, section, table } from '../../tree/make.js';
import { safeHref } from '../../tree/href.js';
import type { ProgramContext } from '../core/context.js';
import { hypothesisText, precisionText } from '../core/statements.js';
import { targetParagraph } from './paragraph.js';
import { stepsTable } from './steps.js';

/** How many cases one hypothesis or precision target needs: method, inputs with their sources, steps. */
export function targetSection(context: ProgramContext, target: Target, index: number): Section {
    const id = `target-${index + 1}`;
    const statement =
        target.element.kind === 'hypothesis'
            ? hypothesisText(target.element, context)
            : precisionText(target.element, context);
    const title =
        `${target.name}. ${target.element.title?.value ?? (target.endpoint ? context.title(target.endpoint) : '')}`.replace(
            /\. ?$/,
            '',
        );
    const head: Block[] = [placed(para(statement.replace(/\.?$/, '.')), target.element.at)];
    if (target.n === undefined || target.kind === 'other') {
        const reasons = target.problems.map(problem => context.say(problem.message)).join(' ');
        return section(
            id,
            title,
            [
                ...head,
                para(
                    context.gap({ ru: `объём не вычислен: ${reasons}`, en: `size not computed: ${reasons}` }, ['P10']),
                ),
            ],
            { at: target.element.headAt },
        );
    }
    const { derivation } = target;
    return section(
        id,
        title,
        [
            ...head,
            ...(derivation ? [methodParagraph(context, context.say(derivation.method), derivation.source)] : []),
            inputsTable(context, target, id),
            ...criterion(context, target),
            ...(derivation
                ? [
                      stepsTable(
                          context,
                          `${id}-steps`,
                          context.say({ ru: `Расчёт для ${target.name}`, en: `Computation for ${target.name}` }),
                          derivation,
                          { computedOnly: true },
                      ),
                  ]
                : []),
            para(targetParagraph(context, target)),
            ...(derivation?.warnings ?? []).map(warning =>
                para(bold(context.say({ ru: 'Предупреждение. ', en: 'Warning. ' })), context.say(warning.text)),
            ),
            ...target.warnings.map(warning =>
                para(bold(context.say({ ru: 'Предупреждение. ', en: 'Warning. ' })), context.say(warning.message)),
            ),
        ],
        { at: target.element.headAt },
    );
}

function methodParagraph(context: ProgramContext, method: string, source: Source): Block {
    const href = source.doi ? safeHref(`https://doi.org/${source.doi}`) : undefined;
    const link: Inline[] = href
        ? [...inlines(' '), { kind: 'link', href, children: inlines(`doi:${source.doi}`) }]
        : [];
    return para(
        context.say({
            ru: `Метод: ${method}. Источник метода: ${context.say(source.full)}.`,
            en: `Method: ${method}. Source of the method: ${context.say(source.full)}.`,
        }),
        link,
    );
}

/** Values that the computation starts from, and where each comes from. */
function inputsTable(context: ProgramContext, target: GoalTarget | PrecisionTarget, id: string) {
    const name = target.name;
    const stated = context.say({ ru: `программа, ${name}`, en: `program, ${name}` });
    const expected = target.element.properties.expected;
    const source = expected?.value.source?.value;
    const line = (symbol: string, label: string, value: string, from: string | undefined): Row =>
        row([
            symbol,
            label,
            value,
            from ?? [context.gap({ ru: 'источник ожидаемого значения', en: 'source of the expected value' }, ['P10'])],
        ]);
    const rows: Row[] = [];
    if (target.kind === 'goal' && target.inputs) {
        const { p0, p1, alpha, sides, power } = target.inputs;
        const full = target.element.properties.significance?.value.level.value.value;
        const shared = full !== undefined && Math.abs(full - alpha) > 1e-12;
        const side = context.phrase(sides === 1 ? 'oneSided' : 'twoSided');
        rows.push(
            line(
                'p₀',
                context.say({ ru: 'целевое значение', en: 'goal' }),
                context.percent(p0),
                claimSource(context, target) ?? stated,
            ),
            line('p₁', context.say({ ru: 'ожидаемое значение', en: 'expected value' }), context.percent(p1), source),
            line(
                'α',
                context.say({ ru: `уровень значимости, ${side}`, en: `significance level, ${side}` }),
                context.percent(alpha, 4),
                shared
                    ? context.say({
                          ru: `${stated}; ${context.percent(full)} с учётом множественности`,
                          en: `${stated}; ${context.percent(full)} after multiplicity`,
                      })
                    : stated,
            ),
            line('1 − β', context.say({ ru: 'мощность', en: 'power' }), context.percent(power), stated),
        );
    }
    if (target.kind === 'precision' && target.inputs) {
        const { p, level, sides, criterion: wanted } = target.inputs;
        const method = target.element.properties.interval ?? target.endpoint?.properties.interval;
        rows.push(
            line('p', context.say({ ru: 'ожидаемое значение', en: 'expected value' }), context.percent(p), source),
        );
        rows.push(
            line(
                '1 − α',
                context.say({
                    ru: `доверительная вероятность, ${context.phrase(sides === 'one' ? 'oneSided' : 'twoSided')}`,
                    en: `confidence level, ${context.phrase(sides === 'one' ? 'oneSided' : 'twoSided')}`,
                }),
                context.percent(level),
                stated,
            ),
        );
        if ('distance' in wanted) {
            const fullWidth = wanted.kind === 'full-width';
            rows.push(
                line(
                    fullWidth ? 'w' : 'd',
                    fullWidth
                        ? context.say({
                              ru: 'полная ширина интервала, не более',
                              en: 'full width of the interval, at most',
                          })
                        : context.say({
                              ru: 'полуширина интервала, не более',
                              en: 'half-width of the interval, at most',
                          }),
                    context.number(wanted.distance),
                    stated,
                ),
            );
        }
        if ('limit' in wanted)
            rows.push(
                line(
                    'L₀',
                    context.say({ ru: 'граница интервала, не хуже', en: 'limit of the interval, no worse than' }),
                    context.percent(wanted.limit),
                    stated,
                ),
            );
        if ('assurance' in wanted)
            rows.push(
                line(
                    'γ',
                    context.say({ ru: 'вероятность достижения', en: 'assurance' }),
                    context.percent(wanted.assurance),
                    stated,
                ),
            );
        const proportion = method && proportionMethodOf(method.value.method.value as IntervalId);
        const info = proportion && methodInfo(proportion);
        if (info)
            rows.push(
                line(
                    '—',
                    context.say({ ru: 'метод интервала', en: 'interval method' }),
                    context.say(info.name),
                    context.say(info.source.short),
                ),
            );
    }
    const head = [
        context.say({ ru: 'Обозн.', en: 'Symbol' }),
        context.say({ ru: 'Исходная величина', en: 'Input' }),
        context.say({ ru: 'Значение', en: 'Value' }),
        context.say({ ru: 'Источник', en: 'Source' }),
    ];
    return table(
        context.say({ ru: `Исходные данные для ${name}`, en: `Inputs for ${name}` }),
        [12, 32, 21, 35],
        head,
        rows,
        { id: `${id}-inputs` },
    );
}

/** Source of the claim that the endpoint verifies, where the goal equals the claimed value. */
function claimSource(context: ProgramContext, target: GoalTarget): string | undefined {
    for (const { value } of target.endpoint?.properties.verifies ?? []) {
        const claim = context.model.claim(value);
        if (claim?.value.value?.value.value === target.inputs?.p0) return claim?.value.source?.value;
    }
    return undefined;
}

/** What the smallest number of cases must fulfil. */
function criterion(context: ProgramContext, target: GoalTarget | PrecisionTarget): Block[] {
    const say = context.say.bind(context);
    if (target.kind === 'goal') {
        if (target.result?.first === undefined || target.inputs?.sides !== 1) return [];
        const upward = target.inputs.p1 > target.inputs.p0;
        const sign = upward ? '≥' : '≤';
        return [
            {
                ...para(
                    say({
                        ru: 'Ищется наименьшее n, начиная с которого при любом большем числе случаев выполняется:',
                        en: 'Wanted is the smallest n from which on, for every larger number of cases:',
                    }),
                ),
                keepNext: true,
            },
            formula(
                'P(',
                italic('X'),
                ` ${sign} `,
                italic('c'),
                ' | ',
                italic('n'),
                ', ',
                italic('p'),
                sub('1'),
                ') ≥ 1 − β,  ',
                say({ ru: 'где ', en: 'where ' }),
                italic('c'),
                say({
                    ru: upward ? ' — наименьшее, при котором ' : ' — наибольшее, при котором ',
                    en: upward ? ' is the smallest with ' : ' is the largest with ',
                }),
                'P(',
                italic('X'),
                ` ${sign} `,
                italic('c'),
                ' | ',
                italic('n'),
                ', ',
                italic('p'),
                sub('0'),
                ') ≤ α,',
            ),
            para(
                say({
                    ru: 'X — число случаев с верным исходом среди n случаев; распределение биномиальное. Гипотеза подтверждается, если ',
                    en: 'X is the number of successes among n cases, binomial. The hypothesis is confirmed if ',
                }),
                italic('X'),
                ` ${sign} `,
                italic('c'),
                '.',
            ),
        ];
    }
    const wanted = target.inputs?.criterion;
    if (!wanted) return [];
    const conditions: Record<string, Inline[]> = {
        'half-width': inlines('(', italic('U'), ' − ', italic('L'), ') / 2 ≤ ', italic('d')),
        'full-width': inlines(italic('U'), ' − ', italic('L'), ' ≤ ', italic('w')),
        'lower-limit': inlines(italic('L'), ' ≥ ', italic('L'), sub('0')),
        'lower-limit-assured': inlines('P(', italic('L'), ' ≥ ', italic('L'), sub('0'), ' | ', italic('p'), ') ≥ γ'),
        'assured-half-width': inlines(
            'P((',
            italic('U'),
            ' − ',
            italic('L'),
            ') / 2 ≤ ',
            italic('d'),
            ' | ',
            italic('p'),
            ') ≥ γ',
        ),
    };
    const condition = conditions[wanted.kind];
    if (!condition) return [];
    return [
        {
            ...para(
                say({
                    ru: 'Ищется наименьшее n, при котором границы L и U доверительного интервала удовлетворяют условию:',
                    en: 'Wanted is the smallest n at which the limits L and U of the confidence interval fulfil:',
                }),
            ),
            keepNext: true,
        },
        formula(condition),
    ];
}
