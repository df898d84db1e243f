import { formatPercent, type Plan, type ProgramSizing } from '@trialwright/model';
import { notice, problem } from '../core/problems.js';
import type { Judged } from './judged.js';

/**
 * The level of the final analysis of a hypothesis whose plan has interim looks: what they have spent is not there any
 * more. The data are taken for those of the final analysis. Where the level cannot be told there is no verdict.
 */
export function afterLooks(judged: Judged, sizing: ProgramSizing): Judged {
    const key = judged.base.hypothesis;
    const plan = sizing.plans.find(
        ({ element }) =>
            element.properties.looks.length > 0 && element.properties.for.some(({ value }) => value.target === key),
    );
    if (!plan || judged.alpha === undefined || judged.sides === undefined) return judged;
    const nominal = levelOf(plan, key);
    if (nominal === undefined) return { base: { ...judged.base, problems: [...judged.base.problems, unknown(plan)] } };
    const alpha = nominal * judged.sides;
    const shown = (language: 'ru' | 'en'): string => formatPercent(alpha, language, 3);
    const text = notice(
        'level-after-looks',
        `План предусматривает промежуточные анализы: уровень окончательного анализа ${shown('ru')}. Данные считаются данными окончательного анализа.`,
        `The plan has interim looks: the level of the final analysis is ${shown('en')}. The data are taken for those of the final analysis.`,
    );
    return { ...judged, alpha, base: { ...judged.base, notices: [...judged.base.notices, text] } };
}

/** Level of one side at the last look; unknown together with corrections that divide the level. */
function levelOf({ element, looks }: Plan, key: string): number | undefined {
    const multiplicity = element.properties.multiplicity?.value;
    const divided = multiplicity === 'bonferroni' || multiplicity === 'holm' || multiplicity === 'hochberg';
    return divided ? undefined : looks?.tests.get(key)?.nominal.at(-1);
}

function unknown({ element }: Plan) {
    return problem(
        'level-after-looks-unknown',
        'План предусматривает промежуточные анализы, а уровень окончательного анализа вычислить не удалось: вывод не делается.',
        'The plan has interim looks, and the level of the final analysis could not be computed: no conclusion is drawn.',
        element.properties.looks[0]?.at ?? element.headAt,
    );
}
