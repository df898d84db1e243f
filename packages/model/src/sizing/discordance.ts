import type { Language } from '../bilingual.js';
import { formatPercent } from '../locale/format.js';
import type { ElementOf } from '../trial/model.js';
import { problem } from './problems.js';
import type { SizingProblem } from './sizing.js';

type Discordance = NonNullable<ElementOf<'hypothesis'>['properties']['discordance']>;

/** Two shares disagree on no fewer cases than they differ by, and on no more than where both are right (wrong) apart. */
export function discordanceProblem({ value, at }: Discordance, p1: number, p2: number): SizingProblem[] {
    const stated = value.value.value.value;
    const least = Number(Math.abs(p1 - p2).toPrecision(12));
    const most = Number(Math.min(p1 + p2, 2 - p1 - p2).toPrecision(12));
    if (stated >= least && stated <= most) return [];
    const show = (share: number, language: Language): string => formatPercent(share, language);
    const text = (language: Language) => [stated, p1, p2, least, most].map(share => show(share, language));
    const [ruStated, ruP1, ruP2, ruLeast, ruMost] = text('ru');
    const [enStated, enP1, enP2, enLeast, enMost] = text('en');
    return [
        problem(
            'discordance-impossible',
            at,
            `Доля расхождений ${ruStated} невозможна при долях ${ruP1} и ${ruP2}: она лежит от ${ruLeast} (разность долей) до ${ruMost}. Исправьте её или ожидаемые значения.`,
            `A discordance of ${enStated} is impossible with shares of ${enP1} and ${enP2}: it lies from ${enLeast} (the difference of the shares) to ${enMost}. Correct it or the expected values.`,
            'discordance',
        ),
    ];
}

/** What is asked for where the discordance is missing, with the values that are possible. */
export function discordanceText(p1: number | undefined, p2: number | undefined): [string, string] {
    if (p1 === undefined || p2 === undefined) return ['Не задана доля расхождений.', 'The discordance is missing.'];
    const show = (value: number): string => (value * 100).toFixed(1);
    const least = show(Math.abs(p1 - p2));
    const independent = show(p1 * (1 - p2) + p2 * (1 - p1));
    return [
        `Не задана доля расхождений: от ${least.replace('.', ',')} % (не меньше разности) до ${independent.replace('.', ',')} % (если бы ошибки были независимы); берут из предварительных данных.`,
        `The discordance is missing: from ${least} % (at least the difference) to ${independent} % (if errors were independent); take it from preliminary data.`,
    ];
}
