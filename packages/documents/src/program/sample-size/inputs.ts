import {
    type ComparisonTarget,
    type DesignTarget,
    type GoalTarget,
    type IntervalId,
    type PrecisionTarget,
    proportionMethodOf,
} from '@trialwright/model';
import { methodInfo } from '@trialwright/statistics';
import type { Row } from '../../tree/block.js';
import { row, table } from '../../tree/make.js';
import type { ProgramContext } from '../core/context.js';
import { comparisonRows } from './comparison-rows.js';
import { designRows } from './design-rows.js';

/** Values that the computation starts from, and where each comes from. */
export function inputsTable(
    context: ProgramContext,
    target: GoalTarget | PrecisionTarget | ComparisonTarget | DesignTarget,
    id: string,
) {
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
                context.say({ ru: `уровень значимости (${side} критерий)`, en: `significance level (${side} test)` }),
                context.percent(alpha, 4),
                shared
                    ? context.say({
                          ru: `${stated}; ${context.percent(full)}, разделённый с учётом множественности`,
                          en: `${stated}; ${context.percent(full)}, split for multiplicity`,
                      })
                    : stated,
            ),
            line('1 − β', context.say({ ru: 'мощность', en: 'power' }), context.percent(power), stated),
        );
    }
    if (target.kind === 'design') rows.push(...designRows(context, target, line, stated));
    if (target.kind === 'comparison') rows.push(...comparisonRows(context, target, line, stated));
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
                    ru: `доверительная вероятность (${context.phrase(sides === 'one' ? 'oneSided' : 'twoSided')} интервал)`,
                    en: `confidence level (${context.phrase(sides === 'one' ? 'oneSided' : 'twoSided')} interval)`,
                }),
                context.percent(level),
                stated,
            ),
        );
        if ('distance' in wanted) {
            const fullWidth = wanted.kind === 'full-width';
            rows.push(
                line(
                    'd',
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
