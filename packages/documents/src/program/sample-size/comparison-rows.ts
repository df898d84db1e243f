import type { ComparisonTarget } from '@trialwright/model';
import type { Row } from '../../tree/block.js';
import type { ProgramContext } from '../core/context.js';

type Line = (symbol: string, label: string, value: string, from: string | undefined) => Row;

/** Inputs of a comparison with a comparator, each with where it comes from. */
export function comparisonRows(context: ProgramContext, target: ComparisonTarget, line: Line, stated: string): Row[] {
    if (!target.inputs) return [];
    const { p1, p2, margin, alpha, sides, power, discordance, ratio } = target.inputs;
    const { expected, comparatorExpected, discordance: sourced } = target.element.properties;
    const say = context.say.bind(context);
    const side = context.phrase(sides === 1 ? 'oneSided' : 'twoSided');
    const rows = [
        line(
            'p₁',
            say({ ru: 'ожидаемое значение системы', en: 'expected value of the system' }),
            context.percent(p1),
            expected?.value.source?.value,
        ),
        line(
            'p₂',
            say({ ru: 'ожидаемое значение компаратора', en: 'expected value of the comparator' }),
            context.percent(p2),
            comparatorExpected?.value.source?.value,
        ),
    ];
    if (margin !== undefined) {
        rows.push(line('Δ', say({ ru: 'граница', en: 'margin' }), context.percent(margin), stated));
    }
    if (discordance !== undefined) {
        const label = say({ ru: 'доля расхождений', en: 'discordance' });
        rows.push(line('p₁₀ + p₀₁', label, context.percent(discordance), sourced?.value.source?.value));
    }
    if (ratio !== undefined) {
        rows.push(line('n₁ / n₂', say({ ru: 'соотношение групп', en: 'allocation' }), context.number(ratio), stated));
    }
    rows.push(
        line(
            'α',
            say({ ru: `уровень значимости (${side} критерий)`, en: `significance level (${side} test)` }),
            context.percent(alpha, 4),
            stated,
        ),
        line('1 − β', say({ ru: 'мощность', en: 'power' }), context.percent(power), stated),
    );
    return rows;
}
