import type { ComparisonTarget, DesignTarget, GoalTarget, PrecisionTarget } from '@trialwright/model';
import type { Block } from '../../tree/block.js';
import { type Inline, inlines, italic, sub } from '../../tree/inline.js';
import { formula, para } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';

/** What the smallest number of cases must fulfil. */
export function criterion(
    context: ProgramContext,
    target: GoalTarget | PrecisionTarget | ComparisonTarget | DesignTarget,
): Block[] {
    const say = context.say.bind(context);
    // Of the others the steps say all.
    if (target.kind === 'comparison' || target.kind === 'design') return [];
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
                ') ≤ α.',
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
        'full-width': inlines(italic('U'), ' − ', italic('L'), ' ≤ ', italic('d')),
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
